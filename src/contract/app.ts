import { z } from 'zod';

import { languages } from '../domain/office/officeType.ts';
import { lockReasons } from './channel.ts';
import { nothing } from './fields.ts';
import { command, query } from './route.ts';

/**
 * What the window itself answers, without the register: files, paper, lock. All paths begin with `app.`; the handlers
 * are in `main/app/appRoutes.ts`, and everything else goes to the register's process.
 */

/** What a file is picked for; decides which endings the dialog shows. */
const filePurposes = ['spreadsheet', 'xlsx', 'csv', 'attachment', 'backup', 'logo', 'document', 'register'] as const;
export type FilePurpose = (typeof filePurposes)[number];

const fileName = z
  .string()
  .min(1)
  .max(120)
  // A fødselsnummer never ends up in a file name, whatever a screen suggests.
  .refine((name) => !/\d{6}[\s-]?\d{5}/.test(name), { error: 'NATIONAL_ID_IN_NAME' });

/** A picked file stays with main: the window holds a token that a register route can be given as `fileToken`. */
const pickedFile = z.object({ fileToken: z.uuid(), name: z.string() }).nullable();

const savedFile = z.object({ saved: z.boolean(), name: z.string().nullable() });

const page = {
  /** A whole HTML document with its styles and pictures inside; scripts in it never run. */
  html: z.string().min(1).max(40_000_000),
  landscape: z.boolean().default(false),
};

export const appRoutes = {
  pickFileToOpen: command('public', z.object({ purpose: z.enum(filePurposes) }), pickedFile),
  pickFileToSave: command('public', z.object({ purpose: z.enum(filePurposes), suggestedName: fileName }), pickedFile),
  pickFolder: command('public', nothing, pickedFile),
  saveFile: command('public', z.object({ suggestedName: fileName, bytes: z.instanceof(Uint8Array) }), savedFile),
  /** Asks for a place and saves there. `footer` stands at the foot of each page beside the page number; null where the document sets its own. */
  printToPdf: command(
    'public',
    z.object({ ...page, suggestedName: fileName, footer: z.string().max(200).nullable().default(null) }),
    savedFile,
  ),
  /** Puts a table (as text and as HTML) or a picture (PNG, base64) on the clipboard, for another program. */
  copy: command(
    'public',
    z.union([
      z.object({ text: z.string().max(1_000_000), html: z.string().max(2_000_000) }),
      z.object({ png: z.string().max(20_000_000) }),
    ]),
    nothing,
  ),
  print: command('public', z.object(page), z.object({ printed: z.boolean() })),
  openExternal: command('public', z.object({ url: z.url() }), z.object({ opened: z.boolean() })),
  lockNow: command('public', nothing, nothing),
  /** The answer to the event `saveDrafts`. */
  draftsSaved: command('public', nothing, nothing),
  /** Why the register was last locked in this run of the app; null when it has not been. */
  lastLock: query(
    'public',
    nothing,
    // `lostLines`: lines of the log that the disk did not take before the register was locked.
    z.object({ reason: z.enum(lockReasons).nullable(), lostLines: z.int() }),
  ),
  setIdleMinutes: command('public', z.object({ minutes: z.int().min(1).max(30) }), z.object({ minutes: z.int() })),
  /** The language of the menus, which the window knows once somebody has signed in. */
  setLanguage: command('public', z.object({ language: z.enum(languages) }), nothing),
  registerStatus: query(
    'public',
    nothing,
    // `bytes`: with what still waits in its log; null where there is no file.
    z.object({ path: z.string(), exists: z.boolean(), isDefault: z.boolean(), bytes: z.int().nullable() }),
  ),
  versions: query(
    'public',
    nothing,
    z.object({ app: z.string(), electron: z.string(), chromium: z.string(), node: z.string() }),
  ),
};

export type AppRoutes = typeof appRoutes;
export type AppRouteName = keyof AppRoutes;
export type AppInput<N extends AppRouteName> = z.output<AppRoutes[N]['input']>;
export type AppOutput<N extends AppRouteName> = z.output<AppRoutes[N]['output']>;
