import type { Day } from '../calendar/day.ts';

/**
 * What the hospital itself shall have done about a melding (P): the need is described in the epikrise, the work is
 * registered in DIPS, the journal notes that there is a plan and who coordinates, and the consent stands in the journal.
 */
export const hospitalTicks = ['inEpikrise', 'inDips', 'inJournal', 'consentInJournal'] as const;
export type HospitalTick = (typeof hospitalTicks)[number];

/** When something was ticked off, and a word about it («foreløpig epikrise»). */
export interface TickNote {
  readonly onDay: Day;
  readonly note: string | null;
}

/** The days and words of the ticks; one that came in with a list, or before days were kept, has none. */
export type TickNotes = Partial<Record<HospitalTick, TickNote>>;

/** What is not done yet, in order. */
export const missingTicks = (ticks: Readonly<Record<HospitalTick, boolean>>): HospitalTick[] =>
  hospitalTicks.filter((tick) => !ticks[tick]);
