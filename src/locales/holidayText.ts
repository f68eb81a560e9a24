import type { Language } from '../domain/office/officeType.ts';

/** The public holidays by the names that domain/calendar/holidays.ts gives them, where another language has other words. */
const names: Readonly<Record<Exclude<Language, 'nb'>, Readonly<Record<string, string>>>> = {
  nn: {
    'Arbeidernes dag': 'Arbeidaranes dag',
    Grunnlovsdag: 'Grunnlovsdagen',
    Skjærtorsdag: 'Skjertorsdag',
  },
  en: {
    'Første nyttårsdag': 'New Year’s Day',
    'Arbeidernes dag': 'Labour Day',
    Grunnlovsdag: 'Constitution Day',
    'Første juledag': 'Christmas Day',
    'Andre juledag': 'Boxing Day',
    Skjærtorsdag: 'Maundy Thursday',
    Langfredag: 'Good Friday',
    'Første påskedag': 'Easter Sunday',
    'Andre påskedag': 'Easter Monday',
    'Kristi himmelfartsdag': 'Ascension Day',
    'Første pinsedag': 'Whit Sunday',
    'Andre pinsedag': 'Whit Monday',
  },
};

/** A holiday's name in the language; two on one day stay parted by `; `. */
export const holidayText = (language: Language, name: string): string =>
  language === 'nb'
    ? name
    : name
        .split('; ')
        .map((one) => names[language][one] ?? one)
        .join('; ');
