import type { Day } from '../../domain/calendar/day.ts';
import type { DeadlineRule } from '../../domain/deadline/defaultRules.ts';
import type { DemoNames } from '../../domain/demo/demoNames.ts';
import type { DemoCoordinator } from '../../domain/demo/demoOffice.ts';
import type { Random } from '../../domain/demo/random.ts';
import type { OfficeType } from '../../domain/office/officeType.ts';

/** What is the same for everybody while stories become rows. */
export interface FoldWorld {
  random: Random;
  names: DemoNames;
  officeType: OfficeType;
  /** The last day on which anything is registered. */
  asOf: Day;
  /** The office's accounts, the demo's own first. */
  accountIds: readonly string[];
  coordinators: ReadonlyMap<string, DemoCoordinator>;
  rules: readonly DeadlineRule[];
  /** What complaints are told from: a stream of its own for each case, so that they change nothing of what is told of cases. */
  complaintSeed: string;
}

/** The day a coordinator leaves, once it is known: a month's notice ahead. */
export const knownLeaving = ({ activeTo }: DemoCoordinator, noticeUntil: Day): Day | null =>
  activeTo !== null && activeTo <= noticeUntil ? activeTo : null;
