import type { ReferralFields } from '../../contract/referral.ts';
import { brokenReferralRules } from '../../domain/referral/referralRules.ts';
import type { CommandContext } from '../api/context.ts';
import { refuseBroken } from '../api/refusal.ts';
import { fieldsOf } from './caseView.ts';
import { changeCase, readCase } from './caseSteps.ts';
import type { Referral } from './referralRepo.ts';

/**
 * Corrects what was typed of a melding. What it was before stays in the history, and the correction can be undone.
 * A melding cannot be made to have come after it was decided.
 */
export async function correctReferral(
  ctx: CommandContext,
  { id, version, fields }: { id: string; version: number; fields: ReferralFields },
): Promise<{ version: number }> {
  const found = await readCase(ctx, id, version);
  const broken = brokenReferralRules(fields, { today: ctx.today });
  const firstStep = found.decidedOn ?? found.closedOn;
  if (firstStep !== null && fields.receivedOn > firstStep) broken.receivedOn = 'afterDecision';
  refuseBroken(broken);
  return writeFields(ctx, found, fields);
}

function writeFields(ctx: CommandContext, found: Referral, fields: Partial<ReferralFields>) {
  const before = fieldsOf(found);
  const changed = (Object.keys(fields) as (keyof ReferralFields)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(fields[name]),
  );
  return changeCase(ctx, found, 'correct', {
    onDay: ctx.today,
    note: null,
    changes: Object.fromEntries(changed.map((name) => [name, fields[name]])),
    facts: { fields: changed.join(' ') },
  });
}
