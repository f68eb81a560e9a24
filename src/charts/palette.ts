import type { Specialty } from '../domain/referral/codes.ts';

/** The colours of a drawing. Text and lines are at least 3:1 on `background`, text 4.5:1. */
export interface ChartPalette {
  readonly background: string;
  readonly ink: string;
  readonly ink2: string;
  readonly accent: string;
  /** What is filled lightly: the steps of the funnel. */
  readonly tint: string;
  readonly gridLine: string;
  readonly axisLine: string;
  /** The field of years without figures. */
  readonly gap: string;
  readonly national: string;
  readonly unknown: string;
  /** The sign beside somebody over the agreed most; always with words. */
  readonly warning: string;
  readonly specialty: Readonly<Record<Specialty, string>>;
}

export const lightPalette: ChartPalette = {
  background: '#ffffff',
  ink: '#16262b',
  ink2: '#48595f',
  accent: '#0b5d63',
  tint: '#e2f0ef',
  gridLine: '#dde4e5',
  axisLine: '#76868b',
  gap: '#eff3f3',
  national: '#64747a',
  unknown: '#849297',
  warning: '#8a5000',
  specialty: {
    somatic: '#0b5d63',
    mentalHealth: '#4296f0',
    childAndYouth: '#b3499b',
    substance: '#3f1a80',
    rehabilitation: '#848923',
    unknown: '#849297',
  },
};

export const darkPalette: ChartPalette = {
  background: '#12191c',
  ink: '#e7eeef',
  ink2: '#b0bec2',
  accent: '#63c5c1',
  tint: '#15373a',
  gridLine: '#263236',
  axisLine: '#6b7d83',
  gap: '#1b2529',
  national: '#a3b1b5',
  unknown: '#8b9a9e',
  warning: '#f0bb5e',
  specialty: {
    somatic: '#8ae4dc',
    mentalHealth: '#3576c9',
    childAndYouth: '#b94e78',
    substance: '#c19efd',
    rehabilitation: '#d6cc5c',
    unknown: '#8b9a9e',
  },
};

/** Paper is white, whatever the window is. */
export const printPalette: ChartPalette = lightPalette;
