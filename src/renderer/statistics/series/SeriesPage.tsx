import { useState } from 'react';
import { useParams } from 'react-router';

import type { CellKey } from '../../../domain/series/series.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { PageError } from '../../components/PageError.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Warning } from '../../components/Warning.tsx';
import { CellPanel } from './CellPanel.tsx';
import { ComparePanel } from './ComparePanel.tsx';
import { DefinitionDialog } from './definition/DefinitionDialog.tsx';
import classes from './series.module.css';
import type { SeriesAnswer } from './seriesFilter.ts';
import { SeriesGrid } from './SeriesGrid.tsx';
import { SeriesHead } from './SeriesHead.tsx';
import { SeriesHistory } from './SeriesHistory.tsx';
import { SeriesPicture } from './SeriesPicture.tsx';
import { useSeriesEdit } from './useSeriesEdit.ts';

/** One series: chart with breaks and footnotes, the table one types in, and the share beside the country. */
export function SeriesPage() {
  const { seriesId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('series.get', { id: seriesId }, { keepPrevious: true });
  if (data) return <Series key={data.id} series={data} />;
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Series({ series }: { series: SeriesAnswer }) {
  const t = useTexts('series');
  const edit = useSeriesEdit(series);
  const mayWrite = usePermission('report.write') && !series.isRemoved;
  const [chosen, setChosen] = useState<CellKey | null>(null);
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <SeriesHead series={series} edit={edit} mayWrite={mayWrite} onChange={() => setChanging(true)} />
      {series.isRemoved && (
        <Warning
          tone="neutral"
          actions={
            <button type="button" className="link" onClick={() => void edit.remove(false)}>
              {t('page.restore')}
            </button>
          }
        >
          {t('page.isRemoved')}
        </Warning>
      )}
      <SeriesPicture series={series} />
      <section className={classes.part} aria-labelledby="series-figures">
        <h2 id="series-figures">{t('page.table')}</h2>
        {mayWrite && <p className={classes.help}>{t('page.tableHelp')}</p>}
        <SeriesGrid series={series} mayWrite={mayWrite} edit={edit} chosen={chosen} onChoose={setChosen} />
        {mayWrite && <CellPanel key={`${chosen} ${series.version}`} series={series} edit={edit} chosen={chosen} />}
        <p className={classes.notes}>{t('page.smallNote')}</p>
      </section>
      <ComparePanel series={series} />
      <SeriesHistory series={series} />
      {isChanging && <DefinitionDialog series={series} edit={edit} onClose={() => setChanging(false)} />}
    </>
  );
}
