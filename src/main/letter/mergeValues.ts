import { complaintTermWeeks } from '../../domain/complaint/complaintTerm.ts';
import { roleOn } from '../../domain/coordinator/coordinatorRole.ts';
import { tasksOf } from '../../domain/followUp/coordinatorTasks.ts';
import { complaintGroundOf } from '../../domain/letter/decisionLetter.ts';
import type { MergeValues } from '../../domain/letter/mergeField.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { maskNationalId } from '../../domain/person/nationalId.ts';
import { isGranted } from '../../domain/referral/codes.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor, type TranslateModule } from '../../locales/texts.ts';
import type { QueryContext } from '../api/context.ts';
import type { LetterMaterial } from './letterMaterial.ts';
import { isChild } from './receivers.ts';

interface Wanted {
  readonly language: LetterLanguage;
  /** The unit a request goes to. */
  readonly receiverId: string | null;
  /** How the number is written: `apart` leaves it out, to be put in when the letter is shown or finished. */
  readonly number: 'apart' | 'masked' | 'whole';
}

type Reading = Pick<QueryContext, 'settings' | 'reference' | 'today'>;
type Values = { -readonly [Field in keyof MergeValues]: MergeValues[Field] | null | undefined };

/** What every field is filled with, in the letter's language; what nobody knows is left out. */
export function mergeValues(ctx: Reading, found: LetterMaterial, wanted: Wanted): MergeValues {
  const values: Values = {
    ...personValues(ctx, found, wanted),
    ...caseValues(found, wanted.language),
    ...decisionValues(ctx, found, wanted.language),
    ...coordinatorValues(ctx, found, wanted.language),
    ...restValues(ctx, found, wanted),
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  );
}

function personValues({ settings, reference, today }: Reading, { person }: LetterMaterial, wanted: Wanted): Values {
  const { language, number } = wanted;
  const t = textsFor(language)('letterText');
  const f = formatsFor(language);
  const name = f.spokenName(person);
  const child = isChild(person, settings.consentAge, today);
  const born = person.birthDate === null ? f.born(person) : t('bornOn', { day: f.day(person.birthDate) });
  const place = reference.postalCodes().postalCodes.find(([code]) => code === person.postalCode)?.[1];
  const { nationalId } = person;
  const shown =
    nationalId === null ? t('withoutNumber', { born }) : number === 'whole' ? nationalId : maskNationalId(nationalId);
  return {
    personName: name,
    personBorn: born,
    personNumber: number === 'apart' ? null : shown,
    personAddress: [person.address, [person.postalCode, place].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    you: child ? name : t('you'),
    youObject: child ? name : t('youObject'),
    representative:
      person.representativeName && person.representativePhone
        ? t('withPhone', { name: person.representativeName, phone: person.representativePhone })
        : person.representativeName,
  };
}

function caseValues({ referral, deadlines }: LetterMaterial, language: LetterLanguage): Values {
  const t = textsFor(language)('letterText');
  const code = textsFor(language)('code');
  const f = formatsFor(language);
  const services = (list: typeof referral.servicesToday) =>
    f.list(list.map((service) => f.inSentence(code(`service.${service}`))));
  const due = deadlines.find(({ kind, doneOn }) => kind === 'decision' && doneOn === null);
  const ticks = (['inEpikrise', 'inDips', 'inJournal'] as const).filter((tick) => referral[tick]);
  const consent = t(`consent.${referral.consent}`);
  const given = referral.consentOn === null ? consent : t('givenOn', { consent, day: f.day(referral.consentOn) });
  const stay = referral.plannedDischargeOn
    ? t(referral.admittedNow ? 'stay.until' : 'stay.planned', { day: f.day(referral.plannedDischargeOn) })
    : t(referral.admittedNow ? 'stay.now' : 'stay.none');
  return {
    caseNumber: referral.caseNumber,
    receivedOn: f.day(referral.receivedOn),
    referrer: [
      [code(`referrerFrom.${referral.referrerType}`), referral.referrerName].filter(Boolean).join(' '),
      referral.referrerRole,
      referral.referrerOrganisation,
      referral.referrerPhone,
    ]
      .filter(Boolean)
      .join(', '),
    need: t(`need.${referral.need}`),
    reason: referral.reason,
    servicesToday: services(referral.servicesToday),
    servicesNeeded: services(referral.servicesNeeded),
    duration:
      referral.expectedDuration === 'unknown' ? null : f.inSentence(code(`duration.${referral.expectedDuration}`)),
    proposedCoordinator: referral.proposedCoordinator,
    consentToMelding: referral.consentInJournal ? t('recorded', { consent: given }) : given,
    stay,
    documentedIn: f.list(ticks.map((tick) => t(`documented.${tick}`))),
    missing: referral.missing,
    decisionDueOn: due && f.day(due.dueOn),
  };
}

function decisionValues(
  { settings }: Reading,
  { decision, referral, rules }: LetterMaterial,
  language: LetterLanguage,
): Values {
  if (decision === null) return {};
  const t = textsFor(language)('letterText');
  const code = textsFor(language)('code');
  const f = formatsFor(language);
  const { outcome, isLongTerm, isCoordinated, legalBasis } = decision;
  const ground = complaintGroundOf(legalBasis);
  const services = decision.services.length > 0 ? decision.services : referral.servicesNeeded;
  const flags = isLongTerm ? (isCoordinated ? 'both' : 'longTerm') : isCoordinated ? 'coordinated' : 'none';
  return {
    decidedOn: f.day(decision.decidedOn),
    decisionReason: decision.reason,
    restsOn: isGranted(outcome) ? t(isCoordinated ? 'granted.both' : 'granted.longTerm') : t(`refused.${flags}`),
    decisionServices: f.list(services.map((service) => f.inSentence(code(`service.${service}`)))),
    legalBasis: t(`legalBasis.${legalBasis}`),
    otherOutcome:
      outcome === 'declinedByPerson'
        ? t('declinedByPerson')
        : outcome === 'forwarded' && decision.forwardedTo
          ? t('forwarded', { to: decision.forwardedTo })
          : null,
    complaintWeeks: weeksInWords(complaintTermWeeks(rules, ground, decision.decidedOn), t),
    complaintLaw: t(`complaintLaw.${ground}`),
    authority: settings.letterhead.authority || t('authority'),
  };
}

/** «tre», «fire», else the number; null where the office's term is no number of weeks, and the letter says that it lacks. */
function weeksInWords(weeks: number | null, t: TranslateModule<'letterText'>): string | null {
  if (weeks === 3) return t('weeks.three');
  if (weeks === 4) return t('weeks.four');
  return weeks === null ? null : String(weeks);
}

function coordinatorValues({ today }: Reading, found: LetterMaterial, language: LetterLanguage): Values {
  const { assignment, coordinator, former, referral, person } = found;
  const t = textsFor(language)('letterText');
  const role = assignment?.role ?? roleOn(referral.outcome, person, today);
  const coordinatorRole = t(`coordinatorRole.${role}`);
  if (assignment === null) return { coordinatorRole };
  const tasks = textsFor(language)('followUp');
  return {
    coordinatorRole,
    coordinatorName: assignment.coordinatorName,
    coordinatorUnit: assignment.unitName,
    coordinatorPhone: coordinator?.phone,
    coordinatorEmail: coordinator?.email,
    coordinatorFrom: formatsFor(language).day(assignment.fromDay),
    formerCoordinator: former?.coordinatorName,
    tasks: tasksOf(role)
      .map((task) => `- ${tasks(`task.${task}`)}`)
      .join('\n'),
  };
}

function restValues({ settings, reference }: Reading, found: LetterMaterial, wanted: Wanted): Values {
  const { language, receiverId } = wanted;
  const t = textsFor(language)('letterText');
  const f = formatsFor(language);
  const { referral, person, plan, nextMeetingOn } = found;
  const request = found.requests.find(({ unitId }) => unitId === receiverId);
  const number = referral.municipalityNumber ?? person.municipalityNumber;
  const { addressLine, postalLine, phone, email } = settings.letterhead;
  return {
    unitName: request?.unit?.name,
    answerBy: request && f.day(request.answerBy),
    requestMessage: request?.message,
    evaluationOn: plan?.nextEvaluationOn && f.day(plan.nextEvaluationOn),
    meetingDay: nextMeetingOn && f.spelledDay(nextMeetingOn),
    municipalityName: number && t('municipality', { name: reference.municipalityName(number) }),
    notifiedOn: referral.municipalityNotifiedOn && f.day(referral.municipalityNotifiedOn),
    officeName: settings.officeName,
    officeAddress: [addressLine, postalLine].filter(Boolean).join(', '),
    officeContact: [phone, email].filter(Boolean).join(', '),
  };
}
