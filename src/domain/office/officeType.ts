/** What kind of office the register belongs to. It decides words, workflow ends and legal bases, never which modules exist. */
export const officeTypes = ['municipality', 'healthTrust'] as const;
export type OfficeType = (typeof officeTypes)[number];

/** Languages of the screen. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** Languages of letters and reports: the two written forms of Norwegian (målform). */
export const letterLanguages = ['nb', 'nn'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];
