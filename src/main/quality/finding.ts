import { createHash } from 'node:crypto';

import type { FindingKind, Found } from '../../domain/quality/findingKind.ts';

/** A finding with what it is about. */
export interface Finding extends Found {
  /** The id of a person, case, plan, appointment, coordinator or unit, or a year. */
  readonly subjectId: string;
  readonly personId: string | null;
  readonly referralId: string | null;
  /** What it is called where it is no person: a coordinator, a unit, a year. */
  readonly name: string | null;
  readonly fingerprint: string;
}

interface About {
  readonly subjectId: string;
  readonly personId?: string | null;
  readonly referralId?: string | null;
  readonly name?: string | null;
}

/** Findings of one subject, with what tells later whether they still rest on the same. */
export const findingsOf = (
  { subjectId, personId = null, referralId = null, name = null }: About,
  found: readonly Found[],
): Finding[] =>
  found.map(({ kind, facts }) => ({
    kind,
    facts,
    subjectId,
    personId,
    referralId,
    name,
    fingerprint: fingerprintOf(kind, facts),
  }));

/** No fact can be read back out of it. */
const fingerprintOf = (kind: FindingKind, facts: Found['facts']): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, facts]))
    .digest('hex');
