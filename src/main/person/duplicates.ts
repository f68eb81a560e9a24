import type { Day } from '../../domain/calendar/day.ts';
import { isEqualName, isSimilarFamilyName, isSimilarName } from '../../domain/person/duplicate.ts';
import { checkNationalId } from '../../domain/person/nationalId.ts';
import type { ReadDb } from '../db/database.ts';
import { bornOn, namedAlike, openCases, type Candidate } from './duplicateRepo.ts';
import { findByNationalId, personLineOf } from './personRepo.ts';

/** What is typed of a person so far. */
export interface MaybeKnown {
  nationalId: string | null;
  givenName: string;
  familyName: string;
  birthDate: Day | null;
  /** The record that is being changed: nobody is their own duplicate. */
  exceptId: string | null;
}

const MOST = 10;

/**
 * Those it might be already, surest first, each with the case they have at work: whoever has the number, those with a like
 * name born the same day, those with a like name of whom the birth date is not known, and expected children of the family.
 */
export async function findDuplicates(db: ReadDb, typed: MaybeKnown) {
  const number = typed.nationalId === null ? null : checkNationalId(typed.nationalId);
  const birthDate = typed.birthDate ?? number?.birthDate ?? null;
  const same = number?.valid ? await findByNationalId(db, number.number) : undefined;
  const similar = (await candidatesFor(db, { ...typed, birthDate }))
    .filter((candidate) => mayBe(typed, candidate))
    .toSorted((a, b) => Number(isEqualName(typed, b)) - Number(isEqualName(typed, a)));
  const found = [
    ...(same ? [{ ...personLineOf(same), match: 'sameNumber' as const }] : []),
    ...similar.map((candidate) => ({ ...personLineOf(candidate), match: 'similarName' as const })),
  ];
  const others = [...new Map(found.toReversed().map((row) => [row.id, row])).values()]
    .toReversed()
    .filter((row) => row.id !== typed.exceptId)
    .slice(0, MOST);
  const cases = await openCases(
    db,
    others.map((row) => row.id),
  );
  return others.map((row) => ({ ...row, openReferral: cases.get(row.id) ?? null }));
}

async function candidatesFor(db: ReadDb, typed: MaybeKnown): Promise<Candidate[]> {
  if (typed.familyName.trim() === '') return [];
  const named = await namedAlike(db, typed, typed.birthDate);
  return typed.birthDate === null ? named : [...(await bornOn(db, typed.birthDate)), ...named];
}

/** An expected child, on either side, has no given name to compare yet. */
function mayBe(typed: MaybeKnown, candidate: Candidate): boolean {
  const unnamed = candidate.identityKind === 'expectedChild' || typed.givenName.trim() === '';
  return unnamed ? isSimilarFamilyName(typed.familyName, candidate.familyName) : isSimilarName(typed, candidate);
}
