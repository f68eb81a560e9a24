import { BarChart } from '../../../charts/BarChart.tsx';
import { type CorpsIndicator, corpsIndicators } from '../../../domain/statistics/corpsFigures.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { ChartFrame } from '../ChartFrame.tsx';
import { useChartPalette } from '../../app/useChartPalette.ts';
import { isUnknownGroup } from '../dashboard.ts';
import { FigureTable } from '../FigureTable.tsx';
import { type Corps, figureIn, figureText, shownYear, valueOf } from './corps.ts';
import { useOfText } from './useOfText.ts';

/** So many units stand as bars, those with the most coordinators; every one of them in the table. */
const mostBars = 14;

/** The chosen figure by unit as bars; all of them in the table. */
export function CorpsUnitsPanel({ corps, shown }: { corps: Corps; shown: CorpsIndicator }) {
  const t = useTexts('statistics');
  const code = useTexts('code');
  const formats = useFormats();
  const palette = useChartPalette();
  const ofText = useOfText();
  const year = shownYear(corps);
  const unitsOf = (id: CorpsIndicator) => figureIn(year, id).breakdown.unit;
  const nameOf = (group: string) => (isUnknownGroup(group) ? t('group.noName') : group);
  const every = [...new Set(corpsIndicators.flatMap((id) => unitsOf(id).map(({ group }) => group)))];
  const sizes = new Map(unitsOf('coordinatorsActive').map(({ group, numerator }) => [group, numerator]));
  const rows = unitsOf(shown);
  const bars = largestOf(rows, (group) => sizes.get(group) ?? 0);
  return (
    <ChartFrame
      title={t('corps.units')}
      subtitle={`${code(`indicator.${shown}`)}, ${t('per', { day: formats.day(year.asOf) }).toLowerCase()}`}
      chart={
        <BarChart
          palette={palette}
          texts={{ title: t('corps.units'), description: code(`indicator.${shown}`) }}
          rows={bars.map((row) => ({
            key: row.group,
            label: nameOf(row.group),
            value: valueOf(shown, row),
            valueText: figureText(shown, row, formats),
            ofText: ofText(shown, row),
            isUnknown: isUnknownGroup(row.group),
          }))}
        />
      }
      note={
        bars.length < rows.length &&
        t('corps.largestUnits', { shown: formats.number(bars.length), all: formats.number(rows.length) })
      }
      table={
        <FigureTable
          caption={t('corps.units')}
          headers={[t('group.unit'), ...corpsIndicators.map((id) => code(`indicator.${id}`))]}
          rows={every.map((group) => ({
            key: group,
            cells: [
              nameOf(group),
              ...corpsIndicators.map((id) => {
                const found = unitsOf(id).find((row) => row.group === group);
                return found ? figureText(id, found, formats) : '–';
              }),
            ],
          }))}
        />
      }
    />
  );
}

/** The largest, in the order they came. */
function largestOf<Row extends { readonly group: string }>(rows: readonly Row[], sizeOf: (group: string) => number) {
  const largest = rows.toSorted((a, b) => sizeOf(b.group) - sizeOf(a.group)).slice(0, mostBars);
  return rows.filter((row) => largest.includes(row));
}
