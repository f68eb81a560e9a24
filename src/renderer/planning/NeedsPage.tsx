import { z } from 'zod';

import { dayField } from '../../contract/fields.ts';
import { type NeedDivision, needDivisions, needStandings } from '../../domain/planning/needs.ts';
import { isSmall } from '../../domain/statistics/suppression.ts';
import { needLabel } from '../../locales/needLabel.ts';
import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { CooperationTabs } from '../app/CooperationTabs.tsx';
import { useFormats, useLanguage, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { DayChoice } from '../components/DayChoice.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import section from '../components/PageSection.module.css';
import classes from './planning.module.css';
import { PrintNeeds } from './PrintNeeds.tsx';

type Needs = OutputAt<'planningExtract.needs'>;
const columns = ['all', ...needStandings] as const;

const address = z.object({ per: dayField.nullable().default(null) });

/** What is needed by service, area, age and waiting: the ground planners ask for. */
export function NeedsPage() {
  const t = useTexts('planning');
  const formats = useFormats();
  const mayExport = usePermission('export.run');
  const { filter, change } = useAddressFilter(address);
  const { data, error, refetch } = useApiQuery('planningExtract.needs', { asOf: filter.per }, { keepPrevious: true });
  return (
    <>
      <PageTitle
        title={t('extract.title')}
        subtitle={data && t('extract.asOf', { day: formats.day(data.asOf), count: data.all.all })}
        action={
          data && (
            <>
              <DayChoice asOf={data.asOf} years={data.years} onDay={(per) => change({ per })} />
              {mayExport && <PrintNeeds asOf={data.asOf} />}
            </>
          )
        }
      />
      <CooperationTabs />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p className={classes.text}>{t('extract.about')}</p>
          <p className="second">{t('extract.marked', { count: data.smallBelow })}</p>
          {needDivisions.map((division) => (
            <NeedTable key={division} division={division} needs={data} />
          ))}
        </>
      )}
    </>
  );
}

function NeedTable({ division, needs }: { division: NeedDivision; needs: Needs }) {
  const t = useTexts('planning');
  const language = useLanguage();
  const formats = useFormats();
  const number = (count: number) => `${formats.number(count)}${isSmall(count, needs.smallBelow) ? ' ◊' : ''}`;
  if (needs[division].length === 0) return null;
  return (
    <section className={section.section}>
      <h2 id={`needs-${division}`}>{t(`extract.by.${division}`)}</h2>
      <table className={classes.needs} aria-labelledby={`needs-${division}`}>
        <thead>
          <tr>
            <th scope="col">{t(`extract.head.${division}`)}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`extract.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {needs[division].map(({ key, counts }) => (
            <tr key={key}>
              <th scope="row">{needLabel(language, division, key)}</th>
              {columns.map((column) => (
                <td key={column}>{number(counts[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {division === 'service' && <p className="second">{t('extract.several')}</p>}
    </section>
  );
}
