import type { Service } from '../referral/codes.ts';
import { services } from '../referral/codes.ts';
import { type AgeGroup, ageGroups } from '../statistics/ageGroup.ts';
import { LinkedCounts } from '../statistics/linkedCounts.ts';
import { hiddenCells, type SuppressionThreshold } from '../statistics/suppression.ts';

/** How a person with an open case stands: waits for a decision, is granted a coordinator and has none, or has one. */
export const needStandings = ['decision', 'coordinator', 'served'] as const;
export type NeedStanding = (typeof needStandings)[number];

/** How long somebody has waited: up to 30 days, up to 90, longer. */
const waitSpans = ['upTo30', 'upTo90', 'over90'] as const;
export type WaitSpan = (typeof waitSpans)[number];

export const waitSpanOf = (days: number): WaitSpan => (days <= 30 ? 'upTo30' : days <= 90 ? 'upTo90' : 'over90');

/** A person with an open case, as planners count them. */
export interface PersonNeed {
  readonly services: readonly Service[];
  readonly area: string | null;
  readonly ageGroup: AgeGroup;
  readonly standing: NeedStanding;
  /** Null for who does not wait. */
  readonly wait: WaitSpan | null;
}

/** What the tables are divided by. */
export const needDivisions = ['service', 'area', 'ageGroup', 'wait'] as const;
export type NeedDivision = (typeof needDivisions)[number];

export type NeedCounts = Readonly<Record<NeedStanding | 'all', number>>;
export interface NeedRow {
  /** A code, or the office's own word for an area; `unknown` for none. */
  readonly key: string;
  readonly counts: NeedCounts;
}
export type NeedTables = { readonly all: NeedCounts } & Readonly<Record<NeedDivision, readonly NeedRow[]>>;

/** Counts persons by what they need, where they live, how old they are and how they wait. A person may need several services. */
export function countNeeds(persons: readonly PersonNeed[]): NeedTables {
  const rows = (keysOf: (person: PersonNeed) => readonly string[], order: readonly string[] | null): NeedRow[] => {
    const counted = new Map<string, Record<NeedStanding | 'all', number>>();
    for (const person of persons)
      for (const key of keysOf(person)) {
        const counts = counted.get(key) ?? noCounts();
        counted.set(key, counts);
        counts.all += 1;
        counts[person.standing] += 1;
      }
    const keys = order ?? [...counted.keys()].toSorted((a, b) => orderOfArea(a).localeCompare(orderOfArea(b), 'nb'));
    return keys.flatMap((key) => {
      const counts = counted.get(key);
      return counts ? [{ key, counts }] : [];
    });
  };
  return {
    all: rows(() => ['all'], null)[0]?.counts ?? noCounts(),
    service: rows(({ services: needed }) => [...new Set(needed)], services),
    area: rows(({ area }) => [area ?? 'unknown'], null),
    ageGroup: rows(({ ageGroup }) => [ageGroup], ageGroups),
    wait: rows(({ wait }) => (wait === null ? [] : [wait]), waitSpans),
  };
}

/** By name, those whose area is not known last. */
const orderOfArea = (area: string): string => (area === 'unknown' ? 'å å' : area);

const noCounts = () => ({ all: 0, decision: 0, coordinator: 0, served: 0 });

/** Whether a count is hidden in what leaves the office; `key` null for the line of all. */
export type IsNeedHidden = (division: NeedDivision | null, key: string | null, column: NeedStanding | 'all') => boolean;

/** What is hidden of the tables, small counts and what they could be worked out from, in all of them at once. */
export function hiddenNeeds(tables: NeedTables, threshold: SuppressionThreshold): IsNeedHidden {
  const hidden = hiddenCells(linkedNeeds(tables), threshold);
  return (division, key, column) => hidden.has(cellId(division, key, column));
}

const cellId = (division: NeedDivision | null, key: string | null, column: string): string =>
  `${division ?? 'all'} ${key ?? 'all'} ${column}`;

/** Every count of the tables with the sums that tie them together. */
export function linkedNeeds(tables: NeedTables): LinkedCounts {
  const linked = new LinkedCounts();
  const id = cellId;
  const put = (division: NeedDivision | null, { key, counts }: { key: string | null; counts: NeedCounts }) => {
    const total = linked.add(id(division, key, 'all'), counts.all);
    const parts = needStandings.map((standing) => linked.add(id(division, key, standing), counts[standing]));
    linked.addSum(total, parts);
  };
  put(null, { key: null, counts: tables.all });
  for (const division of needDivisions) for (const row of tables[division]) put(division, row);
  for (const column of ['all', ...needStandings] as const) {
    const total = id(null, null, column);
    for (const division of ['area', 'ageGroup'] as const)
      linked.addSum(
        total,
        tables[division].map(({ key }) => id(division, key, column)),
      );
    // Several services to a person: none of them adds up with the others, but each leaves a rest.
    for (const { key } of tables.service) linked.addShare(id('service', key, column), total);
  }
  for (const column of ['decision', 'coordinator'] as const)
    linked.addSum(
      id(null, null, column),
      tables.wait.map(({ key }) => id('wait', key, column)),
    );
  return linked;
}
