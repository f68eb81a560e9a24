import { z } from 'zod';

import { type ParticipationFields, participationFields } from '../../../contract/participation.ts';
import { addDays, addMonths, type Day } from '../../../domain/calendar/day.ts';
import { brokenParticipationRules } from '../../../domain/participation/participation.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { AgreementMode } from './agreementMode.ts';

const line = z.string().trim().max(300);
const schema = participationFields.extend({ municipalCoordinator: line, participantUnit: line });
type Output = z.output<typeof schema>;
type Open = 'municipalityNumber' | 'role' | 'fromDay' | 'toDay';
/** What stands in the fields: what must be chosen may still be missing. */
export type TypedAgreement = Omit<Output, Open> & { [Key in Open]: Output[Key] | null };

/** What the fields begin with. A renewal takes over everything but the days, and follows straight upon the former. */
export function startOf(
  mode: AgreementMode,
  { today, municipalityNumber }: { today: Day; municipalityNumber: string | null },
): TypedAgreement {
  if (mode.kind === 'add') {
    return {
      municipalityNumber,
      planSystem: null,
      municipalCoordinator: '',
      participant: '',
      participantUnit: '',
      role: 'groupMember',
      expectation: '',
      fromDay: today,
      toDay: null,
      journalNotedOn: null,
    };
  }
  const { municipalCoordinator, participantUnit, ...fields } = participationFields.parse(mode.agreement);
  const texts = { municipalCoordinator: municipalCoordinator ?? '', participantUnit: participantUnit ?? '' };
  if (mode.kind === 'edit') return { ...fields, ...texts };
  const fromDay = addDays(fields.toDay, 1);
  return { ...fields, ...texts, fromDay, toDay: addDays(addMonths(fromDay, 6), -1) };
}

/** The typed as the register keeps it. */
export const fieldsOf = ({ municipalCoordinator, participantUnit, ...typed }: Output): ParticipationFields => ({
  ...typed,
  municipalCoordinator: municipalCoordinator || null,
  participantUnit: participantUnit || null,
});

/** The form of an agreement. `after` is the last day of the one it follows. */
export function useAgreementForm(initialValues: TypedAgreement, after: Day | null) {
  const t = useTexts('participation');
  const today = useToday();
  const broken = (rule: string) =>
    rule === 'beforeFrom' || rule === 'beforeFormerEnds' || rule === 'inFuture' ? t(`broken.${rule}`) : null;
  return useAppForm({
    initialValues,
    schema,
    labels: {
      municipalityNumber: t('form.municipalityNumber'),
      participant: t('form.participant'),
      participantUnit: t('form.participantUnit'),
      role: t('form.role'),
      expectation: t('form.expectation'),
      fromDay: t('form.fromDay'),
      toDay: t('form.toDay'),
      municipalCoordinator: t('form.municipalCoordinator'),
      planSystem: t('form.planSystem'),
      journalNotedOn: t('form.journalNotedOn'),
    },
    optional: ['participantUnit', 'municipalCoordinator', 'planSystem', 'journalNotedOn'],
    rules: ({ fromDay, toDay, journalNotedOn }) => {
      if (fromDay === null || toDay === null) return {};
      const found = brokenParticipationRules({ fromDay, toDay, journalNotedOn }, { today, after });
      return Object.fromEntries(Object.entries(found).map(([field, rule]) => [field, broken(rule)]));
    },
    refused: (_, rule) => broken(rule),
  });
}
