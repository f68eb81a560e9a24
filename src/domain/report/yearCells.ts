import { specialties } from '../referral/codes.ts';
import { type CoarseAgeGroup, membersOf } from '../statistics/ageGroup.ts';
import { type BreakdownRow, type Dimension, dimensions, unknownGroup } from '../statistics/breakdown.ts';
import { LinkedCounts } from '../statistics/linkedCounts.ts';
import type { YearFigures } from './yearFigures.ts';

/** The two shares that are divided by groups and printed as tables. */
export const dividedIndicators = ['planShare', 'coordinatorShare'] as const;
export type DividedIndicator = (typeof dividedIndicators)[number];
/** Indicators printed as a numerator and its denominator alone. */
const plainIndicators = [
  'declinedPlan',
  'daysToDecision',
  'daysToAssignment',
  'feedbackShare',
  'evaluationsOnTime',
  'planCompleteShare',
  'daysWithoutCoordinator',
] as const;

/** Coarse age groups that a table adds the fine ones up to. */
export const printedCoarseGroups = ['0-17', '18-66', '67+'] as const satisfies readonly CoarseAgeGroup[];

/** Names of the cells, so that every table means the same one. */
export const cell = {
  group: (id: DividedIndicator, dimension: Dimension, group: string) => `${id}/${dimension}/${group}`,
  coarse: (id: DividedIndicator, group: CoarseAgeGroup) => `${id}/coarse/${group}`,
  known: (id: DividedIndicator) => `${id}/needClass known`,
  denominator: 'denominator',
  denominatorGroup: (dimension: Dimension, group: string) => `denominator/${dimension}/${group}`,
  denominatorCoarse: (group: CoarseAgeGroup) => `denominator/coarse/${group}`,
  denominatorKnown: 'denominator/needClass known',
  of: (id: string) => `${id}/of`,
  unknown: (id: string) => `${id}/unknown`,
  tertial: (tertial: number) => `received/tertial ${tertial}`,
  specialty: (specialty: string) => `received/${specialty}`,
  tertialSpecialty: (tertial: number, specialty: string) => `received/tertial ${tertial}/${specialty}`,
  need: (need: string) => `received/need ${need}`,
  referrer: (type: string) => `received/from ${type}`,
  outcome: (outcome: string) => `decisions/${outcome}`,
  complaints: 'complaints',
  complaintKind: (kind: string) => `complaints/${kind}`,
  complaintsSettled: 'complaints settled',
  complaintOutcome: (outcome: string) => `complaints settled/${outcome}`,
  complaintsForwarded: 'complaints forwarded',
  supervisionRequests: 'supervision requests',
  deadlinesKept: 'deadlines kept',
  deadlinesJudged: 'deadlines judged',
  deadlineKept: (kind: string) => `deadlines kept/${kind}`,
  deadlineJudged: (kind: string) => `deadlines judged/${kind}`,
} as const;

/** All counts a report prints of a year, with every sum that ties them: the ground for hiding small numbers in all tables at once. */
export function linkYear(figures: YearFigures): LinkedCounts {
  const linked = new LinkedCounts();
  linkReferrals(linked, figures);
  linkFunnel(linked, figures);
  linkComplaints(linked, figures);
  linkDeadlines(linked, figures);
  for (const id of dividedIndicators) linkDivided(linked, figures, id);
  for (const id of plainIndicators) {
    const { numerator, denominator, unknown } = figures.indicators[id];
    linked.add(cell.unknown(id), unknown);
    linked.add(id, numerator);
    linked.addShare(id, linked.add(cell.of(id), denominator ?? 0));
  }
  linked.addShare(
    linked.add('missing', figures.missing.missing),
    linked.add('granted persons', figures.missing.granted),
  );
  linked.add('load', figures.load.persons);
  return linked;
}

function linkReferrals(linked: LinkedCounts, { tertials, needs, referrers, outcomes, funnel }: YearFigures): void {
  linked.add('received', funnel.received);
  for (const { tertial, total, bySpecialty } of tertials) {
    linked.add(cell.tertial(tertial), total);
    for (const { specialty, count } of bySpecialty) linked.add(cell.tertialSpecialty(tertial, specialty), count);
    tie(
      linked,
      cell.tertial(tertial),
      bySpecialty.map(({ specialty }) => cell.tertialSpecialty(tertial, specialty)),
    );
  }
  for (const specialty of specialties) {
    const ofTertial = tertials.map((t) => t.bySpecialty.find((piece) => piece.specialty === specialty)?.count ?? 0);
    linked.add(
      cell.specialty(specialty),
      ofTertial.reduce((a, b) => a + b, 0),
    );
    tie(
      linked,
      cell.specialty(specialty),
      tertials.map(({ tertial }) => cell.tertialSpecialty(tertial, specialty)),
    );
  }
  tie(
    linked,
    'received',
    tertials.map(({ tertial }) => cell.tertial(tertial)),
  );
  tie(linked, 'received', specialties.map(cell.specialty));
  tie(
    linked,
    'received',
    [...needs].map(([need, count]) => linked.add(cell.need(need), count)),
  );
  tie(
    linked,
    'received',
    [...referrers].map(([type, count]) => linked.add(cell.referrer(type), count)),
  );
  linked.add(
    'decisions',
    [...outcomes.values()].reduce((a, b) => a + b, 0),
  );
  tie(
    linked,
    'decisions',
    [...outcomes].map(([outcome, count]) => linked.add(cell.outcome(outcome), count)),
  );
}

function linkComplaints(linked: LinkedCounts, { complaints }: YearFigures): void {
  linked.add(cell.complaints, complaints.received);
  tie(
    linked,
    cell.complaints,
    complaints.byKind.map(({ kind, count }) => linked.add(cell.complaintKind(kind), count)),
  );
  linked.add(cell.complaintsSettled, complaints.settled);
  tie(
    linked,
    cell.complaintsSettled,
    complaints.byOutcome.map(({ outcome, count }) => linked.add(cell.complaintOutcome(outcome), count)),
  );
  linked.add(cell.complaintsForwarded, complaints.forwarded);
  linked.add(cell.supervisionRequests, complaints.supervisionRequests);
}

function linkDeadlines(linked: LinkedCounts, { deadlines }: YearFigures): void {
  linked.add(cell.deadlinesKept, deadlines.kept);
  linked.addShare(cell.deadlinesKept, linked.add(cell.deadlinesJudged, deadlines.kept + deadlines.broken));
  const kinds = deadlines.byKind.map(({ kind, kept, broken }) => ({
    kept: linked.add(cell.deadlineKept(kind), kept),
    judged: linked.add(cell.deadlineJudged(kind), kept + broken),
  }));
  for (const { kept, judged } of kinds) linked.addShare(kept, judged);
  tie(
    linked,
    cell.deadlinesKept,
    kinds.map(({ kept }) => kept),
  );
  tie(
    linked,
    cell.deadlinesJudged,
    kinds.map(({ judged }) => judged),
  );
}

function linkFunnel(linked: LinkedCounts, { funnel }: YearFigures): void {
  for (const [id, count] of Object.entries(funnel)) if (typeof count === 'number') linked.add(id, count);
  tie(linked, 'received', ['decided', 'waitingForDecision']);
  tie(linked, 'decided', ['granted', 'otherOutcome']);
  tie(linked, 'granted', ['assigned', 'withoutCoordinator']);
  tie(linked, 'assigned', ['activePlan', 'planNotWanted', 'planInProgress']);
}

function linkDivided(linked: LinkedCounts, figures: YearFigures, id: DividedIndicator): void {
  const { numerator, denominator, unknown, breakdown } = figures.indicators[id];
  linked.add(id, numerator);
  linked.add(cell.unknown(id), unknown);
  if (denominator !== null) linked.addShare(id, linked.add(cell.denominator, denominator));
  for (const dimension of dimensions) {
    const rows = breakdown[dimension];
    for (const row of rows) {
      linked.add(cell.group(id, dimension, row.group), row.numerator);
      if (row.denominator === null) continue;
      linked.addShare(
        cell.group(id, dimension, row.group),
        linked.add(cell.denominatorGroup(dimension, row.group), row.denominator),
      );
    }
    tie(
      linked,
      id,
      rows.map((row) => cell.group(id, dimension, row.group)),
    );
    if (denominator !== null) tieDenominators(linked, dimension, rows);
  }
  linkCoarse(linked, id, breakdown.ageGroup);
  const known = breakdown.needClass.filter((row) => row.group !== unknownGroup);
  linkAdded(linked, cell.known(id), cell.denominatorKnown, known, id, 'needClass');
}

function tieDenominators(linked: LinkedCounts, dimension: Dimension, rows: readonly BreakdownRow[]): void {
  const stated = rows.filter((row) => row.denominator !== null);
  if (stated.length > 0)
    tie(
      linked,
      cell.denominator,
      stated.map((row) => cell.denominatorGroup(dimension, row.group)),
    );
}

function linkCoarse(linked: LinkedCounts, id: DividedIndicator, ages: readonly BreakdownRow[]): void {
  for (const coarse of printedCoarseGroups) {
    const members = ages.filter((row) => (membersOf[coarse] as readonly string[]).includes(row.group));
    linkAdded(linked, cell.coarse(id, coarse), cell.denominatorCoarse(coarse), members, id, 'ageGroup');
  }
}

/** A group made of others: its numerator is their sum, and its denominator where all of them have one. */
function linkAdded(
  linked: LinkedCounts,
  numerator: string,
  denominator: string,
  rows: readonly BreakdownRow[],
  id: DividedIndicator,
  dimension: Dimension,
): void {
  linked.add(
    numerator,
    rows.reduce((sum, row) => sum + row.numerator, 0),
  );
  tie(
    linked,
    numerator,
    rows.map((row) => cell.group(id, dimension, row.group)),
  );
  if (rows.some((row) => row.denominator === null)) return;
  linked.add(
    denominator,
    rows.reduce((sum, row) => sum + (row.denominator ?? 0), 0),
  );
  tie(
    linked,
    denominator,
    rows.map((row) => cell.denominatorGroup(dimension, row.group)),
  );
  linked.addShare(numerator, denominator);
}

/** Ties parts to a total. Typed-in figures may contradict each other; then each part is tied by itself. */
function tie(linked: LinkedCounts, total: string, parts: readonly string[]): void {
  const countOf = (id: string) => linked.cells.get(id)?.count ?? 0;
  if (parts.reduce((sum, part) => sum + countOf(part), 0) <= countOf(total)) linked.addSum(total, parts);
  else for (const part of parts) linked.addShare(part, total);
}
