import type { CodeWords, FieldType, ImportField } from './importField.ts';
import { words } from './wordList.ts';

/** A field of any type, its headers separated by `|`. */
export function field<Name extends string>(name: Name, type: FieldType, headers: string): ImportField<Name> {
  return {
    field: name,
    type,
    headers: words(headers),
    required: false,
    future: type === 'birthDate' ? 'refused' : 'allowed',
  };
}

/** A number between two others, both allowed. */
export function numberField<Name extends string>(
  name: Name,
  range: readonly [least: number, most: number],
  headers: string,
): ImportField<Name> {
  return { field: name, type: 'number', headers: words(headers), required: false, range };
}

/** Free text; `nothing` are words that stand for an empty cell. */
export function textField<Name extends string>(
  name: Name,
  headers: string,
  nothing: readonly string[] = [],
): ImportField<Name> {
  return { field: name, type: 'text', headers: words(headers), required: false, nothing };
}

/** Somebody's name. Whoever ticks «ja» there has not said who. */
export function nameField<Name extends string>(
  name: Name,
  headers: string,
  nothing: readonly string[],
): ImportField<Name> {
  return {
    ...textField(name, headers, nothing),
    notNames: words('ja | j | x | xx | har | ok | yes | finnes | oppnevnt'),
  };
}

/** Free text without which a row cannot be used. */
export function requiredTextField<Name extends string>(name: Name, headers: string): ImportField<Name> {
  return { field: name, type: 'text', headers: words(headers), required: true };
}

/** A day; `future` says whether one after today is a mistake. */
export function dateField<Name extends string>(
  name: Name,
  future: 'allowed' | 'refused',
  headers: string,
): ImportField<Name> {
  return { field: name, type: 'date', headers: words(headers), required: false, future };
}

/** A value of a code list; `nothing` are words that stand for an empty cell. */
export function codeField<Name extends string>(
  name: Name,
  codes: CodeWords,
  headers: string,
  nothing: readonly string[] = [],
): ImportField<Name> {
  return { field: name, type: 'code', headers: words(headers), required: false, words: codes, nothing };
}
