import type { z } from 'zod';

import type { privacyRoutes } from '../../contract/privacy.ts';
import { isDue, retentionOf } from '../../domain/privacy/retention.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import { deletedLately } from './deletedLately.ts';
import { standingBlocks } from './blockRepo.ts';
import { waitingProposals } from './deletionRepo.ts';
import { standingRestrictions } from './restrictionRepo.ts';
import { keptPersons } from './retentionRepo.ts';
import { proposalView } from './viewPrivacy.ts';

/** What waits about privacy: records kept longer than their class says, deletions to approve, and whose is restricted or shut off. */
export async function listDue(ctx: QueryContext): Promise<z.input<typeof privacyRoutes.due.output>> {
  const { db, account, settings, today, audit } = ctx;
  const kept = (await keptPersons(db)).map(({ line, facts }) => ({
    ...line,
    retention: retentionOf(facts, settings.retentionYears),
  }));
  const byId = new Map(kept.map((row) => [row.id, row]));
  const names = await accountNames(db);
  const nameOf = (id: string) => names.get(id) ?? '';
  const proposals = await waitingProposals(db);
  const proposed = new Set(proposals.map(({ personId }) => personId));
  const due = kept
    .filter(({ id, retention }) => isDue(retention, today) && !proposed.has(id))
    .toSorted((a, b) => ((a.retention.dueOn ?? '') < (b.retention.dueOn ?? '') ? -1 : 1));
  await audit.note({ action: 'read', entity: 'privacyList', detail: { due: due.length, waiting: proposals.length } });
  return {
    due,
    waiting: proposals.flatMap((proposal) => {
      const row = byId.get(proposal.personId);
      return row ? [{ ...row, proposal: proposalView(proposal, nameOf, account.id) }] : [];
    }),
    restricted: (await standingRestrictions(db)).flatMap(({ personId, at, reason }) => {
      const row = byId.get(personId);
      return row ? [{ ...row, since: at.slice(0, 10), reason }] : [];
    }),
    blocked: (await standingBlocks(db)).flatMap(({ personId, at, accountId }) => {
      const row = byId.get(personId);
      return row ? [{ ...row, since: at.slice(0, 10), accountName: nameOf(accountId) }] : [];
    }),
    deleted: await deletedLately(db, today, nameOf),
    all: kept.length,
  };
}
