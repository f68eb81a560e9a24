import { z } from 'zod';

import type { OutputAt } from '../../api/paths.ts';
import { useTexts } from '../../app/language.tsx';
import { useSession, useToday } from '../../app/session.tsx';
import { CheckboxField, CheckboxList } from '../CheckboxList.tsx';
import { DayField } from '../DayField.tsx';
import { RadioList } from '../RadioList.tsx';
import { SelectField } from '../SelectField.tsx';
import { TextArea, TextField } from '../TextField.tsx';
import { useAppForm } from '../useAppForm.ts';
import { type Day, minDay } from '../../../domain/calendar/day.ts';
import { dayField } from '../../../contract/fields.ts';
import {
  type LegalBasis,
  legalBases,
  type Need,
  type Outcome,
  outcomes,
  type Service,
  services,
} from '../../../domain/referral/codes.ts';
import { brokenDecisionRules } from '../../../domain/referral/decisionRules.ts';
import { legalBasesOfOutcome } from '../../../domain/referral/legalBasisOf.ts';
import { StepDialog } from './StepDialog.tsx';
import { useBrokenText, useStep } from './useStep.ts';

const schema = z.object({
  onDay: dayField,
  outcome: z.enum(outcomes),
  legalBasis: z.enum(legalBases),
  isLongTerm: z.boolean(),
  isCoordinated: z.boolean(),
  services: z.array(z.enum(services)),
  reason: z.string().trim().max(10_000),
  forwardedTo: z.string().trim().max(300),
});

/** What is granted when what was asked for is granted. */
const asAskedFor: Record<Need, Outcome | null> = {
  ipWithCoordinator: 'grantedPlanWithCoordinator',
  coordinatorOnly: 'grantedCoordinator',
  childCoordinator: 'grantedChildCoordinator',
  rehabilitationOnly: null,
};

interface DecideDialogProps {
  file: { referral: OutputAt<'referral.get'>; person: OutputAt<'person.get'> };
  /** The point of the meeting it is decided at, and the meeting's day. */
  meeting?: { itemId: string; day: Day };
  onClose: () => void;
}

/** The decision: what it rests on, the outcome and the reason. It is never edited afterwards; a new one is made. */
export function DecideDialog({ file, meeting, onClose }: DecideDialogProps) {
  const { referral, person } = file;
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const today = useToday();
  const { office } = useSession();
  const brokenText = useBrokenText();
  const suggested = asAskedFor[referral.fields.need];
  const facts = { receivedOn: referral.fields.receivedOn, today, birthDate: person.fields.birthDate };
  const form = useAppForm({
    initialValues: {
      outcome: suggested,
      isLongTerm: false,
      isCoordinated: false,
      services: referral.fields.servicesNeeded as Service[],
      legalBasis: referral.fields.legalBasis as LegalBasis | null,
      reason: '',
      forwardedTo: '',
      onDay: (meeting ? minDay(meeting.day, today) : today) as Day | null,
    },
    schema,
    labels: {
      outcome: t('form.outcome'),
      isLongTerm: t('form.isLongTerm'),
      isCoordinated: t('form.isCoordinated'),
      services: t('form.services'),
      legalBasis: t('form.legalBasis'),
      forwardedTo: t('form.forwardedTo'),
      reason: t('form.reason'),
      onDay: t('onDay'),
    },
    optional: ['services', 'reason'],
    rules: (values) => {
      const { outcome, legalBasis, onDay } = values;
      if (outcome === null || legalBasis === null || onDay === null) return {};
      const broken = brokenDecisionRules({ ...values, outcome, legalBasis, onDay }, facts);
      return Object.fromEntries(Object.entries(broken).map(([field, rule]) => [field, brokenText(rule)]));
    },
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep('referral.decide', form, onClose);
  const { outcome } = form.values;
  const bases = outcome === null ? legalBases : legalBasesOfOutcome(outcome);
  const choose = (next: Outcome | null) => {
    const allowed = next === null ? legalBases : legalBasesOfOutcome(next);
    const kept = form.values.legalBasis !== null && allowed.includes(form.values.legalBasis);
    form.setValues({ outcome: next, legalBasis: kept ? form.values.legalBasis : (allowed[0] ?? null) });
  };
  const submit = () =>
    form.submit(({ reason, forwardedTo, ...rest }) =>
      step.send({
        id: referral.id,
        version: referral.version,
        note: null,
        ...rest,
        reason: reason || null,
        forwardedTo: rest.outcome === 'forwarded' ? forwardedTo : null,
        meetingItemId: meeting?.itemId ?? null,
      }),
    );
  const offered =
    office.officeType === 'healthTrust' ? outcomes.filter((o) => o !== 'grantedChildCoordinator') : outcomes;
  return (
    <StepDialog
      title={t(referral.outcome === null ? 'dialog.decide' : 'dialog.decideAgain')}
      form={form}
      isSaving={step.isSaving}
      onSubmit={submit}
      onClose={onClose}
      action={t('dialog.decide')}
    >
      <p className="second">{t(referral.outcome === null ? 'form.decidedIsFinal' : 'form.newDecision')}</p>
      <RadioList
        {...form.field('outcome')}
        onChange={choose}
        choices={offered.map((value) => ({ value, label: code(`outcome.${value}`) }))}
      />
      <CheckboxField {...form.field('isLongTerm')} />
      <CheckboxField {...form.field('isCoordinated')} />
      <CheckboxList
        {...form.field('services')}
        choices={services.map((value) => ({ value, label: code(`service.${value}`) }))}
      />
      {outcome === 'forwarded' && <TextField {...form.field('forwardedTo')} />}
      <TextArea {...form.field('reason')} help={t('form.reasonHelp')} />
      <SelectField
        {...form.field('legalBasis')}
        choices={bases.map((value) => ({ value, label: code(`legalBasis.${value}`) }))}
      />
      <DayField {...form.field('onDay')} maw={200} latest={today} />
    </StepDialog>
  );
}
