import { createContext, type ReactNode, use, useEffect } from 'react';

import { type Language, languages } from '../../domain/office/officeType.ts';
import { type Formats, formatsFor } from '../../locales/formats.ts';
import { isLearnt, type TextModule, textsFor, type TranslateModule } from '../../locales/texts.ts';
import { fetchLanguage } from './windowLanguages.ts';

const LanguageContext = createContext<Language>('nb');
const formats: Readonly<Record<Language, Formats>> = {
  nb: formatsFor('nb'),
  nn: formatsFor('nn'),
  en: formatsFor('en'),
};

const storageKey = 'koordinat.language';

/** The language last spoken in this window: the locked register cannot be asked for its own. */
export const lastLanguage = (): Language => languages.find((one) => one === localStorage.getItem(storageKey)) ?? 'nb';

/** Everything inside speaks this language; waits for its texts where they are not there yet. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  if (!isLearnt(language)) use(fetchLanguage(language));
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(storageKey, language);
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => use(LanguageContext);

/** The texts of a module: `const t = useTexts('referral'); t('title')`. Keys and values are checked. */
export const useTexts = <M extends TextModule>(module: M): TranslateModule<M> => textsFor(use(LanguageContext))(module);

/** Dates, ages, numbers and names in the language of the screen. */
export const useFormats = (): Formats => formats[use(LanguageContext)];
