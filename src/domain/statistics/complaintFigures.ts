import { type Day, daysBetween } from '../calendar/day.ts';
import {
  type ComplaintKind,
  complaintKinds,
  type ComplaintOutcome,
  complaintOutcomes,
  type ComplaintRecordKind,
} from '../complaint/codes.ts';
import { medianOf, percentileOf } from './distribution.ts';
import { shareOf } from './share.ts';

/** What is counted of a complaint. */
export interface CountedComplaint {
  readonly recordKind: ComplaintRecordKind;
  readonly kind: ComplaintKind;
  readonly receivedOn: Day;
  readonly forwardedOn: Day | null;
  readonly outcome: ComplaintOutcome | null;
  readonly closedOn: Day | null;
}

export interface ComplaintFigures {
  /** Complaints received in the period. */
  readonly received: number;
  readonly byKind: readonly { readonly kind: ComplaintKind; readonly count: number; readonly share: number | null }[];
  /** Complaints that ended in the period, and what part of them ended how. */
  readonly settled: number;
  readonly byOutcome: readonly {
    readonly outcome: ComplaintOutcome;
    readonly count: number;
    readonly share: number | null;
  }[];
  /** Complaints sent on to Statsforvalteren in the period, and the days from received to sent. */
  readonly forwarded: number;
  readonly daysToForwarding: { readonly median: number | null; readonly p90: number | null };
  /** Requests for supervision received in the period (pbrl § 7-4): no complaints, and in none of the figures above. */
  readonly supervisionRequests: number;
}

/** Indicator 10 of domain.md 8: complaints of a period, both its days counted in. */
export function complaintFigures(
  rows: readonly CountedComplaint[],
  { from, to }: { from: Day; to: Day },
): ComplaintFigures {
  const isIn = (day: Day | null): day is Day => day !== null && day >= from && day <= to;
  const complaints = rows.filter(({ recordKind }) => recordKind === 'complaint');
  const received = complaints.filter(({ receivedOn }) => isIn(receivedOn));
  const settled = complaints.filter(({ closedOn, outcome }) => outcome !== null && isIn(closedOn));
  const days = complaints.flatMap(({ receivedOn, forwardedOn }) =>
    isIn(forwardedOn) ? [[daysBetween(receivedOn, forwardedOn), 1] as const] : [],
  );
  return {
    received: received.length,
    byKind: complaintKinds.map((kind) => {
      const count = received.filter((row) => row.kind === kind).length;
      return { kind, count, share: shareOf(count, received.length) };
    }),
    settled: settled.length,
    byOutcome: complaintOutcomes.map((outcome) => {
      const count = settled.filter((row) => row.outcome === outcome).length;
      return { outcome, count, share: shareOf(count, settled.length) };
    }),
    forwarded: days.length,
    daysToForwarding: { median: medianOf(days), p90: percentileOf(days, 90) },
    supervisionRequests: rows.filter(({ recordKind, receivedOn }) => recordKind !== 'complaint' && isIn(receivedOn))
      .length,
  };
}
