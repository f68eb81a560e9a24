import type { z } from 'zod';

import type { privacyRoutes } from '../../contract/privacy.ts';
import { mayApprove } from '../../domain/privacy/deletion.ts';
import { retentionOf } from '../../domain/privacy/retention.ts';
import { maskNationalId } from '../../domain/person/nationalId.ts';
import { listAccounts } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { changesOfPerson } from '../person/personChangeRepo.ts';
import { findPerson } from '../person/personRepo.ts';
import { blocksOfPerson } from './blockRepo.ts';
import { waitingProposal, type DeletionProposal } from './deletionRepo.ts';
import { standingRestriction } from './restrictionRepo.ts';
import { keptPersons } from './retentionRepo.ts';

type PrivacyOfPerson = z.input<typeof privacyRoutes.ofPerson.output>;

/** What there is about a person's rights: restriction, who is shut out, how long the record is kept, what was corrected. */
export async function viewPrivacy(ctx: QueryContext, id: string): Promise<PrivacyOfPerson> {
  const { db, audit, settings } = ctx;
  const person = await findPerson(db, id);
  const [kept] = person ? await keptPersons(db, person.id) : [];
  if (!person || !kept) throw new Refusal('NOT_FOUND');
  await audit.read(person.id, 'privacy');
  const accounts = await listAccounts(db);
  const nameOf = (accountId: string) => accounts.find((row) => row.id === accountId)?.displayName ?? '';
  const restriction = await standingRestriction(db, person.id);
  const proposal = await waitingProposal(db, person.id);
  return {
    restriction: restriction
      ? { reason: restriction.reason, since: restriction.at.slice(0, 10), by: nameOf(restriction.accountId) }
      : null,
    blocks: (await blocksOfPerson(db, person.id)).map((block) => ({
      id: block.id,
      accountName: nameOf(block.accountId),
      reason: block.reason,
      since: block.at.slice(0, 10),
      until: block.liftedAt?.slice(0, 10) ?? null,
    })),
    accounts: accounts
      .filter(({ isActive, id: accountId }) => isActive && accountId !== ctx.account.id)
      .map(({ id: accountId, displayName }) => ({ id: accountId, name: displayName })),
    retention: retentionOf(kept.facts, settings.retentionYears),
    proposal: proposal ? proposalView(proposal, nameOf, ctx.account.id) : null,
    corrections: (await changesOfPerson(db, person.id)).flatMap(({ at, accountId, before, after }) =>
      Object.keys(before).map((field) => ({
        on: at.slice(0, 10),
        by: nameOf(accountId),
        field,
        before: shown(field, before[field] ?? null),
        after: shown(field, after[field] ?? null),
      })),
    ),
  };
}

const shown = (field: string, value: string | boolean | null) =>
  field === 'nationalId' && typeof value === 'string' ? maskNationalId(value) : value;

/** A proposal as the window shows it. */
export const proposalView = (proposal: DeletionProposal, nameOf: (accountId: string) => string, accountId: string) => ({
  id: proposal.id,
  version: proposal.version,
  ground: proposal.ground,
  state: proposal.state,
  proposedOn: proposal.proposedAt.slice(0, 10),
  proposedBy: nameOf(proposal.proposedBy),
  mayApprove: mayApprove(proposal, accountId),
});
