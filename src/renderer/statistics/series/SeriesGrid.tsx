import { useState } from 'react';

import { markOf } from '../../../charts/seriesSpec.ts';
import { pastedCells } from '../../../domain/series/pastedCells.ts';
import type { PeriodKey } from '../../../domain/series/period.ts';
import { cellKey, type CellKey, type SeriesCells } from '../../../domain/series/series.ts';
import { periodName } from '../../../locales/periodName.ts';
import { useFormats, useLanguage, useTexts } from '../../app/language.tsx';
import { Warning } from '../../components/Warning.tsx';
import { GridCell } from './GridCell.tsx';
import classes from './series.module.css';
import type { SeriesAnswer } from './seriesFilter.ts';
import { useGridKeys } from './useGridKeys.ts';
import type { SeriesEdit } from './useSeriesEdit.ts';

interface SeriesGridProps {
  series: SeriesAnswer;
  mayWrite: boolean;
  edit: SeriesEdit;
  chosen: CellKey | null;
  onChoose: (key: CellKey) => void;
}

/** The figures as a table one types in; what the register counts stands in it and cannot be typed over. */
export function SeriesGrid({ series, mayWrite, edit, chosen, onChoose }: SeriesGridProps) {
  const t = useTexts('series');
  const paper = useTexts('seriesPaper');
  const language = useLanguage();
  const formats = useFormats();
  const { table, onKey } = useGridKeys();
  const [fault, setFault] = useState<string | null>(null);
  const [unread, setUnread] = useState(0);
  const { definition, shown } = series;
  const cells = series.cells as SeriesCells;
  const nameOf = (period: PeriodKey) => periodName(language, definition.periodKind, period);
  const typedPeriods = shown.periods.filter((_, at) => shown.rows[0]?.cells[at]?.origin === 'typed');
  const paste = (text: string, row: string, period: PeriodKey) => {
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    const pasted = lines.map((line) => line.split('\t'));
    const place = { rows: shown.rows.map(({ key }) => key), periods: typedPeriods, row, period };
    const read = pastedCells(pasted, cells, place);
    setUnread(read.faults);
    setFault(null);
    const count = Object.keys(read.cells).length;
    if (count > 0) void edit.change({ cells: read.cells, said: t('page.pasted', { count }) });
  };
  return (
    <>
      <div className={classes.gridBox}>
        <table ref={table} className={classes.grid}>
          <caption className="visually-hidden">{t('page.tableOf', { title: definition.title })}</caption>
          <thead>
            <tr>
              <th scope="col">{paper('rowHead')}</th>
              {shown.periods.map((period) => (
                <th key={period} scope="col">
                  {nameOf(period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.rows.map((row, rowAt) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, at) => {
                  const period = shown.periods[at] as PeriodKey;
                  const key = cellKey(row.key, period);
                  if (!mayWrite || cell.origin === 'registered')
                    return (
                      <td key={period} data-registered={cell.origin === 'registered' || undefined}>
                        {cell.value === null ? '–' : formats.number(cell.value)}
                        <span className={classes.mark}>{markOf(cell)}</span>
                      </td>
                    );
                  return (
                    <td key={period}>
                      <GridCell
                        label={t('page.cellName', { row: row.label, period: nameOf(period) })}
                        value={cell.value}
                        mark={markOf(cell)}
                        place={{ row: rowAt, column: at }}
                        isChosen={chosen === key}
                        onChoose={() => onChoose(key)}
                        onSave={(value) =>
                          edit.change({ cells: { [key]: { notes: [], corrected: null, ...cells[key], value } } })
                        }
                        onFault={setFault}
                        onPaste={(text) => paste(text, row.key, period)}
                        onKey={onKey}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <SumRow label={paper('known')} sums={shown.known} />
            <SumRow label={paper('total')} sums={shown.totals} />
          </tfoot>
        </table>
      </div>
      {fault !== null && <Warning tone="red">{t('page.notCount', { value: fault })}</Warning>}
      {unread > 0 && <Warning>{t('page.notPasted', { count: unread })}</Warning>}
    </>
  );
}

function SumRow({ label, sums }: { label: string; sums: readonly (number | null)[] }) {
  const formats = useFormats();
  if (sums.length === 0) return null;
  return (
    <tr>
      <th scope="row">{label}</th>
      {sums.map((sum, at) => (
        // The order of the periods never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={at}>{sum === null ? '–' : formats.number(sum)}</td>
      ))}
    </tr>
  );
}
