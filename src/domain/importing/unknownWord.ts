import { comparable } from './headerText.ts';
import { words } from './wordList.ts';

const unknownWords = new Set(
  words(`
    ukjent | ukjend | vet ikke | veit ikkje | ikke kjent | ikkje kjent | ikke oppgitt | ikkje oppgitt | uoppgitt | uvisst |
    i.a. | n/a | unknown
  `).map(comparable),
);

/** What people write where they do not know: «?», «ukjent», «vet ikke». It is read as an empty cell, and said. */
export function isUnknownWord(text: string): boolean {
  return /^\?+$/.test(text) || unknownWords.has(comparable(text));
}
