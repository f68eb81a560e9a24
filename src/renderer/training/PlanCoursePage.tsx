import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';

import type { TrainingPart } from '../../contract/training.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { ActionBar } from '../components/ActionBar.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { Warning } from '../components/Warning.tsx';
import { CheckboxField } from '../form/CheckboxList.tsx';
import { DayField } from '../form/DayField.tsx';
import { DraftNote } from '../form/DraftNote.tsx';
import { Form } from '../form/Form.tsx';
import { RestoredNote } from '../form/kept/RestoredNote.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { NumberField } from '../form/NumberField.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { TextArea, TextField } from '../form/TextField.tsx';
import classes from './plan/plan.module.css';
import { SessionRows } from './plan/SessionRows.tsx';
import { TeacherRows } from './plan/TeacherRows.tsx';
import { blankPlan, usePlanForm } from './plan/usePlanForm.ts';
import { type Programs, usePrograms } from './usePrograms.ts';

const kind = 'coursePlan';

/** A new round: one choice and one day lay out Hamar's shape, and everything can be changed before it is planned. */
export function PlanCoursePage() {
  const t = useTexts('course');
  const programs = usePrograms();
  const stored = useStoredDraft(kind, 'new');
  const { query, courseParts } = programs;
  return (
    <>
      <Breadcrumb above={[{ to: '/opplaering/kurs', text: t('title') }]} here={t('plan.title')} />
      <PageTitle title={t('plan.title')} />
      {query.error && <ErrorNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending || !stored ? (
        <Loading />
      ) : courseParts.length === 0 ? (
        <EmptyState text={t('plan.noParts')} steps={[]} />
      ) : (
        <Fields programs={programs} stored={stored} usual={usualPart(courseParts)} />
      )}
    </>
  );
}

/** What is planned most: the one that has a day to meet again. */
const usualPart = (parts: readonly TrainingPart[]): TrainingPart | undefined =>
  parts.find(({ followUpPartId }) => followUpPartId !== null) ?? parts[0];

interface FieldsProps {
  programs: Programs;
  stored: StoredDraft;
  usual: TrainingPart | undefined;
}

function Fields({ programs, stored, usual }: FieldsProps) {
  const t = useTexts('course');
  const navigate = useNavigate();
  const say = useDoneMessage();
  const blank = blankPlan(usual);
  const { form, followUpPart, choosePart, chooseFirstDay } = usePlanForm(resumed(blank, stored), programs.parts);
  const kept = useKept(kind, 'new', form, stored);
  const plan = useSaving('course.plan', form, kept, ({ id, followUpId }) => {
    say(t(followUpId === null ? 'plan.planned' : 'plan.plannedBoth'));
    void navigate(`/opplaering/kurs/${id}`);
  });
  const { values } = form;
  const submit = () =>
    form.submit((typed) => {
      const { partId, sessions, place, capacity, teachers, note } = typed;
      const fields = { sessions, place, capacity, teachers, note };
      // Those who meet again may be several groups: the places are the follow-up's own.
      const followUp =
        followUpPart && typed.withFollowUp
          ? {
              partId: followUpPart.id,
              fields: { ...fields, sessions: typed.followUp, capacity: followUpPart.capacity },
            }
          : null;
      plan.send({ partId, fields, followUp });
    });
  return (
    <Form form={form} label={t('plan.title')} onSubmit={submit}>
      <RestoredNote
        stored={stored}
        onStartOver={() => {
          form.setValues(blank);
          kept.forget();
        }}
      />
      <div className={classes.form}>
        <SelectField
          {...form.field('partId')}
          onChange={choosePart}
          choices={programs.courseParts.map((part) => ({ value: part.id, label: programs.nameOfPart(part) }))}
          maw={420}
        />
        <Lessons partId={values.partId} />
        <DayField {...form.field('firstDay')} onChange={chooseFirstDay} help={t('plan.firstDayHelp')} maw={220} />
        {values.sessions.length > 0 && <SessionRows {...form.field('sessions')} />}
        {followUpPart && values.followUp.length > 0 && (
          <>
            <CheckboxField
              {...form.field('withFollowUp')}
              label={t('plan.followUp', { name: programs.nameOfPart(followUpPart) })}
            />
            {values.withFollowUp && (
              <SessionRows {...form.field('followUp')} label={programs.nameOfPart(followUpPart)} isFixed />
            )}
          </>
        )}
        <TextField {...form.field('place')} maw={420} />
        <NumberField {...form.field('capacity')} help={t('plan.capacityHelp')} />
        <TeacherRows {...form.field('teachers')} />
        <TextArea {...form.field('note')} />
      </div>
      <ActionBar note={<DraftNote state={kept.state} />}>
        <Button type="submit" loading={plan.isSaving}>
          {t('plan.action')}
        </Button>
      </ActionBar>
    </Form>
  );
}

/** What the last round wanted changed: seen while the next is planned. */
function Lessons({ partId }: { partId: string | null }) {
  const t = useTexts('course');
  const formats = useFormats();
  const { data } = useApiQuery('course.lessons', { partId: partId ?? '' }, { enabled: partId !== null });
  if (!data?.text) return null;
  return (
    <Warning tone="neutral" title={t('plan.lessons', { day: formats.day(data.day) })}>
      <span className={classes.lessons}>{data.text}</span>
    </Warning>
  );
}
