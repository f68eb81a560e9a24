import type { ReactNode } from 'react';
import { Link } from 'react-router';

import type { PersonLine } from '../../contract/person.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { PrivacyTabs } from '../app/PrivacyTabs.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import classes from './privacy.module.css';

/** Who may be deleted, which deletions wait for a second person, and whose processing is restricted or shut off. */
export function DuePage() {
  const t = useTexts('privacy');
  const formats = useFormats();
  const { data, error, refetch } = useApiQuery('privacy.due', {});
  return (
    <>
      <PageTitle title={t('tabs.due')} />
      <PrivacyTabs />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Persons
            title={t('due.waiting')}
            none={t('due.noneWaiting')}
            rows={data.waiting}
            words={({ proposal }) =>
              t('page.proposed', {
                day: formats.day(proposal.proposedOn),
                name: proposal.proposedBy,
                ground: proposal.ground,
              })
            }
          />
          <Persons
            title={t('due.due')}
            none={t('due.noneDue')}
            count={t('due.count', { shown: data.due.length, all: data.all })}
            rows={data.due}
            words={({ retention }) =>
              `${t(`class.${retention.class}`)}, ${t('due.from', { day: formats.day(retention.dueOn) })}`
            }
          />
          <Persons
            title={t('due.restricted')}
            none={t('due.noneRestricted')}
            rows={data.restricted}
            words={({ since, reason }) => `${t('due.since', { day: formats.day(since) })}: ${reason}`}
          />
          <Persons
            title={t('due.blocked')}
            none={t('due.noneBlocked')}
            rows={data.blocked}
            words={({ since, accountName }) => `${accountName}, ${t('due.since', { day: formats.day(since) })}`}
          />
          <Deleted deleted={data.deleted} />
        </>
      )}
    </>
  );
}

interface PersonsProps<Row> {
  title: string;
  none: string;
  count?: string;
  rows: readonly Row[];
  words: (row: Row) => ReactNode;
}

function Persons<Row extends PersonLine>({ title, none, count, rows, words }: PersonsProps<Row>) {
  const formats = useFormats();
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className={classes.text}>{none}</p>
      ) : (
        <>
          {count && <p className={classes.text}>{count}</p>}
          <ul className={classes.rows}>
            {rows.map((row, index) => (
              // The same person can be shut off for several accounts.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${row.id} ${index}`}>
                <Link to={`/personer/${row.id}/personvern`} className="link">
                  {formats.name(row)}
                </Link>
                <span className={classes.text}>{words(row)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface DeletedRow {
  id: string;
  on: string;
  by: string;
  rows: number;
  backups: number;
  gone: string | null;
}

function Deleted({ deleted }: { deleted: readonly DeletedRow[] }) {
  const t = useTexts('privacy');
  const formats = useFormats();
  return (
    <section className={classes.section}>
      <h2>{t('due.deleted')}</h2>
      {deleted.length === 0 ? (
        <p className={classes.text}>{t('due.noneDeleted')}</p>
      ) : (
        <ul className={classes.rows}>
          {deleted.map(({ id, on, by, rows, backups, gone }) => (
            <li key={id}>
              <span>{t('due.deletedRow', { day: formats.day(on), name: by, count: rows })}</span>
              <span className={classes.text}>
                {gone === null ? t('due.noBackups') : t('due.backups', { count: backups, day: formats.day(gone) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
