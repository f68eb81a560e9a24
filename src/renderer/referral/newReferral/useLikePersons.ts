import { useDebouncedValue } from '@mantine/hooks';

import { isDay } from '../../../domain/calendar/day.ts';
import { checkNationalId } from '../../../domain/person/nationalId.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import type { TypedPerson } from '../../form/person/typedPerson.ts';

export type LikePerson = OutputAt<'person.duplicates'>[number];

/** Those in the register who may be the person that is being typed in; asked for once there is something to compare. */
export function useLikePersons(person: TypedPerson | null): readonly LikePerson[] {
  // As text, so that nothing is asked or drawn anew while what is compared stays the same.
  const [text] = useDebouncedValue(JSON.stringify(person === null ? null : comparable(person)), 250);
  const asked = JSON.parse(text) as ReturnType<typeof comparable>;
  const { data } = useApiQuery('person.duplicates', asked ?? nothing, { enabled: asked !== null, keepPrevious: true });
  return person === null || asked === null ? [] : (data ?? []);
}

const nothing = { nationalId: null, givenName: '', familyName: '', birthDate: null, exceptId: null };

/** What there is to compare with: a whole number, or a name. Null while there is neither. */
export function comparable(person: TypedPerson): typeof nothing | Comparable | null {
  const check = person.identityKind === 'nationalId' ? checkNationalId(person.nationalId) : null;
  const isNamed =
    person.familyName.trim().length > 1 &&
    (person.givenName.trim() !== '' || (person.identityKind === 'expectedChild' && isDay(person.dueDate)));
  if (!check?.valid && !isNamed) return null;
  const birthDate = check?.birthDate ?? (isDay(person.birthDate) ? person.birthDate : null);
  return {
    nationalId: check?.valid ? check.number : null,
    givenName: isNamed ? person.givenName.trim() : '',
    familyName: isNamed ? person.familyName.trim() : '',
    birthDate: person.identityKind === 'expectedChild' ? null : birthDate,
    exceptId: null,
  };
}

type Comparable = { [Name in keyof typeof nothing]: string | null } & { givenName: string; familyName: string };
