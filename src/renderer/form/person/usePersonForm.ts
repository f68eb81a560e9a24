import { useLanguage, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { isDay } from '../../../domain/calendar/day.ts';
import { brokenPersonRules, completeIdentity } from '../../../domain/person/personRules.ts';
import { textsFor } from '../../../locales/texts.ts';
import type { Language } from '../../../domain/office/officeType.ts';
import { useAppForm } from '../useAppForm.ts';
import { optionalLines, personFrom, type TypedPerson, typedPersonFields } from './typedPerson.ts';

interface PersonFormOptions {
  initial: TypedPerson;
  /** The person has a number already: an empty field leaves it as it is. */
  keepsNumber?: boolean;
  /** Whether made-up numbers are taken. */
  allowSynthetic: boolean;
}

/** The form of a person: the same for one who is new and one who is changed. */
export function usePersonForm({ initial, keepsNumber = false, allowSynthetic }: PersonFormOptions) {
  const t = useTexts('person');
  const language = useLanguage();
  const today = useToday();
  return useAppForm({
    initialValues: initial,
    schema: typedPersonFields,
    labels: {
      identityKind: t('field.identityKind'),
      nationalId: t('field.nationalId'),
      familyName: initial.identityKind === 'expectedChild' ? t('field.parentsName') : t('field.familyName'),
      givenName: t('field.givenName'),
      birthDate: t('field.birthDate'),
      dueDate: t('field.dueDate'),
      gender: t('field.gender'),
      needClass: t('field.needClass'),
      address: t('field.address'),
      postalCode: t('field.postalCode'),
      municipalityNumber: t('field.municipality'),
      area: t('field.area'),
      phone: t('field.phone'),
      letterLanguage: t('field.letterLanguage'),
      language: t('field.language'),
      needsInterpreter: t('field.needsInterpreter'),
      gp: t('field.gp'),
      representativeType: t('field.representativeType'),
      representativeName: t('field.representativeName'),
      representativePhone: t('field.representativePhone'),
      hasPowerOfAttorney: t('field.hasPowerOfAttorney'),
    },
    optional: [
      ...optionalLines.filter((name) => name !== 'nationalId' || keepsNumber),
      'birthDate',
      'municipalityNumber',
      'representativeType',
    ],
    rules: (typed) => personProblems(typed, { today, allowSynthetic, keepsNumber, language }),
    refused: (_field, rule) => ruleText(language, rule),
  });
}
export type PersonForm = ReturnType<typeof usePersonForm>;

interface ProblemFacts {
  today: string;
  allowSynthetic: boolean;
  keepsNumber: boolean;
  language: Language;
}

/** What `domain` says is wrong with a person's fields, in words by field. */
export function personProblems(typed: TypedPerson, { keepsNumber, language, ...facts }: ProblemFacts) {
  const fields = personFrom(typed);
  const broken = brokenPersonRules(
    completeIdentity({
      ...fields,
      birthDate: isDay(fields.birthDate) ? fields.birthDate : null,
      dueDate: isDay(fields.dueDate) ? fields.dueDate : null,
    }),
    facts,
  );
  if (keepsNumber && fields.nationalId === null) delete broken['nationalId'];
  return Object.fromEntries(Object.entries(broken).map(([field, rule]) => [field, ruleText(language, rule)]));
}

const rules = [
  'inFuture',
  'tooLongAgo',
  'tooFarAhead',
  'mustBeEmpty',
  'notElevenDigits',
  'impossibleDate',
  'controlDigits',
  'synthetic',
  'unknownSeries',
] as const;

function ruleText(language: Language, rule: string): string {
  const known = rules.find((one) => one === rule);
  return known ? textsFor(language)('person')(`problem.${known}`) : textsFor(language)('form')('required');
}
