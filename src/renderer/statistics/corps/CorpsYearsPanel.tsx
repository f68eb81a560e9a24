import { BarChart } from '../../../charts/BarChart.tsx';
import { type CorpsIndicator, corpsIndicators } from '../../../domain/statistics/corpsFigures.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { ChartFrame } from '../ChartFrame.tsx';
import { useChartPalette } from '../../app/useChartPalette.ts';
import { FigureTable } from '../FigureTable.tsx';
import { type Corps, figureIn, figureText, valueOf } from './corps.ts';
import { useOfText } from './useOfText.ts';

interface CorpsYearsPanelProps {
  corps: Corps;
  shown: CorpsIndicator;
}

/** One figure of the corps over the years as bars; all of them in the table. */
export function CorpsYearsPanel({ corps, shown }: CorpsYearsPanelProps) {
  const t = useTexts('statistics');
  const code = useTexts('code');
  const formats = useFormats();
  const palette = useChartPalette();
  const ofText = useOfText();
  const title = t('corps.years');
  return (
    <ChartFrame
      title={title}
      subtitle={t('corps.yearsSubtitle')}
      chart={
        <BarChart
          palette={palette}
          texts={{ title: code(`indicator.${shown}`), description: t('corps.yearsSubtitle') }}
          rows={corps.years.map((year) => {
            const found = figureIn(year, shown);
            return {
              key: String(year.year),
              label: String(year.year),
              value: valueOf(shown, found),
              valueText: figureText(shown, found, formats),
              ofText: ofText(shown, found),
              isUnknown: false,
            };
          })}
        />
      }
      table={
        <FigureTable
          caption={title}
          headers={[t('corps.figure'), ...corps.years.map(({ year }) => String(year))]}
          rows={corpsIndicators.map((id) => ({
            key: id,
            cells: [code(`indicator.${id}`), ...corps.years.map((year) => figureText(id, figureIn(year, id), formats))],
          }))}
        />
      }
    />
  );
}
