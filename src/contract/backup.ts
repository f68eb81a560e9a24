import { z } from 'zod';

import { backupSlots } from '../domain/backup/rotation.ts';
import { dayField, momentField, nothing } from './fields.ts';
import { alone, command, query } from './route.ts';

const size = z.int().min(0);

/** A folder that was picked in a dialog; null for the usual one. */
const place = z.object({ fileToken: z.uuid().nullable() });

export const backupRoutes = {
  /** When and where the last backup was taken, whether it is time to say that none is, and which ones are kept. */
  state: query(
    'signedIn',
    nothing,
    z.object({
      last: z.object({ at: momentField, file: z.string(), folder: z.string(), size }).nullable(),
      isOld: z.boolean(),
      /** Why the last one that was due could not be put where the office wants it. */
      failed: z.object({ at: momentField, code: z.string() }).nullable(),
      place: z.string(),
      /** No place was chosen: they lie beside the register, and are lost with the machine. */
      isBeside: z.boolean(),
      /** When restoring was last tried out. */
      triedAt: momentField.nullable(),
      kept: z.array(z.object({ file: z.string(), day: dayField, size, slot: z.enum(backupSlots) })),
    }),
  ),
  /** Where backups lie from now on: the picked folder, or beside the register. */
  choosePlace: command('backup.run', place, nothing),
  /** Takes one now, in the usual place or in the picked folder (a stick), reads it again, and lets the old ones go. */
  take: alone(command('backup.run', place, z.object({ file: z.string(), folder: z.string(), size }))),
  /** Takes one, puts it back in a place of its own, opens it, and compares the content of every table with the register. */
  tryRestoring: alone(command('backup.run', nothing, z.object({ tables: z.int(), rows: z.int() }))),
};
