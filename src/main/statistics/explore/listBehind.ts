import type { listedParts, ListedRow, listSorts } from '../../../contract/indicator.ts';
import { matches } from '../../../domain/statistics/explore/exploreFilter.ts';
import type { QueryContext } from '../../api/context.ts';
import { personLines } from '../../person/personRepo.ts';
import type { CountedEntry } from './countedEntry.ts';
import { entriesOf } from './entriesOf.ts';
import { countedPeriod, type ExploreQuestion, personDenominator } from './exploreFigure.ts';
import { caseNumbers, placesByName } from './listBehindRepo.ts';

interface ListQuestion extends ExploreQuestion {
  readonly part: (typeof listedParts)[number];
  readonly sort: (typeof listSorts)[number];
  readonly after: string | null;
  readonly limit: number;
}

const isOf: Readonly<Record<ListQuestion['part'], (entry: CountedEntry) => boolean>> = {
  above: ({ above }) => above > 0,
  below: ({ below }) => (below ?? 0) > 0,
  unknown: ({ isUnknown }) => isUnknown,
};

/**
 * A page of the list behind a figure: those that were counted and may be seen, one line each. Leaves one line in the log that
 * it was seen.
 */
export async function listBehind({ db, today, audit, hiddenPersons }: QueryContext, question: ListQuestion) {
  const { id, filter, part, sort, after, limit } = question;
  const period = countedPeriod(question, null, today);
  const entries = await entriesOf(db, id, period, await personDenominator(db, question, period));
  const ofPart = entries.filter((entry) => isOf[part](entry) && !hiddenPersons.has(entry.personId));
  const found = keyed(ordered(placesByName(db, personIdsOf(ofPart)), ofPart, sort));
  const shown = found.filter(({ entry }) => matches(entry.facts, filter));
  const start = after === null ? 0 : shown.findIndex(({ key }) => key === after) + 1;
  const page = start === 0 && after !== null ? [] : shown.slice(start, start + limit);
  const rows = await rowsOf(db, page, part);
  const detail = { indicator: id, part, from: period.from, to: period.to, persons: rows.length };
  await audit.note({ action: 'read', entity: 'indicatorList', detail });
  const last = page.at(-1);
  return {
    rows,
    next: last !== undefined && start + limit < shown.length ? last.key : null,
    total: shown.length,
    all: ofPart.length,
  };
}

const personIdsOf = (entries: readonly CountedEntry[]): string[] => [
  ...new Set(entries.map(({ personId }) => personId)),
];

/** By name, or those with most days first. */
function ordered(
  places: ReadonlyMap<string, number>,
  entries: readonly CountedEntry[],
  sort: ListQuestion['sort'],
): CountedEntry[] {
  const place = ({ personId }: CountedEntry) => places.get(personId) ?? 0;
  return entries.toSorted(
    (a, b) => (sort === 'days' ? (b.days ?? b.above) - (a.days ?? a.above) : 0) || place(a) - place(b),
  );
}

interface Keyed {
  readonly key: string;
  readonly entry: CountedEntry;
}

/** Somebody may stand in the list several times: the key says which time it is. */
function keyed(entries: readonly CountedEntry[]): Keyed[] {
  const times = new Map<string, number>();
  return entries.map((entry) => {
    const time = (times.get(entry.personId) ?? 0) + 1;
    times.set(entry.personId, time);
    return { key: `${entry.personId} ${time}`, entry };
  });
}

async function rowsOf(
  db: QueryContext['db'],
  page: readonly Keyed[],
  part: ListQuestion['part'],
): Promise<ListedRow[]> {
  const persons = await personLines(db, personIdsOf(page.map(({ entry }) => entry)));
  const numbers = caseNumbers(
    db,
    page.flatMap(({ entry }) => entry.referralId ?? []),
  );
  return page.flatMap(({ key, entry }) => {
    const person = persons.get(entry.personId);
    if (person === undefined) return [];
    const { ageGroup, needClass, area, unit } = entry.facts;
    return {
      key,
      person,
      ageGroup,
      needClass,
      area,
      unit,
      referralId: entry.referralId,
      complaintId: entry.complaintId,
      caseNumber: entry.referralId === null ? null : (numbers.get(entry.referralId) ?? null),
      days: entry.days,
      count: part === 'above' ? entry.above : 1,
    };
  });
}
