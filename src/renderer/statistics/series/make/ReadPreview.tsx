import { cellKey, type SeriesCells } from '../../../../domain/series/series.ts';
import { periodsFrom } from '../../../../domain/series/period.ts';
import { shownSeries } from '../../../../domain/series/shownSeries.ts';
import { periodName } from '../../../../locales/periodName.ts';
import { useFormats, useLanguage, useTexts } from '../../../app/language.tsx';
import { useToday } from '../../../app/session.tsx';
import { Warning } from '../../../components/Warning.tsx';
import { FigureTable } from '../../FigureTable.tsx';
import classes from '../series.module.css';
import { madeSeries, type MakeValues, type ReadTable } from './makeForm.ts';

const noWords = { title: '', unit: '', source: '', rowNames: '' };

/** The table as it was read, with its sums, and what one should look over; nothing is stored yet. */
export function ReadPreview({ table, onDrop }: { table: ReadTable; onDrop: () => void }) {
  const t = useTexts('series');
  const paper = useTexts('seriesPaper');
  const language = useLanguage();
  const formats = useFormats();
  const today = useToday();
  const { periodKind, first, last, rows, remarks, notes, breaks } = table;
  const cells = table.cells as SeriesCells;
  const periods = periodsFrom(periodKind, first, last);
  const nameOf = (period: typeof first) => periodName(language, periodKind, period);
  const { totals } = shownSeries(madeSeries({ ...noWords, periodKind, first, last } as MakeValues, table), {}, today);
  const number = (value: number | null | undefined) => (value == null ? '–' : formats.number(value));
  return (
    <section className={classes.panel} aria-labelledby="series-table">
      <h2 id="series-table">{t('make.readIn')}</h2>
      <p className={classes.help}>
        {t('make.readAbout', {
          rows: rows.length,
          periods: periods.length,
          first: nameOf(first),
          last: nameOf(last),
        })}{' '}
        <button type="button" className="link" onClick={onDrop}>
          {t('make.without')}
        </button>
      </p>
      {remarks.length > 0 && (
        <Warning title={t('make.remarks')}>
          <ul>
            {remarks.map(({ code, row, period, value }) => (
              <li key={`${code} ${row} ${period}`}>
                {t(`remark.${code}`, { row, value, period: period === null ? '' : nameOf(period) })}
              </li>
            ))}
          </ul>
        </Warning>
      )}
      <FigureTable
        caption={t('make.readIn')}
        headers={[paper('rowHead'), ...periods.map(nameOf)]}
        rows={rows.map(({ key, label }) => ({
          key,
          cells: [label, ...periods.map((period) => number(cells[cellKey(key, period)]?.value))],
        }))}
        {...(totals.length > 0 && { total: [paper('total'), ...totals.map(number)] })}
      />
      <ul className={classes.notes}>
        {notes.map(({ key, text }, index) => (
          <li key={key}>{`${index + 1} ${text}`}</li>
        ))}
        {breaks.map(({ at, row, text }) => {
          const label = rows.find(({ key }) => key === row)?.label;
          return (
            <li key={`${at} ${row}`}>
              {label === undefined
                ? paper('breakNote', { period: nameOf(at), text })
                : paper('breakNoteOf', { period: nameOf(at), row: label, text })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
