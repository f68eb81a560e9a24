import { z } from 'zod';

import { personFields, type PersonFields } from '../../../contract/person.ts';
import { type IdentityKind, identityKinds } from '../../../domain/person/codes.ts';
import { checkNationalId } from '../../../domain/person/nationalId.ts';
import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { emptyWhereNull, nullWhereEmpty } from '../emptyLines.ts';

/** The lines of the form that may be left empty. */
export const optionalLines = [
  'nationalId',
  'address',
  'postalCode',
  'area',
  'phone',
  'language',
  'gp',
  'representativeName',
  'representativePhone',
] as const;
type OptionalLine = (typeof optionalLines)[number];

/** What is typed so far of a person: empty lines are empty texts. */
export type TypedPerson = Omit<PersonFields, OptionalLine> & Record<OptionalLine, string>;

/** The contract's fields, from lines that may be empty. */
export const typedPersonFields = personFields.extend({
  postalCode: z.union([z.literal(''), personFields.shape.postalCode]),
});

interface Surroundings {
  municipalityNumber: string | null;
  letterLanguage: LetterLanguage;
}

/**
 * A new person as the form begins: what was typed in the look-up is taken along, as number or as name. «Demo Demodal» is
 * given name then family name; a comma turns them.
 */
export function newPerson(kind: IdentityKind, looked: string, surroundings: Surroundings): TypedPerson {
  const isNumber = /^[\d\s.-]{6,}$/.test(looked);
  const [givenName, familyName] = isNumber ? ['', ''] : namesIn(looked, kind);
  return {
    identityKind: kind,
    nationalId: isNumber && kind === 'nationalId' ? looked : '',
    givenName,
    familyName,
    birthDate: null,
    dueDate: null,
    gender: 'unknown',
    address: '',
    postalCode: '',
    municipalityNumber: surroundings.municipalityNumber,
    area: '',
    phone: '',
    language: '',
    needsInterpreter: false,
    gp: '',
    letterLanguage: surroundings.letterLanguage,
    needClass: 'unknown',
    representativeType: null,
    representativeName: '',
    representativePhone: '',
    hasPowerOfAttorney: false,
  };
}

function namesIn(text: string, kind: IdentityKind): [given: string, family: string] {
  const [beforeComma = '', afterComma] = text.split(',').map((part) => capitalised(part.trim()));
  if (afterComma !== undefined) return [afterComma, beforeComma];
  const words = beforeComma.split(/\s+/);
  if (kind === 'expectedChild' || words.length < 2) return ['', beforeComma];
  return [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
}

/** A look-up is typed in small letters; a name is not. Who wrote a capital somewhere meant what was written. */
const capitalised = (text: string): string =>
  text === text.toLowerCase()
    ? text.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : text;

/** A registered person as the form shows it; the number stays hidden, and an empty line leaves it as it is. */
export const typedFrom = (fields: Omit<PersonFields, 'nationalId'>): TypedPerson =>
  emptyWhereNull<PersonFields, OptionalLine>({ ...fields, nationalId: null }, optionalLines);

/** What the register is given: empty lines are null, and what does not belong to the kind of identity is left out. */
export function personFrom(typed: TypedPerson): PersonFields {
  const fields = nullWhereEmpty<PersonFields, OptionalLine>(typed, optionalLines);
  return {
    ...fields,
    nationalId: fields.identityKind === 'nationalId' ? digitsOf(fields.nationalId) : null,
    birthDate: fields.identityKind === 'expectedChild' ? null : fields.birthDate,
    dueDate: fields.identityKind === 'expectedChild' ? fields.dueDate : null,
  };
}

const digitsOf = (number: string | null): string | null => (number === null ? null : checkNationalId(number).number);

/** True for a draft's person: the kinds are known and the texts are texts. */
export function isTypedPerson(value: unknown): value is TypedPerson {
  if (typeof value !== 'object' || value === null) return false;
  const { identityKind, ...rest } = value as Partial<Record<keyof TypedPerson, unknown>>;
  return (
    identityKinds.some((kind) => kind === identityKind) &&
    [...optionalLines, 'givenName' as const, 'familyName' as const].every((name) => typeof rest[name] === 'string')
  );
}
