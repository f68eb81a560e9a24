import { app } from 'electron';
import type { BrowserWindow } from 'electron';

import { appRoutes } from '../../contract/app.ts';
import type { AppInput, AppOutput, AppRouteName } from '../../contract/app.ts';
import type { Reply } from '../../contract/channel.ts';
import type { Language } from '../../domain/office/officeType.ts';
import { Refusal } from '../api/refusal.ts';
import { copyForOthers } from './clipboard.ts';
import { openLink } from './externalLinks.ts';
import { askWhereToSave, askWhichFile, askWhichFolder, filtersForPurpose, saveWhereAsked } from './fileDialogs.ts';
import type { Lock } from './lock.ts';
import { registerBytes, registerExists } from './paths.ts';
import type { RegisterLocation } from './paths.ts';
import type { PickedFileStore } from './pickedFiles.ts';
import type { PowerWatch } from './powerWatch.ts';
import type { Printing } from './printing.ts';

export interface AppRouteParts {
  window: BrowserWindow;
  lock: Lock;
  power: PowerWatch;
  printing: Printing;
  files: PickedFileStore;
  location: RegisterLocation;
  showMenu: (language: Language) => void;
}

const saved = (name: string | null) => ({ saved: name !== null, name });

type Handlers = { [N in AppRouteName]: (input: AppInput<N>) => Promise<AppOutput<N>> | AppOutput<N> };

/** What the window itself answers: one handler for each route of `contract/app.ts`. */
function appHandlers({ window, lock, power, printing, files, location, showMenu }: AppRouteParts): Handlers {
  const picked = (path: string | null) => (path === null ? null : files.add(path));
  return {
    pickFileToOpen: async ({ purpose }) => picked(await askWhichFile(window, purpose)),
    pickFileToSave: async ({ purpose, suggestedName }) =>
      picked(await askWhereToSave(window, suggestedName, filtersForPurpose(purpose))),
    pickFolder: async () => picked(await askWhichFolder(window)),
    saveFile: async ({ suggestedName, bytes }) => saved(await saveWhereAsked(window, suggestedName, () => bytes)),
    printToPdf: async ({ suggestedName, ...document }) =>
      saved(await saveWhereAsked(window, suggestedName, () => printing.toPdf(document))),
    copy: async (copied) => {
      await copyForOthers(copied);
      return {};
    },
    print: async (document) => ({ printed: await printing.onPaper(document) }),
    openExternal: async ({ url }) => ({ opened: await openLink(url) }),
    lockNow: () => {
      // Not awaited: the lock waits for this very window, which waits for this answer.
      void lock.lock('user');
      return {};
    },
    draftsSaved: () => {
      lock.draftsSaved();
      return {};
    },
    lastLock: () => ({ reason: lock.lastReason(), lostLines: lock.lostLines() }),
    setIdleMinutes: ({ minutes }) => {
      power.setIdleMinutes(minutes);
      return { minutes };
    },
    setLanguage: ({ language }) => {
      showMenu(language);
      return {};
    },
    registerStatus: () => ({
      path: location.path,
      isDefault: location.isDefault,
      exists: registerExists(location),
      bytes: registerBytes(location),
    }),
    versions: () => ({
      app: app.getVersion(),
      electron: process.versions['electron'] ?? '',
      chromium: process.versions['chrome'] ?? '',
      node: process.versions.node,
    }),
  };
}

const APP_PREFIX = 'app.';

/** Answers a path that begins with `app.`; input that does not fit its schema is refused as `INVALID_INPUT`. */
export function createAppDispatch(parts: AppRouteParts): (path: string, input: unknown) => Promise<Reply> {
  const handlers = appHandlers(parts);
  return async (path, input) => {
    const name = path.slice(APP_PREFIX.length);
    if (!isAppRouteName(name)) return refused('UNKNOWN_ROUTE');
    const parsed = appRoutes[name].input.safeParse(input ?? {});
    if (!parsed.success) return refused('INVALID_INPUT');
    try {
      const handler = handlers[name] as (input: unknown) => unknown;
      return { ok: true, value: await handler(parsed.data) };
    } catch (error) {
      if (error instanceof Refusal) return refused(error.code, error.details);
      const reason = (error as NodeJS.ErrnoException).code;
      // The code of the system (ENOSPC, EACCES …) and never its message: that holds the path.
      return reason ? refused('FILE_FAILED', { reason }) : refused('UNEXPECTED');
    }
  };
}

const isAppRouteName = (name: string): name is AppRouteName => Object.hasOwn(appRoutes, name);

const refused = (code: string, details?: unknown): Reply => ({
  ok: false,
  error: details === undefined ? { code } : { code, details },
});
