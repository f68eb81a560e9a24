import type { NationalFigureFile } from '../reference/types.ts';

/** The national share of a year as published. */
export interface NationalShare {
  readonly year: number;
  /** 0–1. */
  readonly share: number;
  /** Decimals of the percentage as published. */
  readonly decimals: number;
  /** Where the figure comes from: IPLOS until 2016, KPR from 2017; a line is not drawn from the one to the other. */
  readonly source: 'IPLOS' | 'KPR';
}

/** The country's share with an active plan per 31 December, the years that were published and no other (domain.md 8). */
export function nationalPlanShares(file: NationalFigureFile): NationalShare[] {
  const firstOfKpr = file.breaks.find((entry) => entry.indicator === 'planShare')?.firstYear ?? 2017;
  return file.figures
    .filter((f) => f.indicator === 'planShare' && f.region === 'NO' && f.needClass === 'all' && f.ageGroup === 'all')
    .map(({ year, value, decimals }) => ({
      year,
      // In thousandths, so that 7.2 % is 0.072 and nothing beside it.
      share: Math.round(value * 10) / 1000,
      decimals,
      source: year < firstOfKpr ? ('IPLOS' as const) : ('KPR' as const),
    }))
    .toSorted((a, b) => a.year - b.year);
}
