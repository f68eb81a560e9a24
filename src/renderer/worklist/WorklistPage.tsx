import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';

import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { ExportList } from '../form/listExport/ExportList.tsx';
import { BackupNote } from './BackupNote.tsx';
import { AccountsToAssess } from './AccountsToAssess.tsx';
import { MeetingNote } from './MeetingNote.tsx';
import { NothingWaits } from './NothingWaits.tsx';
import { RedLine } from './RedLine.tsx';
import { UnsentLetters } from './UnsentLetters.tsx';
import { WorklistFilters } from './WorklistFilters.tsx';
import { worklistFilter } from './worklistFilter.ts';
import { WorklistTable } from './WorklistTable.tsx';
import classes from './worklist.module.css';

const step = 200;
const most = 2000;

/** The first page: who has no coordinator, then everything with a deadline. */
export function WorklistPage() {
  const { filter, change, reset } = useAddressFilter(worklistFilter);
  const [limit, setLimit] = useState(step);
  const list = useApiQuery('worklist.list', { ...filter, limit }, { keepPrevious: true });
  const { data, error, refetch } = list;
  const isEmpty = data !== undefined && data.all === 0 && data.redLineTotal === 0;
  return (
    <>
      <Title withButton={!isEmpty} />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {isEmpty && <NothingWaits />}
      {isEmpty && <UnsentLetters />}
      {isEmpty && <BackupNote />}
      {isEmpty && <AccountsToAssess />}
      {data && !isEmpty && (
        <>
          <RedLine rows={data.redLine} total={data.redLineTotal} />
          <BackupNote />
          <MeetingNote />
          <UnsentLetters />
          <AccountsToAssess />
          <WorklistFilters
            filter={filter}
            onChange={change}
            shown={data.total}
            all={data.all}
            extra={<ExportList rows={data.redLineTotal + data.total} seen={() => ({ list: 'worklist', filter })} />}
          />
          <Rows
            data={data}
            onReset={reset}
            onMore={limit < most ? () => setLimit(Math.min(most, limit + step)) : null}
          />
        </>
      )}
    </>
  );
}

function Title({ withButton }: { withButton: boolean }) {
  const t = useTexts('worklist');
  const app = useTexts('app');
  const calendar = useTexts('calendar');
  const formats = useFormats();
  const today = useToday();
  const mayWrite = usePermission('case.write');
  return (
    <PageTitle
      title={t('title')}
      beside={<time dateTime={today}>{formats.longDay(today)}</time>}
      action={
        withButton && (
          <>
            <Button component={Link} to="/kalender" variant="default">
              {calendar('title')}
            </Button>
            {mayWrite && (
              <Button component={Link} to="/meldinger/ny" leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
                {app('newReferral')}
              </Button>
            )}
          </>
        )
      }
    />
  );
}

interface RowsProps {
  data: OutputAt<'worklist.list'>;
  onReset: () => void;
  onMore: (() => void) | null;
}

function Rows({ data, onReset, onMore }: RowsProps) {
  const t = useTexts('worklist');
  if (data.rows.length === 0) {
    return (
      <p className={classes.none}>
        {t('filter.none')}{' '}
        {data.all > 0 && (
          <button type="button" className="link" onClick={onReset}>
            {t('filter.reset')}
          </button>
        )}
      </p>
    );
  }
  return (
    <>
      <WorklistTable rows={data.rows} groups={data.groups} />
      {onMore && data.rows.length < data.total && (
        <p className={classes.more}>
          <Button variant="default" onClick={onMore}>
            {t('showMore')}
          </Button>
        </p>
      )}
    </>
  );
}
