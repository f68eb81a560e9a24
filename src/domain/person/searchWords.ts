import type { Day } from '../calendar/day.ts';
import { nameWords, withoutDoubleA } from './name.ts';

/** What a person is found by. */
export interface Findable {
  givenName: string;
  familyName: string;
  nationalId: string | null;
  birthDate: Day | null;
  /** Case numbers of the person's meldinger, «2026/31». */
  caseNumbers: readonly string[];
}

/**
 * The words one finds a person by, each once: names (with aa also as å), the number's digits, the birth date as it is
 * written in a number (`ddmmyy`) and in full (`ddmmyyyy`), and case numbers with and without the year.
 */
export function searchWords(person: Findable): string[] {
  const names = [...nameWords(person.givenName), ...nameWords(person.familyName)];
  const words = [...names, ...names.map(withoutDoubleA)];
  // Whoever writes Åse as Aase finds her too.
  words.push(...names.map((word) => word.replaceAll('å', 'aa')));
  if (person.nationalId !== null) words.push(person.nationalId.replace(/\D/g, ''));
  if (person.birthDate !== null) {
    const [year = '', month = '', day = ''] = person.birthDate.split('-');
    words.push(`${day}${month}${year.slice(2)}`, `${day}${month}${year}`);
  }
  for (const number of person.caseNumbers) words.push(number, number.slice(number.indexOf('/') + 1));
  return [...new Set(words)].filter(Boolean);
}

/** Text as typed into the search field, as words to look up by their beginnings: at most six. */
export function typedWords(text: string): string[] {
  return (
    text
      // «12.03.69», «12 03 69» and «120369 12345» are one number each.
      .replace(/(\d)[.-](?=\d)/g, '$1')
      .replace(/\b(\d{6}) +(\d{1,5})\b/g, '$1$2')
      .split(/\s+/)
      .flatMap((word) => (/^\d+\/\d*$/.test(word) ? [word] : nameWords(word)))
      .slice(0, 6)
  );
}
