import type { TrainingPart } from '../../../contract/training.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { brokenSessionRules, type SessionFields } from '../../../domain/training/courseRules.ts';
import { useTexts } from '../../app/language.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useBrokenText } from '../useBrokenText.ts';
import { courseForm, laidOutFrom, planForm, type TypedCourse, type TypedPlan } from './typedCourse.ts';

/** A round of the part that comes first, with nothing laid out until a day is given. */
export const blankPlan = (part: TrainingPart | undefined): TypedPlan => ({
  partId: part?.id ?? null,
  firstDay: null,
  sessions: [],
  place: '',
  capacity: part?.capacity ?? null,
  teachers: [],
  note: '',
  withFollowUp: part?.followUpPartId !== null,
  followUp: [],
});

/** The form of a new round: the days follow from the first, and can be changed one by one. */
export function usePlanForm(initialValues: TypedPlan, parts: readonly TrainingPart[]) {
  const t = useTexts('course');
  const labels = useLabels();
  const rules = useSessionRules();
  const brokenText = useBrokenText();
  const form = useAppForm({
    initialValues,
    schema: planForm,
    labels: {
      partId: t('plan.part'),
      firstDay: t('plan.firstDay'),
      ...labels,
      withFollowUp: t('plan.followUp', { name: '' }),
      followUp: t('facts.followedBy'),
    } as { [Name in keyof TypedPlan]: string },
    optional: ['place', 'capacity', 'teachers', 'note'],
    rules,
    refused: (_, rule) => brokenText(rule),
  });
  const partOf = (id: string | null) => parts.find((part) => part.id === id);
  const layOut = (partId: string | null, firstDay: Day | null) => {
    const part = partOf(partId);
    return part ? laidOutFrom(firstDay, part, partOf(part.followUpPartId)) : {};
  };
  return {
    form,
    followUpPart: partOf(partOf(form.values.partId)?.followUpPartId ?? null),
    choosePart(partId: string | null) {
      const part = partOf(partId);
      const others = { capacity: part?.capacity ?? null, withFollowUp: part?.followUpPartId !== null };
      form.setValues({ partId, ...others, ...layOut(partId, form.values.firstDay) });
    },
    chooseFirstDay: (firstDay: Day | null) => form.setValues({ firstDay, ...layOut(form.values.partId, firstDay) }),
  };
}
export type PlanForm = ReturnType<typeof usePlanForm>;

/** The form of a round that is there. */
export function useCourseForm(initialValues: TypedCourse) {
  const labels = useLabels();
  const rules = useSessionRules();
  const brokenText = useBrokenText();
  return useAppForm({
    initialValues,
    schema: courseForm,
    labels: labels as { [Name in keyof TypedCourse]: string },
    optional: ['place', 'capacity', 'teachers', 'note'],
    rules,
    refused: (_, rule) => brokenText(rule),
  });
}

function useLabels() {
  const t = useTexts('course');
  return {
    sessions: t('plan.sessions'),
    place: t('plan.place'),
    capacity: t('plan.capacity'),
    teachers: t('plan.teachers'),
    note: t('plan.note'),
  };
}

/** The rules of `domain` about the days, asked once what is typed can be read. */
function useSessionRules() {
  const brokenText = useBrokenText();
  return ({ sessions }: Pick<TypedCourse, 'sessions'>) => {
    const read = courseForm.shape.sessions.safeParse(sessions);
    if (!read.success) return {};
    return { sessions: brokenText(brokenSessionRules(read.data as SessionFields[])['sessions']) };
  };
}
