import { useFormats, useTexts } from '../../app/language.tsx';
import classes from './series.module.css';
import type { SeriesAnswer } from './seriesFilter.ts';

/** Who changed the series when; closed until it is asked for. */
export function SeriesHistory({ series: { history } }: { series: SeriesAnswer }) {
  const t = useTexts('series');
  const formats = useFormats();
  if (history.length === 0) return null;
  return (
    <details className={classes.history}>
      <summary>{t('page.history')}</summary>
      <ul>
        {history.map(({ version, at, by, cells }) => (
          <li key={version}>
            {t('page.historyLine', { by, at: `${formats.day(at.slice(0, 10))} ${formats.clock(at)}`, count: cells })}
          </li>
        ))}
      </ul>
    </details>
  );
}
