import { formatDay } from '../../domain/calendar/day.ts';
import { osloTime } from '../../domain/accessLog/osloTime.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import type { StoredRow } from './belongingsRepo.ts';
import { codeListsOf, isSaidElsewhere } from './insightCodes.ts';

interface WordsOf {
  /** Whose row it is: what a name means depends on it. */
  readonly table: string;
  readonly names: ReadonlyMap<string, string>;
  readonly language: LetterLanguage;
}
type LookUp = (key: string) => string;

/** A row's fields as label and words. What is empty, and what only the machine needs (ids, checksums), is left out. */
export function fieldWords(row: StoredRow, how: WordsOf): { label: string; text: string }[] {
  return Object.entries(row).flatMap(([field, value]) => {
    const label = isSaidElsewhere(how.table, field) ? null : labelOf(field, how.language);
    const text = label === null ? '' : wordsOf(value, codeListsOf(how.table, field), how);
    return label === null || text === '' ? [] : [{ label, text }];
  });
}

/** What a field is called for the person; null for one that only the machine needs. */
export function labelOf(field: string, language: LetterLanguage): string | null {
  const key = `field.${field}`;
  const found = (textsFor(language)('insight') as LookUp)(key);
  return found === key ? null : found;
}

function wordsOf(value: unknown, lists: readonly string[], how: WordsOf): string {
  const t = textsFor(how.language)('insight');
  const f = formatsFor(how.language);
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'paper.yes' : 'paper.no');
  if (typeof value === 'number') return f.number(value);
  if (typeof value === 'string') return textOf(value, lists, how);
  if (value instanceof Uint8Array) return '';
  if (Array.isArray(value))
    return value
      .map((part) => wordsOf(part, lists, how))
      .filter((part) => part !== '')
      .join('; ');
  return Object.entries(value)
    .flatMap(([name, part]) => {
      const words = /^id$|Id$/.test(name) ? '' : wordsOf(part, codeListsOf(how.table, name), how);
      const label = labelOf(name, how.language);
      return words === '' ? [] : [label === null ? words : `${label}: ${words}`];
    })
    .join('; ');
}

function textOf(value: string, lists: readonly string[], { names, language }: WordsOf): string {
  const name = names.get(value);
  if (name !== undefined) return name;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) {
    const { day, clock } = osloTime(value);
    return `${formatDay(day)} kl. ${clock}`;
  }
  // An id that is nobody's name: only the machine needs it.
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)) return '';
  for (const list of lists) {
    const word = codeWord(list, value, language);
    if (word !== null) return word;
  }
  // Headings in a letter are marked as they are typed.
  return value.replaceAll(/^### /gm, '');
}

function codeWord(list: string, code: string, language: LetterLanguage): string | null {
  const [name = '', module = 'code'] = list.split(':').toReversed();
  const key = `${name}.${code}`;
  const word = (textsFor(language)(module as 'code') as LookUp)(key);
  return word === key ? null : word;
}
