import { type Language, languages } from '../../domain/office/officeType.ts';
import { learn } from '../../locales/texts.ts';

const texts = {
  nb: () => import('../../locales/nb.ts').then((module) => learn('nb', module.nb)),
  nn: () => import('../../locales/nn.ts').then((module) => learn('nn', module.nn)),
  en: () => import('../../locales/en.ts').then((module) => learn('en', module.en)),
} satisfies Readonly<Record<Language, () => Promise<void>>>;

const fetched = new Map<Language, Promise<void>>();

/** Fetches the texts of a language, once. What stands at the door needs only the one that is spoken there. */
export function fetchLanguage(language: Language): Promise<void> {
  const known = fetched.get(language) ?? texts[language]();
  fetched.set(language, known);
  return known;
}

/** Inside, a letter or a report may be in any of them at any time. */
export const fetchEveryLanguage = (): Promise<unknown> => Promise.all(languages.map(fetchLanguage));
