import { type FindingKind, findingKinds } from '../../domain/quality/findingKind.ts';
import { confirmationsNow } from './confirmationRepo.ts';
import type { Finding } from './finding.ts';
import { findingsNow, type Ground } from './findingsNow.ts';

/** A finding, and who has said that it is right; null while nobody has. */
export interface JudgedFinding extends Finding {
  readonly confirmation: {
    readonly id: string;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  } | null;
}

const keyOf = ({ kind, subjectId, fingerprint }: Pick<Finding, 'kind' | 'subjectId' | 'fingerprint'>): string =>
  `${kind} ${subjectId} ${fingerprint}`;

/** The findings of today with their confirmations. One whose facts have changed since is open again. */
export async function judgedFindings(ground: Ground): Promise<JudgedFinding[]> {
  const confirmed = new Map(confirmationsNow(ground.db).map((row) => [keyOf(row), row]));
  return (await findingsNow(ground)).map((finding) => {
    const found = confirmed.get(keyOf(finding));
    return {
      ...finding,
      confirmation: found ? { id: found.id, reason: found.reason, by: found.by, at: found.at } : null,
    };
  });
}

/** How many stand open and how many are confirmed, by kind; kinds without any are left out. */
export async function countFindings(
  ground: Ground,
): Promise<{ open: number; confirmed: number; kinds: { kind: FindingKind; open: number; confirmed: number }[] }> {
  const byKind = Map.groupBy(await judgedFindings(ground), ({ kind }) => kind);
  const kinds = findingKinds.flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    const open = own.filter(({ confirmation }) => confirmation === null).length;
    return own.length === 0 ? [] : [{ kind, open, confirmed: own.length - open }];
  });
  const sum = (part: 'open' | 'confirmed') => kinds.reduce((total, one) => total + one[part], 0);
  return { open: sum('open'), confirmed: sum('confirmed'), kinds };
}
