import { markOf, seriesSpec } from '../../../charts/seriesSpec.ts';
import { SeriesChart } from '../../../charts/SeriesChart.tsx';
import type { ShownSeries } from '../../../domain/series/shownSeries.ts';
import { periodName } from '../../../locales/periodName.ts';
import { useFormats, useLanguage, useTexts } from '../../app/language.tsx';
import { useChartPalette } from '../../app/useChartPalette.ts';
import classes from './series.module.css';
import statistics from '../statistics.module.css';
import type { SeriesAnswer } from './seriesFilter.ts';

/** The lines of the series with its breaks, and under them what the marks mean. */
export function SeriesPicture({ series: { definition, shown } }: { series: SeriesAnswer }) {
  const t = useTexts('seriesPaper');
  const language = useLanguage();
  const formats = useFormats();
  const palette = useChartPalette();
  const { periodKind, notes, breaks, registered, rows } = definition;
  const nameOf = (period: (typeof shown.periods)[number]) => periodName(language, periodKind, period);
  const spec = seriesSpec(language, definition, shown as ShownSeries);
  const hasLine = spec.rows.some(({ values }) => values.filter((value) => value !== null).length > 1);
  const used = new Set(shown.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.notes)));
  const corrected = shown.rows.flatMap(({ label, cells }) =>
    cells.flatMap(({ corrected: was }, at) => {
      const period = shown.periods[at];
      if (was === null || period === undefined) return [];
      const number = was.before === null ? t('correctedNone') : formats.number(was.before);
      return [t('correctedFigure', { row: label, period: nameOf(period), number })];
    }),
  );
  const described = spec.rows.map(({ label }) => label).join(', ');
  return (
    <div className={statistics.frame}>
      {hasLine && (
        <figure className={`${statistics.figure} ${classes.picture}`}>
          <SeriesChart
            spec={spec}
            palette={palette}
            texts={{ title: definition.title, description: described, number: formats.number }}
          />
        </figure>
      )}
      <ul className={classes.notes}>
        {notes.map(
          ({ key, text }, index) =>
            used.has(index + 1) && <li key={key}>{`${markOf({ notes: [index + 1], corrected: null })} ${text}`}</li>,
        )}
        {corrected.length > 0 && <li>{t('correctedNote', { figures: corrected.join('; ') })}</li>}
        {breaks.map(({ at, row, text }) => {
          const said = text.replace(/\.$/, '');
          const label = rows.find(({ key }) => key === row)?.label;
          return (
            <li key={`${at} ${row}`}>
              {label === undefined
                ? t('breakNote', { period: nameOf(at), text: said })
                : t('breakNoteOf', { period: nameOf(at), row: label, text: said })}
            </li>
          );
        })}
        {registered && shown.periods.includes(registered.from) && (
          <li>{t('registeredNote', { period: nameOf(registered.from) })}</li>
        )}
      </ul>
    </div>
  );
}
