import { ageOn } from '../../domain/calendar/age.ts';
import { sharedWith } from '../../domain/consent/whatConsentStops.ts';
import { type LetterKind, letterRules } from '../../domain/letter/letterKind.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { PlanMember } from '../../domain/plan/planContent.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import type { QueryContext } from '../api/context.ts';
import { type LetterMaterial, partnersIn, toldOfChange } from './letterMaterial.ts';

export interface Receiver {
  /** Of the unit, coordinator, member or municipality; null for person and referrer. */
  readonly id: string | null;
  /** What it is called when consent is asked for; null where none is. */
  readonly service: string | null;
  readonly language: LetterLanguage;
  /** Name and address in the language of the letter, a line each. */
  readonly lines: (language: LetterLanguage) => string[];
}

type Reading = Pick<QueryContext, 'settings' | 'reference' | 'today'>;

/** To whom letters of the kind go in the case: one, or each who takes part in the plan. */
export function receiversOf(ctx: Reading, kind: LetterKind, found: LetterMaterial): Receiver[] {
  const { settings } = ctx;
  const office = settings.letterLanguage;
  const to = (id: string | null, service: string | null, lines: Receiver['lines'], language = office): Receiver[] => [
    { id, service, language, lines },
  ];
  switch (letterRules[kind].receiver) {
    case 'person':
      return [personReceiver(ctx, found, null)];
    case 'referrer':
      return to(null, referrerService(found), (language) => referrerLines(found, language));
    case 'unit':
      return found.requests.flatMap(({ unit, state }) =>
        unit === null || state !== 'waiting'
          ? []
          : to(unit.id, unit.name, (language) =>
              [
                unit.name,
                unit.leader === null ? '' : textsFor(language)('letterText')('leader', { name: unit.leader }),
              ].filter((line) => line !== ''),
            ),
      );
    case 'coordinator': {
      const { assignment } = found;
      if (assignment === null) return [];
      const { coordinatorId, coordinatorName, unitName } = assignment;
      return to(coordinatorId, unitName ?? coordinatorName, () => [coordinatorName, ...(unitName ? [unitName] : [])]);
    }
    case 'partner':
      return membersFor(kind, found).map((member) => memberReceiver(ctx, found, member));
    case 'municipality':
      return [municipalityReceiver(ctx, found)];
  }
}

const membersFor = (kind: LetterKind, { members }: LetterMaterial): PlanMember[] =>
  kind === 'changedCoordinator'
    ? toldOfChange(members)
    : partnersIn(members).filter(({ isInPlanGroup, kind: of }) => isInPlanGroup || of === 'person');

function memberReceiver(ctx: Reading, found: LetterMaterial, member: PlanMember): Receiver {
  if (member.kind === 'person') return personReceiver(ctx, found, member.id);
  const service = member.kind === 'representative' ? null : sharedWith(member);
  const lines = [member.name, member.service].filter((line) => line.trim() !== '');
  return { id: member.id, service, language: ctx.settings.letterLanguage, lines: () => lines };
}

/** The person; the parents of a child who does not yet consent alone; whoever acts for somebody. */
function personReceiver(
  { reference, settings, today }: Reading,
  { person }: LetterMaterial,
  id: string | null,
): Receiver {
  const place = reference.postalCodes().postalCodes.find(([code]) => code === person.postalCode)?.[1];
  const address = [person.address, person.postalCode === null ? null : `${person.postalCode} ${place ?? ''}`.trim()];
  const nameIn = (language: LetterLanguage): string => {
    const t = textsFor(language)('letterText');
    const name = formatsFor(language).spokenName(person);
    const representative = person.representativeName;
    if (representative !== null) return t('onBehalfOf', { representative, name });
    return isChild(person, settings.consentAge, today) ? t('parentsOf', { name }) : name;
  };
  return {
    id,
    service: null,
    language: person.letterLanguage,
    lines: (language) => [nameIn(language), ...address].filter((line) => line !== null),
  };
}

/** Somebody who is not yet of the age of one's own consent, or not yet born. */
export const isChild = (
  { birthDate, dueDate }: Pick<LetterMaterial['person'], 'birthDate' | 'dueDate'>,
  consentAge: number,
  today: string,
): boolean => (birthDate === null ? dueDate !== null : (ageOn(birthDate, today) ?? 0) < consentAge);

/** Consent is asked for where the referrer is a service; kin and the person need none. */
const referrerService = ({ referral }: LetterMaterial): string | null =>
  ['self', 'nextOfKin', 'guardian'].includes(referral.referrerType)
    ? null
    : (referral.referrerOrganisation ?? referral.referrerName ?? referral.referrerType);

function referrerLines({ referral }: LetterMaterial, language: LetterLanguage): string[] {
  const { referrerName, referrerRole, referrerOrganisation, referrerType } = referral;
  const lines = [[referrerName, referrerRole].filter(Boolean).join(', '), referrerOrganisation ?? ''];
  const known = lines.filter((line) => line !== '');
  return known.length > 0 ? known : [textsFor(language)('code')(`referrerType.${referrerType}`)];
}

/** Koordinerende enhet of the kommune, in the kommune's own written form where it has decided on one. */
function municipalityReceiver({ reference, settings }: Reading, { referral, person }: LetterMaterial): Receiver {
  const number = referral.municipalityNumber ?? person.municipalityNumber;
  const form = reference.municipalities().municipalities.find((one) => one.number === number)?.writtenForm;
  return {
    id: number,
    service: number,
    language: form === 'nb' || form === 'nn' ? form : settings.letterLanguage,
    lines(language) {
      const t = textsFor(language)('letterText');
      return number === null
        ? [t('office')]
        : [t('municipality', { name: reference.municipalityName(number) }), t('office')];
    },
  };
}
