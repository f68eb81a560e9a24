import type { Day } from '../../../domain/calendar/day.ts';
import { brokenComplaintRules } from '../../../domain/complaint/complaintRules.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useBrokenText } from '../../form/complaintStep/complaintWords.ts';
import { type TypedComplaint, typedComplaint } from './typedComplaint.ts';

/** A case of the person that may be complained about. */
export interface ComplaintCase {
  id: string;
  caseNumber: string;
  decidedOn: Day | null;
}

/** The form of a complaint that is registered or changed. */
export function useComplaintForm(initialValues: TypedComplaint, cases: readonly ComplaintCase[]) {
  const t = useTexts('complaint');
  const today = useToday();
  const brokenText = useBrokenText();
  return useAppForm({
    initialValues,
    schema: typedComplaint,
    labels: {
      recordKind: t('field.recordKind'),
      kind: t('field.kind'),
      ground: t('field.ground'),
      complainant: t('field.complainant'),
      complainantName: t('field.complainantName'),
      hasPowerOfAttorney: t('field.hasPowerOfAttorney'),
      receivedOn: t('field.receivedOn'),
      sentOn: t('field.sentOn'),
      isWritten: t('field.isWritten'),
      isSigned: t('field.isSigned'),
      referralId: t('field.referralId'),
      knownOn: t('field.knownOn'),
      startReason: t('field.startReason'),
      description: t('field.description'),
    },
    optional: ['sentOn', 'referralId', 'knownOn', 'startReason', 'description'],
    rules: (values) => {
      const { receivedOn, referralId, recordKind, complainant } = values;
      if (receivedOn === null || recordKind === null || complainant === null) return {};
      const decidedOn = cases.find(({ id }) => id === referralId)?.decidedOn ?? null;
      const broken = brokenComplaintRules({ ...values, receivedOn, recordKind, complainant }, { today, decidedOn });
      return Object.fromEntries(Object.entries(broken).map(([field, rule]) => [field, brokenText(rule)]));
    },
    refused: (_, rule) => brokenText(rule),
  });
}
