import { addDays, type Day } from '../calendar/day.ts';
import type { IdentityKind, NeedClass } from '../person/codes.ts';
import { checkNationalId } from '../person/nationalId.ts';
import type { Found } from './findingKind.ts';

/** What is known of a person when asking what lacks or contradicts. */
interface PersonFacts {
  readonly identityKind: IdentityKind;
  readonly nationalId: string | null;
  readonly birthDate: Day | null;
  readonly dueDate: Day | null;
  readonly needClass: NeedClass;
  readonly area: string | null;
  readonly municipalityNumber: string | null;
  /** A case of theirs is at work. */
  readonly hasOpenCase: boolean;
}

/** What the findings are held against. */
interface PersonGround {
  readonly today: Day;
  /** The municipality numbers of today. */
  readonly municipalities: ReadonlySet<string>;
  /** The office divides its figures by areas. */
  readonly usesAreas: boolean;
}

/** Days after the due date before a child who is still «expected» looks forgotten. */
const daysAfterDueDate = 28;

/** What lacks, contradicts or looks wrong in a person's record. Of those without a case at work less is asked. */
export function personFindings(person: PersonFacts, { today, municipalities, usesAreas }: PersonGround): Found[] {
  const { identityKind, birthDate, dueDate, needClass, area, municipalityNumber, hasOpenCase } = person;
  const found: Found[] = [];
  if (identityKind === 'withoutNumber' && birthDate === null) found.push({ kind: 'birthDateMissing', facts: [] });
  const told = person.nationalId === null ? null : checkNationalId(person.nationalId).birthDate;
  if (told !== null && birthDate !== null && told !== birthDate)
    found.push({ kind: 'birthDateContradictsNumber', facts: [birthDate, told] });
  if (identityKind === 'expectedChild' && dueDate !== null && addDays(dueDate, daysAfterDueDate) < today)
    found.push({ kind: 'dueDatePassed', facts: [dueDate] });
  if (needClass === 'unknown' && hasOpenCase) found.push({ kind: 'needClassMissing', facts: [] });
  if (usesAreas && hasOpenCase && (area === null || area === '')) found.push({ kind: 'areaMissing', facts: [] });
  if (municipalityNumber !== null && !municipalities.has(municipalityNumber))
    found.push({ kind: 'municipalityNumberInvalid', facts: [municipalityNumber] });
  return found;
}
