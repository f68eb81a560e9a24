import type { Moment } from '../../domain/calendar/day.ts';
import { type PlanCover, planCoverOf } from '../../domain/consent/planCover.ts';
import type { CommandContext } from '../api/context.ts';
import { newId } from '../db/newId.ts';
import { type Consent, consentsToPlan, coverPlan, insertConsents, updateConsent } from './consentRepo.ts';

type PlanDays = PlanCover & {
  readonly id: string;
  readonly personId: string;
  readonly importBatchId?: string | null | undefined;
};

/** The consent to a plan that a form, a list or a made-up office tells of by its days alone; null where it tells of none. */
export function consentOfDays(
  plan: PlanDays,
  { id, at, accountId }: { id: string; at: Moment; accountId: string | null },
): Consent | null {
  const { consentOn, consentUntil, consentWithdrawnOn } = plan;
  if (consentOn === null && consentUntil === null && consentWithdrawnOn === null) return null;
  return {
    id,
    version: 1,
    personId: plan.personId,
    planId: plan.id,
    kind: 'plan',
    service: null,
    information: null,
    purpose: null,
    form: 'unknown',
    signer: 'unknown',
    signerName: null,
    signerGround: null,
    givenOn: consentOn,
    refusedOn: null,
    validUntil: consentUntil,
    withdrawnOn: consentWithdrawnOn,
    note: null,
    importBatchId: plan.importBatchId ?? null,
    createdAt: at,
    updatedAt: at,
    accountId,
  };
}

/**
 * Brings the consents in step with the days that the plan's form was sent with: the governing one gets its new days, or
 * there is a first one. Days that have not changed leave every consent as it is.
 */
export async function writeConsentDays(ctx: CommandContext, plan: PlanDays): Promise<void> {
  const consents = await consentsToPlan(ctx.db, plan.id);
  const before = planCoverOf(consents);
  const { consentOn, consentUntil, consentWithdrawnOn } = plan;
  const isSame =
    before.consentOn === consentOn &&
    before.consentUntil === consentUntil &&
    before.consentWithdrawnOn === consentWithdrawnOn;
  if (isSame) return;
  const governing = consents.findLast(({ refusedOn }) => refusedOn === null);
  if (governing) {
    const givenOn = consentOn === before.consentOn ? governing.givenOn : consentOn;
    const days = { givenOn, validUntil: consentUntil, withdrawnOn: consentWithdrawnOn, updatedAt: ctx.now };
    await updateConsent(ctx.db, governing.id, governing.version, days);
    return;
  }
  const first = consentOfDays(plan, { id: newId(), at: ctx.now, accountId: ctx.account.id });
  if (first) await insertConsents(ctx.db, [first]);
}

/** Writes the governing days on the plan, after its consents have changed. */
export async function refreshCover(ctx: Pick<CommandContext, 'db'>, planId: string): Promise<void> {
  await coverPlan(ctx.db, planId, planCoverOf(await consentsToPlan(ctx.db, planId)));
}
