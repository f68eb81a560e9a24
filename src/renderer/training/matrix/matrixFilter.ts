import { z } from 'zod';

import type { StandingRow } from '../../../contract/training.ts';
import type { ProgramStatus } from '../../../domain/training/codes.ts';

/** Which coordinators are shown: a figure on top leads to its own list. */
export const matrixShows = [
  'basic',
  'noBasic',
  'lately',
  'notLately',
  'anyExpired',
  'anySoon',
  'anyMissing',
  'anyEnrolled',
] as const;
export type MatrixShow = (typeof matrixShows)[number];

export const matrixSorts = ['missing', 'name', 'unit'] as const;
export type MatrixSort = (typeof matrixSorts)[number];

/** What stands in the address. */
export const matrixAddress = z.object({
  unitId: z.uuid().nullable().default(null),
  show: z.enum(matrixShows).nullable().default(null),
  sort: z.enum(matrixSorts).default('missing'),
});
export type MatrixAddress = z.output<typeof matrixAddress>;

const hasAny = ({ standings }: StandingRow, wanted: readonly ProgramStatus[]): boolean =>
  standings.some(({ status }) => wanted.includes(status));

const shown: Readonly<Record<MatrixShow, (row: StandingRow) => boolean>> = {
  basic: ({ hasBasics }) => hasBasics,
  noBasic: ({ hasBasics }) => !hasBasics,
  lately: ({ isTrainedLately }) => isTrainedLately,
  notLately: ({ isTrainedLately }) => !isTrainedLately,
  anyExpired: (row) => hasAny(row, ['expired']),
  anySoon: (row) => hasAny(row, ['expiresSoon']),
  anyMissing: (row) => hasAny(row, ['missing', 'underWay']),
  anyEnrolled: (row) => row.standings.some(({ nextOn }) => nextOn !== null),
};

/** The rows that are asked for, in the order that is asked for; they come by name. */
export function matrixRows(rows: readonly StandingRow[], { unitId, show, sort }: MatrixAddress): StandingRow[] {
  const found = rows.filter((row) => (unitId === null || row.unitId === unitId) && (show === null || shown[show](row)));
  if (sort === 'name') return found;
  if (sort === 'unit') return found.toSorted((a, b) => (a.unitName ?? '').localeCompare(b.unitName ?? '', 'nb'));
  return found.toSorted((a, b) => pressing(a) - pressing(b));
}

/** What presses most: run out, then missing, then what runs out soon. */
const order: readonly ProgramStatus[] = ['expired', 'missing', 'underWay', 'expiresSoon', 'enrolled'];

const pressing = ({ standings }: StandingRow): number =>
  Math.min(order.length, ...standings.map(({ status }) => order.indexOf(status)).filter((place) => place >= 0));
