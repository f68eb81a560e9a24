import { ageOn } from '../calendar/age.ts';
import type { Day } from '../calendar/day.ts';
import { inverseRelation, isElder, type RelationKind } from './relationKind.ts';

/** A relation as it is written: what the other is to the person, and who the other is. */
export interface RelationFields {
  personId: string;
  kind: RelationKind;
  /** Somebody in the register; null for kin outside it. */
  otherPersonId: string | null;
  /** Kin outside the register. */
  kinName: string | null;
}

interface RelationFacts {
  birthDate: Day | null;
  otherBirthDate: Day | null;
  /** What stands between these two already, as seen from the person. */
  existing: readonly RelationKind[];
  today: Day;
}

/**
 * The rules a relation breaks, as a rule key by field. Somebody is related to another than themself, once in each way;
 * a parent is born before the child; a verge is of age (vgml § 28). Birth dates that are not known break nothing.
 */
export function brokenRelation(fields: RelationFields, facts: RelationFacts): Record<string, string> {
  const { kind, otherPersonId, kinName, personId } = fields;
  if (otherPersonId === null) return (kinName ?? '').trim() === '' ? { other: 'required' } : {};
  if (otherPersonId === personId) return { other: 'samePerson' };
  if (facts.existing.includes(kind)) return { other: 'alreadyRelated' };
  const { birthDate, otherBirthDate, today } = facts;
  if (birthDate !== null && otherBirthDate !== null) {
    if (isElder(kind) && otherBirthDate >= birthDate) return { kind: 'bornAfterChild' };
    if (isElder(inverseRelation(kind)) && birthDate >= otherBirthDate) return { kind: 'bornBeforeParent' };
  }
  if (kind === 'guardian' && isMinor(otherBirthDate, today)) return { kind: 'guardianUnder18' };
  if (kind === 'ward' && isMinor(birthDate, today)) return { kind: 'guardianUnder18' };
  return {};
}

const isMinor = (birthDate: Day | null, today: Day): boolean =>
  birthDate !== null && (ageOn(birthDate, today) ?? 0) < 18;
