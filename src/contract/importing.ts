import { z } from 'zod';

import { importKinds } from '../domain/importing/importKind.ts';
import { idField, momentField, nothing } from './fields.ts';
import { command, great, query } from './route.ts';

const kind = z.enum(importKinds);

const problem = z.object({
  row: z.int(),
  column: z.string(),
  code: z.string(),
  value: z.string().nullable(),
  repaired: z.string().nullable().default(null),
});
/** Corrections typed in the trial: the row and column, and what shall stand there; null leaves the whole row out. */
const fix = z.object({ row: z.int(), column: z.string().nullable(), value: z.string().nullable() });

/** The file's bytes stay in the register process under a token from `open`; only what is shown crosses to the window. */
const source = {
  token: idField,
  sheet: z.string(),
  headerRow: z.int().nullable(),
  mapping: z.record(z.string(), z.string()),
};

export const importingRoutes = {
  /** Reads a spreadsheet and recognises its columns. Nothing is stored in the register. */
  open: query(
    'import.run',
    z.object({ kind, fileToken: idField }),
    z.object({
      token: idField,
      format: z.string(),
      encoding: z.string().nullable(),
      delimiter: z.string().nullable(),
      sheets: z.array(z.string()),
      sheet: z.string(),
      rows: z.int(),
      headerRow: z.int().nullable(),
      columns: z.array(
        z.object({
          index: z.int(),
          header: z.string(),
          field: z.string().nullable(),
          certainty: z.enum(['sure', 'uncertain', 'none', 'remembered']),
          reason: z.string().nullable(),
          examples: z.array(z.string()),
        }),
      ),
      warnings: z.array(problem),
    }),
  ),
  fields: query(
    'import.run',
    z.object({ kind }),
    z.array(
      z.object({ field: z.string(), headers: z.array(z.string()), required: z.boolean(), values: z.array(z.string()) }),
    ),
  ),
  /** A dry run: every problem by row and column, and what would come of it. Nothing is stored. */
  trial: query(
    'import.run',
    z.object({ kind, ...source, fixes: z.array(fix).default([]) }),
    z.object({
      rows: z.int(),
      ready: z.int(),
      created: z.int(),
      matched: z.int(),
      skipped: z.int(),
      errors: z.array(problem.extend({ who: z.string().nullable() })),
      warnings: z.array(problem.extend({ who: z.string().nullable() })),
      example: z.record(z.string(), z.string().nullable()).nullable(),
    }),
  ),
  /** All or nothing. */
  run: great(
    command(
      'import.run',
      z.object({ kind, ...source, fixes: z.array(fix).default([]) }),
      z.object({
        batchId: idField,
        rows: z.int(),
        created: z.int(),
        matched: z.int(),
        skipped: z.int(),
        warnings: z.array(problem.extend({ who: z.string().nullable() })),
      }),
    ),
  ),
  batches: query(
    'import.run',
    nothing,
    z.array(
      z.object({
        id: idField,
        kind,
        at: momentField,
        by: z.string(),
        rows: z.int(),
        created: z.int(),
        matched: z.int(),
        undoneAt: momentField.nullable(),
      }),
    ),
  ),
  /** Takes a whole import out again; refused with the records that were changed since. */
  undo: great(command('import.run', z.object({ batchId: idField }), z.object({ removed: z.int() }))),
};
