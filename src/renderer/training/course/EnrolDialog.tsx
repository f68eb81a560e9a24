import { z } from 'zod';

import type { CourseView, Newcomer } from '../../../contract/course.ts';
import { partsOfRule } from '../../../domain/training/trainingProgram.ts';
import { freePlacesIn } from '../../../domain/training/waitingList.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { CheckboxField } from '../../form/CheckboxList.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept } from '../../form/kept/useSaving.ts';
import { MultiSelectField } from '../../form/MultiSelectField.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { usePrograms } from '../usePrograms.ts';
import { traineeOf, useTrainees } from '../useTrainees.ts';
import type { CourseList } from './useCourseList.ts';

const kind = 'enrolment';
const blank = {
  coordinators: [] as string[],
  leaders: [] as string[],
  others: [] as string[],
  name: '',
  unitId: null as string | null,
  isLeader: false,
};

interface EnrolDialogProps {
  course: CourseView;
  list: CourseList;
  onClose: () => void;
}

/** Who is put on the list: coordinators, leaders as they stand on the units, others known from before, or somebody new. */
export function EnrolDialog(props: EnrolDialogProps) {
  const stored = useStoredDraft(kind, props.course.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ course, list, onClose, stored }: EnrolDialogProps & { stored: StoredDraft }) {
  const t = useTexts('course');
  const { coordinators, others } = useTrainees();
  const units = useApiQuery('unit.list', {}).data ?? [];
  const onList = course.list.filter(({ state }) => state !== 'withdrawn');
  const isOn = (value: string) =>
    onList.some((one) => value === `c:${one.coordinatorId ?? ''}` || value === `p:${one.participantId}`);
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema: z.object({
      coordinators: z.array(z.string()),
      leaders: z.array(z.string()),
      others: z.array(z.string()),
      name: z.string().max(200),
      unitId: z.uuid().nullable(),
      isLeader: z.boolean(),
    }),
    labels: {
      coordinators: t('enrol.coordinators'),
      leaders: t('enrol.leaders'),
      others: t('enrol.others'),
      name: t('enrol.employee'),
      unitId: t('enrol.unit'),
      isLeader: t('enrol.isLeader'),
    } as { [Name in keyof typeof blank]: string },
    optional: ['coordinators', 'leaders', 'others', 'name', 'unitId'],
    rules: (typed) => (chosen(typed, units).length === 0 ? { coordinators: t('enrol.nobody') } : {}),
  });
  const kept = useKept(kind, course.id, form, stored);
  const offered = useOffered(course).filter((id) => !isOn(`c:${id}`));
  const leaders = units.filter(({ leader, isActive }) => leader !== null && isActive);
  const submit = () =>
    form.submit(() => {
      kept.stop();
      list.enrol(chosen(form.values, units), () => {
        void kept.discard();
        onClose();
      });
    });
  return (
    <FormDialog
      title={t('enrol.title')}
      action={t('enrol.title')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={list.isBusy}
      onClose={onClose}
      onSubmit={submit}
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
    >
      <FreePlaces course={course} />
      {offered.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => form.setValues({ coordinators: offered.map((id) => `c:${id}`) })}
        >
          {t('enrol.offers', { count: offered.length })}
        </button>
      )}
      <MultiSelectField
        {...form.field('coordinators')}
        choices={coordinators.filter(({ value }) => !isOn(value))}
        help={t('enrol.coordinatorsHelp')}
      />
      {leaders.length > 0 && (
        <MultiSelectField
          {...form.field('leaders')}
          choices={leaders.map(({ id, name, leader }) => ({ value: id, label: `${leader ?? ''} (${name})` }))}
          help={t('enrol.leadersHelp')}
        />
      )}
      {others.length > 0 && (
        <MultiSelectField {...form.field('others')} choices={others.filter(({ value }) => !isOn(value))} />
      )}
      <FieldRow>
        <TextField {...form.field('name')} help={t('enrol.employeeHelp')} />
        <SelectField {...form.field('unitId')} choices={units.map(({ id, name }) => ({ value: id, label: name }))} />
      </FieldRow>
      <CheckboxField {...form.field('isLeader')} />
    </FormDialog>
  );
}

/** What is chosen as the register wants it. A leader is written down by name and unit, and stays known from then on. */
function chosen(typed: typeof blank, units: readonly { id: string; leader: string | null }[]): Newcomer[] {
  const leaders = typed.leaders.flatMap((unitId): Newcomer[] => {
    const leader = units.find(({ id }) => id === unitId)?.leader;
    return leader ? [{ employee: { name: leader, unitId, isLeader: true, email: null } }] : [];
  });
  const name = typed.name.trim();
  const { unitId, isLeader } = typed;
  return [
    ...[...typed.coordinators, ...typed.others].map(traineeOf),
    ...leaders,
    ...(name === '' ? [] : [{ employee: { name, unitId, isLeader, email: null } }]),
  ];
}

/** Coordinators who must be offered a place in a programme that this course counts for. */
function useOffered(course: CourseView): string[] {
  const { programs } = usePrograms();
  const offers = useApiQuery('training.offers', {}).data?.offers ?? [];
  const counts = new Set(programs.filter(({ rule }) => partsOfRule(rule).includes(course.partId)).map(({ id }) => id));
  return offers.filter(({ programId }) => counts.has(programId)).map(({ coordinatorId }) => coordinatorId);
}

function FreePlaces({ course }: { course: CourseView }) {
  const t = useTexts('course');
  const free = freePlacesIn(course.capacity, course.list);
  if (free === null) return null;
  return <p className="second">{free === 0 ? t('enrol.full') : t('enrol.free', { count: free })}</p>;
}
