import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { z } from 'zod';

import { Refusal } from '../api/refusal.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import { writeFileAtomically } from '../security/atomicFile.ts';
import { noteOf } from './homePlaces.ts';
import { leaseShape } from './leaseFile.ts';

const editionShape = z.object({ edition: z.int().min(0), sha256: z.string() });

const noteShape = z.object({
  format: z.literal('koordinat-loan'),
  version: z.literal(1),
  /** The register's path at home, as it was given. */
  home: z.string(),
  lease: leaseShape,
  /** What the copy was made of; null for a register that was made here and has not been at home yet. */
  base: editionShape.nullable(),
  /** The loan that was ended for this one, and why: what the log of the register is to be told. */
  broke: z.object({ accountId: z.string(), since: z.string(), until: z.string(), reason: z.string() }).nullable(),
  /** Whether the log has been told of the loan. */
  isTold: z.boolean(),
  /** Checking in has come so far that this container may already be at home. */
  sent: editionShape.nullable(),
});

/** What a machine notes of the copy it has. Beside the copy, in clear, without a word of what the register holds. */
export type LoanNote = Omit<z.infer<typeof noteShape>, 'format' | 'version'>;

/** The note beside a copy; null where there is none. Throws LOAN_NOTE_DAMAGED. */
export async function readNote(local: Pick<RegisterPaths, 'database'>): Promise<LoanNote | null> {
  const path = noteOf(local);
  if (!existsSync(path)) return null;
  try {
    const { format: _, version: __, ...note } = noteShape.parse(JSON.parse(await readFile(path, 'utf8')));
    return note;
  } catch {
    throw new Refusal('LOAN_NOTE_DAMAGED');
  }
}

export async function writeNote(local: Pick<RegisterPaths, 'database'>, note: LoanNote): Promise<void> {
  const path = noteOf(local);
  await mkdir(dirname(path), { recursive: true });
  const content = { format: 'koordinat-loan', version: 1, ...note };
  await writeFileAtomically(path, Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8'));
}

export const removeNote = (local: Pick<RegisterPaths, 'database'>): Promise<void> => rm(noteOf(local), { force: true });
