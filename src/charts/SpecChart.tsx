import type { Language } from '../domain/office/officeType.ts';
import { specialties } from '../domain/referral/codes.ts';
import type { ChartSpec } from '../domain/document/block.ts';
import { formatsFor } from '../locales/formats.ts';
import { textsFor } from '../locales/texts.ts';
import { AnswerChart } from './AnswerChart.tsx';
import { BarChart } from './BarChart.tsx';
import type { DrawingTexts } from './Drawing.tsx';
import { OutcomeChart } from './OutcomeChart.tsx';
import { type ChartPalette, printPalette } from './palette.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { StackedTertialChart, type TertialTexts } from './StackedTertialChart.tsx';
import { TrendChart } from './TrendChart.tsx';

interface ReportChartProps {
  spec: ChartSpec;
  texts: DrawingTexts;
  language: Language;
  palette?: ChartPalette;
}

/** A figure of the report, drawn from its data: on paper always on white, on screen too. */
export function SpecChart({ spec, texts, language, palette = printPalette }: ReportChartProps) {
  const { percent, number } = formatsFor(language);
  if (spec.kind === 'bars') return <BarChart rows={spec.rows} texts={texts} palette={palette} />;
  if (spec.kind === 'answers') return <AnswerChart rows={spec.rows} texts={texts} palette={palette} />;
  if (spec.kind === 'series') return <SeriesChart spec={spec} texts={{ ...texts, number }} palette={palette} />;
  if (spec.kind === 'outcomes')
    return <OutcomeChart rows={spec.rows} words={spec.words} texts={texts} palette={palette} />;
  if (spec.kind === 'tertials') {
    const code = textsFor(language)('code');
    const specialty = Object.fromEntries(
      specialties.map((s) => [s, code(`specialty.${s}`)]),
    ) as TertialTexts['specialty'];
    return (
      <StackedTertialChart
        tertials={spec.tertials}
        texts={{ ...texts, specialty, number, hidden: ':' }}
        palette={palette}
      />
    );
  }
  const { points, officeBreaks = [], ...words } = spec;
  return (
    <TrendChart points={points} officeBreaks={officeBreaks} texts={{ ...texts, ...words, percent }} palette={palette} />
  );
}
