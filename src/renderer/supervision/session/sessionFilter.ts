import { z } from 'zod';

import type { SessionRow } from '../../../contract/supervision.ts';
import { supervisionKinds, supervisionStates } from '../../../domain/supervision/codes.ts';

const sessionSorts = ['day', 'kind', 'fadder', 'attended'] as const;
type SessionSort = (typeof sessionSorts)[number];

/** The filter of the list of sessions as it stands in the address. */
export const sessionFilter = z.object({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .nullable()
    .default(null),
  kind: z.enum(supervisionKinds).nullable().default(null),
  state: z.enum(supervisionStates).nullable().default(null),
  fadderId: z.uuid().nullable().default(null),
  sort: z.enum(sessionSorts).default('day'),
  /** The latest first, unless the address says otherwise. */
  descending: z.boolean().default(true),
});

/** Orders a list that comes with the latest first. Equals keep their order. */
export function sortedSessions(rows: readonly SessionRow[], by: SessionSort, descending: boolean): SessionRow[] {
  const ordered = by === 'day' ? rows.toReversed() : rows.toSorted(compare[by]);
  return descending ? ordered.toReversed() : ordered;
}

const compare: Record<Exclude<SessionSort, 'day'>, (a: SessionRow, b: SessionRow) => number> = {
  kind: (a, b) => supervisionKinds.indexOf(a.kind) - supervisionKinds.indexOf(b.kind),
  fadder: (a, b) => (a.fadderName ?? '').localeCompare(b.fadderName ?? '', 'nb'),
  attended: (a, b) => a.attended - b.attended,
};
