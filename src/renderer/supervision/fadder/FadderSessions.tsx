import { Link } from 'react-router';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Loading } from '../../components/Loading.tsx';
import { endOfYear, startOfYear, yearOf } from '../../../domain/calendar/day.ts';
import { SessionTable } from '../session/SessionTable.tsx';
import section from '../../components/Section.module.css';

/** The year's sessions of a fadder and those that are planned beyond it. */
export function FadderSessions({ fadderId }: { fadderId: string }) {
  const t = useTexts('supervision');
  const year = yearOf(useToday());
  const query = useApiQuery('supervision.list', { from: startOfYear(year), to: endOfYear(year + 1), fadderId });
  return (
    <section className={section.section} aria-labelledby="sessions">
      <div className={section.head}>
        <h2 id="sessions">
          {t('page.sessions')} {query.data && <span className={section.number}>{query.data.length}</span>}
        </h2>
        <Link className="link" to={`/opplaering/veiledning?fadderId=${fadderId}`}>
          {t('page.all')}
        </Link>
      </div>
      {query.error && <ErrorNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loading />}
      {query.data?.length === 0 && <p className="second">{t('page.noSessions', { year })}</p>}
      {query.data && query.data.length > 0 && <SessionTable sessions={query.data} />}
    </section>
  );
}
