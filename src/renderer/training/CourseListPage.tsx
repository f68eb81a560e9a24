import { Button, Select } from '@mantine/core';
import { IconPlus, IconSchool } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';

import type { CourseRow } from '../../contract/course.ts';
import { courseStates } from '../../domain/training/codes.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { TrainingTabs } from '../app/TrainingTabs.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import classes from './matrix/matrix.module.css';
import { useCourseColumns } from './useCourseColumns.tsx';
import { type Programs, usePrograms } from './usePrograms.ts';

const address = z.object({
  state: z.enum(courseStates).nullable().default(null),
  partId: z.uuid().nullable().default(null),
  year: z.coerce.number().int().nullable().default(null),
  descending: z.boolean().default(true),
});
type Filter = z.output<typeof address>;

/** Every round, the last first. */
export function CourseListPage() {
  const t = useTexts('course');
  const navigate = useNavigate();
  const query = useApiQuery('course.list', {});
  const programs = usePrograms();
  const { filter, change } = useAddressFilter(address);
  const all = query.data ?? [];
  const found = all.filter((row) => matches(row, filter));
  const rows = filter.descending ? found : found.toReversed();
  const columns = useCourseColumns(programs);
  const isEmpty = query.data?.length === 0;
  return (
    <>
      <PageTitle title={t('title')} action={!isEmpty && <NewRound />} />
      <TrainingTabs />
      {isEmpty ? (
        <NoCourses />
      ) : (
        <>
          <Filters rows={all} filter={filter} programs={programs} onChange={change} />
          <DataTable
            name="courses"
            label={t('title')}
            noun={t('noun')}
            columns={columns}
            pages={pagesOf(query, rows, all.length)}
            rowKey={({ id }) => id}
            sort={{ by: 'days', descending: filter.descending }}
            onSort={({ descending }) => change({ descending: descending ? null : false })}
            onOpen={({ id }) => void navigate(`/opplaering/kurs/${id}`)}
          />
        </>
      )}
    </>
  );
}

const matches = ({ state, partId, days }: CourseRow, filter: Filter): boolean =>
  (filter.state === null || state === filter.state) &&
  (filter.partId === null || partId === filter.partId) &&
  (filter.year === null || days.some((day) => day.startsWith(String(filter.year))));

interface FiltersProps {
  rows: readonly CourseRow[];
  filter: Filter;
  programs: Programs;
  onChange: (part: { [Name in keyof Filter]?: Filter[Name] | null }) => void;
}

function Filters({ rows, filter, programs, onChange }: FiltersProps) {
  const t = useTexts('course');
  const code = useTexts('code');
  const years = [...new Set(rows.flatMap(({ days }) => days.map((day) => day.slice(0, 4))))].toSorted().toReversed();
  const used = programs.parts.filter(({ id }) => rows.some(({ partId }) => partId === id));
  return (
    <div className={classes.head}>
      <Select
        {...choice(
          t('list.name'),
          t('list.allParts'),
          filter.partId,
          used.map((part) => ({ value: part.id, label: programs.nameOfPart(part) })),
        )}
        onChange={(partId) => onChange({ partId: partId || null })}
      />
      <Select
        {...choice(
          t('list.state'),
          t('list.allStates'),
          filter.state,
          courseStates.map((value) => ({ value, label: code(`courseState.${value}`) })),
        )}
        onChange={(state) => onChange({ state: (state || null) as Filter['state'] })}
      />
      <Select
        {...choice(
          t('list.year'),
          t('list.allYears'),
          filter.year,
          years.map((value) => ({ value, label: value })),
        )}
        onChange={(year) => onChange({ year: year ? Number(year) : null })}
      />
    </div>
  );
}

type Choices = { value: string; label: string }[];
const choice = (label: string, all: string, value: string | number | null, data: Choices) => ({
  className: classes.filter ?? '',
  'aria-label': label,
  allowDeselect: false,
  value: value === null ? '' : String(value),
  data: [{ value: '', label: all }, ...data],
});

function NewRound() {
  const t = useTexts('training');
  if (!usePermission('coordinator.write')) return null;
  return (
    <Button component={Link} to="/opplaering/kurs/ny" leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
      {t('newRound')}
    </Button>
  );
}

function NoCourses() {
  const t = useTexts('course');
  const mayWrite = usePermission('coordinator.write');
  const step = { icon: IconSchool, title: t('plan.title'), text: t('list.newText'), go: '/opplaering/kurs/ny' };
  return <EmptyState title={t('list.emptyTitle')} text={t('list.emptyText')} steps={mayWrite ? [step] : []} />;
}
