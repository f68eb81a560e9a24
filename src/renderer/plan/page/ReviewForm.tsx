import { Button } from '@mantine/core';
import { z } from 'zod';

import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { ActionBar } from '../../components/ActionBar.tsx';
import { Loading } from '../../components/Loading.tsx';
import { DayField } from '../../form/DayField.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { RestoredNote } from '../../form/kept/RestoredNote.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { RadioCards } from '../../form/RadioCards.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { dayField } from '../../../contract/fields.ts';
import { addMonths, type Day } from '../../../domain/calendar/day.ts';
import { type PlanReviewKind, planReviewKinds } from '../../../domain/plan/codes.ts';
import { brokenReviewRules } from '../../../domain/plan/planRules.ts';
import classes from '../plan.module.css';
import { focusOnce } from './focusOnce.ts';
import type { Plan } from './planFile.ts';
import { useBrokenText } from './useBrokenText.ts';

interface ReviewFormProps {
  plan: Plan;
  review: PlanReviewKind;
  onClose: () => void;
}

const draftKind = 'planReview';
/** How far ahead the next evaluation is suggested; the one who writes may say another day. */
const usualMonths = 6;
const schema = z.object({
  kind: z.enum(planReviewKinds),
  heldOn: dayField,
  nextEvaluationOn: dayField.nullable(),
  note: z.string().trim().max(10_000),
});

/** Writes down an evaluation, or a simple follow-up between two: two different things. */
export function ReviewForm(props: ReviewFormProps) {
  const stored = useStoredDraft(draftKind, props.plan.id);
  return stored ? <Fields {...props} stored={stored} /> : <Loading />;
}

function Fields({ plan, review, onClose, stored }: ReviewFormProps & { stored: StoredDraft }) {
  const t = useTexts('plan');
  const formats = useFormats();
  const today = useToday();
  const done = useDoneMessage();
  const brokenText = useBrokenText();
  const suggested = (kind: PlanReviewKind): Day | null =>
    kind === 'evaluation' ? addMonths(today, usualMonths) : null;
  const start = {
    kind: review,
    heldOn: today as Day | null,
    nextEvaluationOn: suggested(review),
    note: '',
  };
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: {
      kind: t('review.kind'),
      heldOn: t('review.heldOn'),
      nextEvaluationOn: t('review.nextEvaluationOn'),
      note: t('review.note'),
    },
    optional: ['nextEvaluationOn', 'note'],
    rules: ({ heldOn, nextEvaluationOn }) => {
      if (heldOn === null) return {};
      const broken = brokenReviewRules({ heldOn, nextEvaluationOn }, plan.fields, today);
      return Object.fromEntries(Object.entries(broken).map(([field, rule]) => [field, brokenText(rule)]));
    },
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(draftKind, plan.id, form, stored);
  const saving = useSaving('plan.review', form, kept, (_, { kind }) => {
    done(t(kind === 'evaluation' ? 'review.saved' : 'review.followUpSaved'));
    onClose();
  });
  const { kind, nextEvaluationOn } = form.values;
  const choose = (next: PlanReviewKind | null) => {
    if (next === null) return;
    // The suggestion follows the choice as long as nobody has said another day.
    const isUntouched = nextEvaluationOn === suggested(kind);
    form.setValues({ kind: next, nextEvaluationOn: isUntouched ? suggested(next) : nextEvaluationOn });
  };
  const agreed = plan.fields.nextEvaluationOn;
  const keepHelp = agreed === null ? undefined : t('review.keepHelp', { day: formats.day(agreed) });
  const title = t(review === 'evaluation' ? 'review.title' : 'review.followUpTitle');
  return (
    <Form
      form={form}
      label={title}
      className={classes.form}
      onSubmit={() =>
        form.submit(({ note, ...read }) =>
          saving.send({ id: plan.id, version: plan.version, ...read, note: note || null }),
        )
      }
    >
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
      <RadioCards
        {...form.field('kind')}
        onChange={choose}
        choices={planReviewKinds.map((value) => ({
          value,
          title: t(`review.${value}`),
          text: t(`review.${value}Text`),
        }))}
      />
      <FieldRow>
        <DayField {...form.field('heldOn')} maw={200} latest={today} />
        <DayField
          {...form.field('nextEvaluationOn')}
          maw={200}
          help={kind === 'evaluation' ? t('review.nextHelp') : keepHelp}
        />
      </FieldRow>
      <TextArea {...form.field('note')} lines={3} />
      <ActionBar note={<DraftNote state={kept.state} />}>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <Button type="submit" loading={saving.isSaving}>
          {t('review.save')}
        </Button>
      </ActionBar>
    </Form>
  );
}
