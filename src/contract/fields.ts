import { z } from 'zod';

/** The kinds of field that every module's routes are made of. */
export const idField = z.uuid();
/** A calendar day, ISO text, from 1800 to 2199: outside of that it is a slip, and counting from it leaves the calendar. */
export const dayField = z.iso.date().refine((day) => day >= '1800' && day < '2200');
export const momentField = z.iso.datetime();
/** Text of one line that must hold something. */
export const nameField = z.string().trim().min(1).max(200);
/** Text of one line that may be missing. */
export const lineField = z.string().trim().max(300).nullable();
/** Text of several lines that may be missing. */
export const textField = z.string().trim().max(10_000).nullable();
/** The version of the record that was read: a command that changes it refuses with CONFLICT when another was quicker. */
export const versionField = z.int().min(1);
/**
 * A draft or a choice, kept as JSON: at most 200 000 characters, not null, and nothing that JSON
 * cannot say (a BigInt, a circle).
 */
export const jsonField = z.unknown().refine((value) => {
  try {
    return value !== null && (JSON.stringify(value)?.length ?? Infinity) <= 200_000;
  } catch {
    return false;
  }
});
export const nothing = z.object({}).strict();
export const done = z.object({ version: versionField });

/** A page by key: `after` is the cursor of the last row one has. */
export const pageInput = { after: z.string().nullable().default(null), limit: z.int().min(1).max(500).default(50) };
export const pageOf = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), next: z.string().nullable(), total: z.int(), all: z.int() });
