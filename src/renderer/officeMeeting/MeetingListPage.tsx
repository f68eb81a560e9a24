import { Button, Select } from '@mantine/core';
import { IconCalendarPlus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { endOfYear, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { MeetingDialog } from '../form/meeting/MeetingDialog.tsx';
import { meetingFilter, sortedMeetings } from './list/meetingFilter.ts';
import { useMeetingColumns } from './list/useMeetingColumns.tsx';
import classes from './meeting.module.css';

/** Years one can look back at without typing an address. */
const yearsBack = 8;

/** The year's meetings of the office, with how far each has come. */
export function MeetingListPage() {
  const t = useTexts('meeting');
  const worklist = useTexts('worklist');
  const navigate = useNavigate();
  const today = useToday();
  const thisYear = yearOf(today);
  const mayPlan = usePermission('coordinator.write');
  const [isPlanning, setPlanning] = useState(false);
  const { filter, change } = useAddressFilter(meetingFilter);
  const year = filter.year === null ? thisYear : Number(filter.year);
  const asked = { from: startOfYear(year), to: endOfYear(year) };
  const query = useApiQuery('officeMeeting.list', asked, { keepPrevious: true });
  const columns = useMeetingColumns();
  const isEmpty = query.data?.length === 0;
  const plan = () => setPlanning(true);
  const years = Array.from({ length: yearsBack + 2 }, (_, index) => String(thisYear + 1 - index));
  return (
    <>
      <Breadcrumb above={[{ to: '/', text: worklist('title') }]} here={t('list.title')} />
      <PageTitle
        title={t('list.title')}
        action={
          mayPlan &&
          !isEmpty && (
            <Button onClick={plan} leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {t('list.new')}
            </Button>
          )
        }
      />
      <Select
        className={classes.filters}
        aria-label={t('list.year')}
        w={140}
        allowDeselect={false}
        value={String(year)}
        data={years}
        onChange={(next) => change({ year: next === String(thisYear) ? null : next })}
      />
      {isEmpty ? (
        <EmptyState
          title={t('list.emptyTitle', { year })}
          text={t('list.emptyText')}
          steps={mayPlan ? [{ icon: IconCalendarPlus, title: t('list.new'), text: t('list.newText'), go: plan }] : []}
        />
      ) : (
        <DataTable
          name="officeMeetings"
          label={t('list.label')}
          noun={t('list.noun')}
          columns={columns}
          pages={pagesOf(query, sortedMeetings(query.data ?? [], filter.sort, filter.descending))}
          rowKey={({ id }) => id}
          sort={{ by: filter.sort, descending: filter.descending }}
          onSort={({ by, descending }) => change({ sort: by, descending: descending ? null : false })}
          onOpen={({ id }) => void navigate(`/moter/${id}`)}
        />
      )}
      {isPlanning && <MeetingDialog meeting={null} day={today} onClose={() => setPlanning(false)} />}
    </>
  );
}
