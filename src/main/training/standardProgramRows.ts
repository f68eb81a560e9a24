import {
  type StandardPart,
  standardPartFields,
  standardParts,
  type StandardProgram,
  standardProgramFields,
  standardPrograms,
} from '../../domain/training/standardPrograms.ts';
import type { Db } from '../db/database.ts';
import {
  insertPart,
  insertProgram,
  listParts,
  listPrograms,
  type StoredPart,
  type StoredProgram,
} from './programRepo.ts';

interface StandardRows {
  parts: StoredPart[];
  programs: StoredProgram[];
}

/** The standard programmes and their parts as rows, but those that are there already: what the office has made of its own is left alone. */
function standardProgramRows(there: Readonly<StandardRows>, newId: () => string): StandardRows {
  const partIds = new Map<StandardPart, string>(
    standardParts.map((key) => [key, there.parts.find((part) => part.standardKey === key)?.id ?? newId()]),
  );
  const idOf = (key: StandardPart): string => partIds.get(key) ?? '';
  return {
    parts: standardParts.filter(isMissing(there.parts)).map((key) => partRow(key, idOf)),
    programs: standardPrograms
      .filter(isMissing(there.programs))
      .map((key, index) => programRow(key, newId(), there.programs.length + index + 1, idOf)),
  };
}

/** Writes those that are missing. `newId` gives ids in order; how many were added. */
export async function insertStandardPrograms(
  db: Db,
  newId: () => string,
): Promise<{ programs: number; parts: number }> {
  const { parts, programs } = standardProgramRows(
    { parts: await listParts(db), programs: await listPrograms(db) },
    newId,
  );
  for (const part of parts) await insertPart(db, part);
  for (const program of programs) await insertProgram(db, program);
  return { programs: programs.length, parts: parts.length };
}

const isMissing = (rows: readonly { standardKey: string | null }[]) => (key: string) =>
  rows.every((row) => row.standardKey !== key);

function partRow(key: StandardPart, idOf: (key: StandardPart) => string): StoredPart {
  const { kind, sessions, gapDays, from, to, capacity, followUp } = standardPartFields[key];
  return {
    id: idOf(key),
    version: 1,
    standardKey: key,
    name: null,
    kind,
    sessions,
    gapDays,
    fromTime: from,
    toTime: to,
    capacity,
    followUpPartId: followUp === null ? null : idOf(followUp.part),
    followUpMonths: followUp?.months ?? null,
    isActive: true,
    importBatchId: null,
  };
}

function programRow(
  key: StandardProgram,
  id: string,
  position: number,
  idOf: (key: StandardPart) => string,
): StoredProgram {
  const { parts, ...fields } = standardProgramFields[key];
  return {
    id,
    version: 1,
    standardKey: key,
    name: null,
    ...fields,
    rule: [{ partIds: parts.map(idOf), sharePercent: 100 }],
    isActive: true,
    former: [],
    position,
  };
}
