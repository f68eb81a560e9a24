import { formatClockTime } from '../../../domain/calendar/clockTime.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import { meetingStateKey } from '../meetingFile.ts';
import { stateTones } from '../stateTones.ts';
import type { MeetingRow } from './meetingFilter.ts';

/** What the list of meetings shows. */
export function useMeetingColumns(): TableColumn<MeetingRow>[] {
  const t = useTexts('meeting');
  const formats = useFormats();
  const today = useToday();
  return [
    {
      key: 'day',
      header: t('list.day'),
      width: 'minmax(220px, 1.2fr)',
      always: true,
      sortBy: 'day',
      fold: 'lead',
      cell: ({ day }) => <time dateTime={day}>{formats.longDay(day)}</time>,
    },
    {
      key: 'time',
      header: t('list.time'),
      width: '90px',
      cell: ({ startTime }) => <span className="tabular">{startTime === null ? '–' : formatClockTime(startTime)}</span>,
    },
    {
      key: 'items',
      header: t('list.items'),
      width: '90px',
      sortBy: 'items',
      cell: ({ items }) => <span className="tabular">{formats.number(items)}</span>,
    },
    {
      key: 'present',
      header: t('list.present'),
      width: '100px',
      cell: ({ present }) => <span className="tabular">{present === 0 ? '–' : formats.number(present)}</span>,
    },
    {
      key: 'state',
      header: t('list.state'),
      width: 'minmax(210px, 1fr)',
      fold: 'line',
      cell: (row) => {
        const key = meetingStateKey(row, today);
        return <StatusPill tone={stateTones[key]}>{t(`state.${key}`)}</StatusPill>;
      },
    },
    {
      key: 'place',
      header: t('list.place'),
      width: 'minmax(140px, 1fr)',
      sortBy: 'place',
      cell: ({ place }) => place,
    },
  ];
}
