/** A year's shares, 0–1; null where there is none, and then nothing is drawn. */
export interface TrendPoint {
  readonly year: number;
  readonly office: number | null;
  readonly national: number | null;
  readonly nationalSource: 'IPLOS' | 'KPR' | null;
}

/** Where the pieces of the trend are drawn. */
export interface TrendPlot {
  readonly x: (year: number) => number;
  readonly y: (share: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
