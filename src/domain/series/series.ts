import type { ReportingPeriodKind } from '../calendar/reportingPeriod.ts';
import type { Specialty } from '../referral/codes.ts';
import type { ReportChapter } from '../report/chapter.ts';
import type { PeriodKey } from './period.ts';

/** What the register can go on counting where the typed figures end. */
export const seriesMeasures = ['received', 'activePlans', 'withCoordinator'] as const;
export type SeriesMeasure = (typeof seriesMeasures)[number];

/** A line of the table. Those nothing is known of are a row of their own, never left out and never spread on the others. */
export interface SeriesRow {
  readonly key: string;
  readonly label: string;
  readonly isUnknown: boolean;
  /** The fagområde the register counts for it; null where it counts all, or nothing. */
  readonly specialty: Specialty | null;
}

/** A footnote; its number is its place in the list, from 1. */
export interface SeriesNote {
  readonly key: string;
  readonly text: string;
}

/** From a period on figures are counted in another way: no line is drawn across. Of one row, or (null) of all. */
export interface SeriesBreak {
  readonly at: PeriodKey;
  readonly row: string | null;
  readonly text: string;
}

/** What a series is, without its figures. */
export interface SeriesDefinition {
  readonly title: string;
  /** Where the figures come from, as it is printed under them. */
  readonly source: string;
  /** What is counted: «Personer med individuell plan». */
  readonly unit: string;
  readonly periodKind: ReportingPeriodKind;
  /** The first and last period there are figures typed for. */
  readonly first: PeriodKey;
  readonly last: PeriodKey;
  readonly rows: readonly SeriesRow[];
  readonly notes: readonly SeriesNote[];
  readonly breaks: readonly SeriesBreak[];
  /** From this period on the register counts; null where all is typed in. */
  readonly registered: { readonly measure: SeriesMeasure; readonly from: PeriodKey } | null;
  /** Persons with an active plan at the end of the year: shown as a share of the typed-in recipients too, beside the country. */
  readonly isPlanShare: boolean;
  /** The chapter of the report it is printed in; null where it is not. */
  readonly chapter: ReportChapter | null;
}

/** A typed figure. */
export interface SeriesCell {
  /** Null where only a footnote stands: nobody knows the figure. */
  readonly value: number | null;
  /** Keys of its footnotes. */
  readonly notes: readonly string[];
  /** The figure was given out before as another one (null: as none). */
  readonly corrected: { readonly before: number | null } | null;
}

/** «r1 2008-2»: row and period. */
export type CellKey = `${string} ${PeriodKey}`;
export const cellKey = (row: string, period: PeriodKey): CellKey => `${row} ${period}`;
export const partsOfCell = (key: CellKey): { row: string; period: PeriodKey } => {
  const [row, period] = key.split(' ');
  return { row: row ?? '', period: (period ?? '') as PeriodKey };
};

export type SeriesCells = Readonly<Record<CellKey, SeriesCell>>;

export interface Series {
  readonly definition: SeriesDefinition;
  readonly cells: SeriesCells;
}

/** As much as one series may hold. */
export const mostRows = 30;
export const mostPeriods = 80;
export const mostNotes = 20;
export const greatestValue = 100_000_000;
