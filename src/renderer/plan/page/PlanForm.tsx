import { Button } from '@mantine/core';

import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useSession, useToday } from '../../app/session.tsx';
import { ActionBar } from '../../components/ActionBar.tsx';
import { Loading } from '../../components/Loading.tsx';
import { DayField } from '../../form/DayField.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { FieldRow, FormSection } from '../../form/FormLayout.tsx';
import { RestoredNote } from '../../form/kept/RestoredNote.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { RadioList } from '../../form/RadioList.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { noPlanReasons, planStates, planSystems } from '../../../domain/plan/codes.ts';
import { isRunningPlan } from '../../../domain/plan/planRules.ts';
import classes from '../plan.module.css';
import { focusOnce } from './focusOnce.ts';
import type { Plan } from './planFile.ts';
import { blankPlan, sentPlan, type TypedPlan, typedPlanOf } from './typedPlan.ts';
import { usePlanForm } from './usePlanForm.ts';

interface PlanFormProps {
  personId: string;
  /** The one that is changed; null for a new one. */
  plan: Plan | null;
  preset: Partial<TypedPlan>;
  onClose: () => void;
}

const kind = 'plan';

/** Registers a plan, or changes what the register knows of it. */
export function PlanForm(props: PlanFormProps) {
  const stored = useStoredDraft(kind, subjectOf(props));
  return stored ? <Fields {...props} stored={stored} /> : <Loading />;
}

const subjectOf = ({ personId, plan }: Pick<PlanFormProps, 'personId' | 'plan'>) => plan?.id ?? `new ${personId}`;

function Fields({ personId, plan, preset, onClose, stored }: PlanFormProps & { stored: StoredDraft }) {
  const t = useTexts('plan');
  const code = useTexts('code');
  const today = useToday();
  const { office } = useSession();
  const done = useDoneMessage();
  const start: TypedPlan = { ...(plan ? typedPlanOf(plan.fields, today) : blankPlan(today)), ...preset };
  const form = usePlanForm(resumed(start, stored));
  const kept = useKept(kind, subjectOf({ personId, plan }), form, stored);
  const finish = () => {
    done(t('page.saved'));
    onClose();
  };
  const create = useSaving('plan.create', form, kept, finish);
  const change = useSaving('plan.change', form, kept, finish);
  const submit = () =>
    form.submit((read) => {
      const fields = sentPlan(read, plan?.fields.contents ?? []);
      const { onDay, eventNote } = read;
      if (plan) change.send({ id: plan.id, version: plan.version, fields, onDay, eventNote: eventNote || null });
      else create.send({ personId, fields });
    });
  const { state } = form.values;
  const title = t(plan ? 'form.editTitle' : 'form.newTitle');
  return (
    <Form form={form} label={title} onSubmit={submit} className={classes.form}>
      <h2 ref={focusOnce} tabIndex={-1}>
        {title}
      </h2>
      <RestoredNote
        stored={stored}
        onStartOver={() => {
          form.setValues(start);
          kept.forget();
        }}
      />
      <FormSection>
        <RadioList
          {...form.field('state')}
          onChange={(next) => next && form.field('state').onChange(next)}
          choices={planStates.map((value) => ({ value, label: code(`planState.${value}`) }))}
        />
        {!isRunningPlan(state) && (
          <SelectField
            {...form.field('noPlanReason')}
            optional={state !== 'notWanted'}
            maw={360}
            choices={noPlanReasons.map((value) => ({ value, label: code(`noPlanReason.${value}`) }))}
          />
        )}
        <SelectField
          {...form.field('system')}
          maw={360}
          choices={planSystems.map((value) => ({ value, label: code(`planSystem.${value}`) }))}
        />
      </FormSection>
      <FormSection title={t('form.period')}>
        <FieldRow>
          <DayField {...form.field('activeFrom')} optional={!isRunningPlan(state)} maw={200} />
          <DayField {...form.field('activeTo')} maw={200} />
          <DayField {...form.field('nextEvaluationOn')} maw={200} />
        </FieldRow>
      </FormSection>
      <FormSection title={t('form.consent')}>
        <FieldRow>
          <DayField {...form.field('consentOn')} optional={!isRunningPlan(state)} maw={200} />
          <DayField {...form.field('consentUntil')} maw={200} />
          <DayField {...form.field('consentWithdrawnOn')} optional={state !== 'consentWithdrawn'} maw={200} />
        </FieldRow>
      </FormSection>
      <FormSection title={t('form.physician')}>
        <FieldRow>
          <TextField {...form.field('contactPhysician')} />
          <DayField
            {...form.field('contactPhysicianOn')}
            maw={200}
            help={office.officeType === 'healthTrust' ? t('form.physicianHelp') : undefined}
          />
        </FieldRow>
      </FormSection>
      <TextArea {...form.field('note')} />
      {plan && (
        <FormSection title={t('form.change')}>
          <DayField {...form.field('onDay')} maw={200} latest={today} />
          <TextArea {...form.field('eventNote')} />
        </FormSection>
      )}
      <ActionBar note={<DraftNote state={kept.state} />}>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <Button type="submit" loading={create.isSaving || change.isSaving}>
          {t('form.save')}
        </Button>
      </ActionBar>
    </Form>
  );
}
