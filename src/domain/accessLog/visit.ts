import type { Day, Moment } from '../calendar/day.ts';
import { osloTime } from './osloTime.ts';

export const accessActions = ['read', 'create', 'change', 'delete', 'export'] as const;
export type AccessAction = (typeof accessActions)[number];

/** A line of the log that names a person. */
export interface AccessLine {
  readonly at: Moment;
  readonly accountId: string | null;
  readonly action: AccessAction;
  /** What was seen or done: the log's own word for it, `plan`, `complaint`. */
  readonly entity: string;
  readonly ground: string | null;
}

/** One colleague's dealings with a person on one day, told as one. */
export interface Visit {
  readonly day: Day;
  /** «09.12» */
  readonly from: string;
  readonly to: string;
  readonly accountId: string | null;
  /** What was seen and done, each once, in the order it began; with how many times. */
  readonly acts: readonly { readonly action: AccessAction; readonly entity: string; readonly times: number }[];
  /** Reasons that were given, each once. */
  readonly grounds: readonly string[];
}

/** Gathers a person's lines to what a reader can take in: who, which day, what. Latest day first. */
export function visitsOf(lines: readonly AccessLine[]): Visit[] {
  const byKey = new Map<string, AccessLine[]>();
  for (const line of lines.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const key = `${osloTime(line.at).day} ${line.accountId}`;
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return [...byKey.values()].map(visitOf).toSorted((a, b) => {
    const later = `${b.day} ${b.from}`.localeCompare(`${a.day} ${a.from}`);
    return later;
  });
}

function visitOf(lines: readonly AccessLine[]): Visit {
  const acts = new Map<string, { action: AccessAction; entity: string; times: number }>();
  for (const { action, entity } of lines) {
    const act = acts.get(`${action} ${entity}`) ?? { action, entity, times: 0 };
    acts.set(`${action} ${entity}`, { ...act, times: act.times + 1 });
  }
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) throw new Error('a visit has lines');
  const { day, clock } = osloTime(first.at);
  return {
    day,
    from: clock,
    to: osloTime(last.at).clock,
    accountId: first.accountId,
    acts: [...acts.values()],
    grounds: [...new Set(lines.flatMap(({ ground }) => (ground === null ? [] : [ground])))],
  };
}
