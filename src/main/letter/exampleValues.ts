import type { OfficeSettings } from '../../contract/office.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import { tasksOf } from '../../domain/followUp/coordinatorTasks.ts';
import { type LetterKind, letterRules } from '../../domain/letter/letterKind.ts';
import type { MergeField, MergeValues } from '../../domain/letter/mergeField.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';

const person = 'Kari Testnes';

/** What every field holds for a made-up person, so that the office sees its words as a letter. */
export function exampleValues(
  kind: LetterKind,
  language: LetterLanguage,
  today: Day,
  { officeName, letterhead }: Pick<OfficeSettings, 'officeName' | 'letterhead'>,
): MergeValues {
  const t = textsFor(language)('letterText');
  const e = textsFor(language)('letterExample');
  const f = formatsFor(language);
  const isChild = kind === 'grantedChildCoordinator';
  const name = isChild ? e('child') : person;
  const ago = (days: number) => f.day(addDays(today, -days));
  const tasks = textsFor(language)('followUp');
  const values: Record<MergeField, string> = {
    personName: name,
    personBorn: t('bornOn', { day: isChild ? '03.05.2019' : '12.04.1958' }),
    personNumber: '128458 •••••',
    personAddress: e('address'),
    you: isChild ? name : t('you'),
    youObject: isChild ? name : t('youObject'),
    representative: t('withPhone', { name: 'Ola Testnes', phone: '00 00 00 00' }),
    caseNumber: '2026/31',
    receivedOn: ago(30),
    referrer: e('referrer'),
    need: t(isChild ? 'need.childCoordinator' : 'need.ipWithCoordinator'),
    reason: e('reason'),
    servicesToday: e('servicesToday'),
    servicesNeeded: e('servicesNeeded'),
    duration: f.inSentence(textsFor(language)('code')('duration.overOneYear')),
    proposedCoordinator: 'Eva Prøve',
    consentToMelding: t('givenOn', { consent: t('consent.written'), day: ago(31) }),
    stay: t('stay.until', { day: f.day(addDays(today, 10)) }),
    documentedIn: f.list([t('documented.inEpikrise'), t('documented.inDips'), t('documented.inJournal')]),
    missing: e('missing'),
    decisionDueOn: f.day(addDays(today, 14)),
    decidedOn: ago(2),
    decisionReason: e('decisionReason'),
    restsOn: t(kind === 'refused' ? 'refused.longTerm' : 'granted.both'),
    decisionServices: e('servicesNeeded'),
    legalBasis: t(isChild ? 'legalBasis.pbrl2-5c' : 'legalBasis.pbrl2-5'),
    otherOutcome: t('declinedByPerson'),
    complaintWeeks: t('weeks.four'),
    complaintLaw: t('complaintLaw.healthServices'),
    authority: letterhead.authority || t('authority'),
    coordinatorName: 'Mari Fiktli',
    coordinatorRole: t(isChild ? 'coordinatorRole.childCoordinator' : 'coordinatorRole.coordinator'),
    coordinatorUnit: e('unit'),
    coordinatorPhone: '00 00 00 00',
    coordinatorEmail: 'mari.fiktli@example.no',
    coordinatorFrom: f.day(today),
    formerCoordinator: 'Per Eksempel',
    tasks: tasksOf(isChild ? 'childCoordinator' : 'coordinator')
      .map((task) => `- ${tasks(`task.${task}`)}`)
      .join('\n'),
    unitName: e('unit'),
    answerBy: f.day(addDays(today, 14)),
    requestMessage: e('requestMessage'),
    evaluationOn: f.day(addDays(today, 21)),
    meetingDay: f.spelledDay(addDays(today, 21)),
    meetingTime: '10.00',
    meetingPlace: e('place'),
    meetingTopics: e('topics'),
    municipalityName: t('municipality', { name: 'Fiktli' }),
    notifiedOn: ago(28),
    officeName,
    officeAddress: [letterhead.addressLine, letterhead.postalLine].filter(Boolean).join(', ') || e('officeAddress'),
    officeContact: letterhead.phone || '00 00 00 00',
  };
  return values;
}

/** Whom the example goes to. */
export function exampleReceiver(kind: LetterKind, language: LetterLanguage): string[] {
  const t = textsFor(language)('letterText');
  const e = textsFor(language)('letterExample');
  const { receiver } = letterRules[kind];
  if (receiver === 'municipality') return [t('municipality', { name: 'Fiktli' }), t('office')];
  if (receiver === 'unit' || receiver === 'coordinator') return ['Mari Fiktli', e('unit')];
  if (receiver === 'partner') return ['Nina Prøve', e('partner')];
  if (receiver === 'referrer') return ['Siri Eksempel', e('hospital')];
  const name = kind === 'grantedChildCoordinator' ? t('parentsOf', { name: e('child') }) : person;
  return [name, ...e('address').split(', ')];
}
