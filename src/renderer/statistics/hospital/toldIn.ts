import { startOfYear, yearOf } from '../../../domain/calendar/day.ts';
import type { OutputAt } from '../../api/paths.ts';

export type Hospital = OutputAt<'statistics.hospital'>;

/** The days of the year up to the day, told to kommuner. */
export const toldIn = (asOf: string) => ({ notifiedFrom: startOfYear(yearOf(asOf)), notifiedTo: asOf });
