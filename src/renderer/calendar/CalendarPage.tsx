import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';

import { calendarKinds } from '../../domain/calendar/calendarKind.ts';
import { firstOfMonth, lastOfMonth, monthWeeks } from '../../domain/calendar/monthWeeks.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { MeetingDialog } from '../form/meeting/MeetingDialog.tsx';
import classes from './calendar.module.css';
import { calendarFilter, shownDay } from './calendarFilter.ts';
import { CalendarList } from './CalendarList.tsx';
import { CalendarTools } from './CalendarTools.tsx';
import { DayPanel } from './DayPanel.tsx';
import { ExportCalendar } from './ExportCalendar.tsx';
import { KindToggles } from './KindToggles.tsx';
import { MonthSheet } from './MonthSheet.tsx';

/** The office's calendar: courses, supervision, meetings, evaluations and deadlines together. */
export function CalendarPage() {
  const t = useTexts('calendar');
  const meeting = useTexts('meeting');
  const worklist = useTexts('worklist');
  const today = useToday();
  const mayWrite = usePermission('coordinator.write');
  const { filter, change } = useAddressFilter(calendarFilter);
  const { month, day } = shownDay(filter, today);
  const kinds = filter.kinds.length === 0 ? [...calendarKinds] : filter.kinds;
  const weeks = monthWeeks(month);
  const sheet =
    filter.view === 'list'
      ? { from: firstOfMonth(month), to: lastOfMonth(month) }
      : { from: weeks[0]?.days[0] ?? day, to: weeks.at(-1)?.days[6] ?? day };
  const overview = useApiQuery('calendar.overview', { ...sheet, kinds }, { keepPrevious: true });
  const [isPlanning, setPlanning] = useState(false);
  const { data, error, refetch } = overview;
  return (
    <>
      <Breadcrumb above={[{ to: '/', text: worklist('title') }]} here={t('title')} />
      <PageTitle
        title={t('title')}
        action={
          <>
            <Button component={Link} to="/moter" variant="default">
              {meeting('list.title')}
            </Button>
            <ExportCalendar month={month} kinds={kinds} />
            {mayWrite && (
              <Button onClick={() => setPlanning(true)} leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
                {t('meeting.new')}
              </Button>
            )}
          </>
        }
      />
      <CalendarTools view={filter.view} month={month} onChange={change} />
      <KindToggles chosen={filter.kinds} onChange={(next) => change({ kinds: next })} />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && filter.view === 'list' && <CalendarList events={data.events} {...sheet} kinds={kinds} />}
      {data && filter.view === 'month' && (
        <div className={classes.sheetAndDay}>
          <MonthSheet month={month} day={day} overview={data} onDay={(next) => change(next)} />
          <DayPanel key={day} day={day} overview={data} kinds={kinds} />
        </div>
      )}
      <p className={classes.foot}>
        {t('onlyOpen')}
        {data && data.paused > 0 && (
          <>
            {' '}
            {t('paused', { count: data.paused })}{' '}
            <Link className="link" to="/">
              {t('seePaused')}
            </Link>
          </>
        )}
      </p>
      {isPlanning && <MeetingDialog meeting={null} day={day} onClose={() => setPlanning(false)} />}
    </>
  );
}
