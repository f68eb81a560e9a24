import { useParams } from 'react-router';

import type { VisitRow } from '../../contract/accessLog.ts';
import { visitWords } from '../../locales/accessWords.ts';
import { call } from '../api/client.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useLanguage, useTexts } from '../app/language.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { PrintMenu } from '../components/takeOut/PrintMenu.tsx';
import { useTakeOut } from '../components/takeOut/useTakeOut.ts';
import classes from './accessLog.module.css';

/** Who has looked at a person's record, day for day, and the print that the person can have of it. */
export function AccessLogPage() {
  const { personId = '' } = useParams();
  const t = useTexts('accessLog');
  const person = useTexts('person');
  const { data, error, refetch } = useApiQuery('accessLog.ofPerson', { personId });
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/personer', text: person('title') },
          { to: `/personer/${personId}`, text: t('back') },
        ]}
        here={t('title')}
      />
      <PageTitle title={t('title')} action={<PrintForPerson personId={personId} />} />
      <p className={classes.intro}>{t('intro')}</p>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <Visits visits={data.visits} />}
      <p className={classes.note}>
        {t('unasked')} {t('lists')}
      </p>
    </>
  );
}

function Visits({ visits }: { visits: readonly VisitRow[] }) {
  const t = useTexts('accessLog');
  const formats = useFormats();
  const language = useLanguage();
  if (visits.length === 0) return <p>{t('nobody')}</p>;
  return (
    <>
      <p className="second">{t('count', { count: visits.length })}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            {(['day', 'clock', 'who', 'what', 'why'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`column.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => {
            const { who, clock, what, why } = visitWords(visit, language);
            return (
              <tr key={`${visit.day} ${visit.accountId}`}>
                <td>{formats.day(visit.day)}</td>
                <td>{clock}</td>
                <td className={classes.who}>{who}</td>
                <td>{what}</td>
                <td>{why}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** In the person's own written form; the reason is asked anew for each person. */
function PrintForPerson({ personId }: { personId: string }) {
  const t = useTexts('accessLog');
  const found = useApiQuery('person.get', { id: personId });
  const out = useTakeOut(`accessLog ${personId}`, ({ format, ground }) =>
    call('accessLog.print', {
      personId,
      ground,
      language: found.data?.fields.letterLanguage ?? 'nb',
      format: format === 'docx' ? 'docx' : 'html',
    }),
  );
  return <PrintMenu out={out} label={t('print')} isReady={found.data !== undefined} isPrimary />;
}
