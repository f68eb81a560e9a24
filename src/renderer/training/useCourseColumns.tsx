import type { CourseRow } from '../../contract/course.ts';
import type { CourseState } from '../../domain/training/codes.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { StatusPill, type Tone } from '../components/StatusPill.tsx';
import type { TableColumn } from '../components/tableColumn.ts';
import type { Programs } from './usePrograms.ts';

export const courseTones: Readonly<Record<CourseState, Tone>> = {
  planned: 'neutral',
  held: 'good',
  evaluated: 'good',
  cancelled: 'neutral',
};

/** The columns of the list of rounds. */
export function useCourseColumns({ partNamed }: Programs): TableColumn<CourseRow>[] {
  const t = useTexts('course');
  const code = useTexts('code');
  const formats = useFormats();
  return [
    {
      key: 'days',
      header: t('list.days'),
      width: 'minmax(190px, 1.2fr)',
      sortBy: 'days',
      always: true,
      fold: 'lead',
      cell: ({ days }) => <span className="tabular">{days.map((day) => formats.day(day)).join(', ')}</span>,
    },
    {
      key: 'name',
      header: t('list.name'),
      width: 'minmax(190px, 1.4fr)',
      fold: 'line',
      cell: ({ partId }) => <strong>{partNamed(partId)}</strong>,
    },
    {
      key: 'state',
      header: t('list.state'),
      width: 'minmax(120px, 1fr)',
      cell: ({ state, isNoted, enrolled }) =>
        state === 'planned' && !isNoted && enrolled > 0 ? (
          <StatusPill tone="amber">{t('list.notNoted')}</StatusPill>
        ) : (
          <StatusPill tone={courseTones[state]}>{code(`courseState.${state}`)}</StatusPill>
        ),
    },
    {
      key: 'place',
      header: t('list.place'),
      width: 'minmax(120px, 1fr)',
      cell: ({ place }) => place ?? '–',
    },
    {
      key: 'enrolled',
      header: t('list.enrolled'),
      width: '110px',
      align: 'end',
      cell: ({ enrolled, capacity }) =>
        capacity === null ? formats.number(enrolled) : t('list.of', { enrolled, capacity }),
    },
    {
      key: 'waiting',
      header: t('list.waiting'),
      width: '80px',
      align: 'end',
      cell: ({ waiting }) => (waiting === 0 ? '–' : formats.number(waiting)),
    },
  ];
}
