import type { LetterLanguage } from '../../office/officeType.ts';
import { cooperationInNynorsk, seriesInNynorsk } from './cooperation.ts';
import { panelInNynorsk, surveysInNynorsk } from './participation.ts';
import { practiceInNynorsk } from './practice.ts';

/** Every text of the made-up office's own work, by the bokmål one: those that are the same in both stand here too. */
export const demoInNynorsk: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...practiceInNynorsk,
    ...panelInNynorsk,
    ...surveysInNynorsk,
    ...cooperationInNynorsk,
    ...seriesInNynorsk,
  }),
);

/** What a made-up office wrote, in the language it writes: the same rows with the same figures. */
export const writtenIn = <Written>(language: LetterLanguage, rows: Written): Written =>
  language === 'nb' ? rows : (inNynorsk(rows) as Written);

function inNynorsk(value: unknown): unknown {
  if (typeof value === 'string') return demoInNynorsk.get(value) ?? value;
  if (Array.isArray(value)) return value.map(inNynorsk);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inNynorsk(part)]));
}
