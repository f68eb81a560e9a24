import { z } from 'zod';

import { done, idField, versionField } from './fields.ts';
import { command } from './route.ts';

/** Seen that a name in the texts stands in the register of persons, and keeps it. */
const namesConfirmed = z.boolean().default(false);
const chosen = z.object({ id: idField, version: versionField });

/**
 * The orders of a record that the office keeps about its own work: written, changed, taken out of the list and put back.
 * Nothing is overwritten: what stood before stays with the record.
 */
export const keptCommands = <Fields extends z.ZodType>(fields: Fields) => ({
  create: command('report.write', z.object({ fields, namesConfirmed }), z.object({ id: idField })),
  change: command('report.write', chosen.extend({ fields, namesConfirmed }), done),
  /** Takes it out of the list; the row and all it said stay. */
  remove: command('report.write', chosen, done),
  /** Puts back what stood before the last change or removal; both stay in the history. */
  undo: command('report.write', chosen, done),
});

/** What every such row carries. */
export const keptRow = { id: idField, version: versionField };
