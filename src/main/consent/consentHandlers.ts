import type { ConsentFields } from '../../contract/consent.ts';
import { serviceKey } from '../../domain/consent/consent.ts';
import { brokenConsentRules } from '../../domain/consent/consentRules.ts';
import { signerRuleOn } from '../../domain/consent/signerRules.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import { findPerson } from '../person/personRepo.ts';
import { findPlan } from '../plan/planRepo.ts';
import { refreshPlanContents } from '../planContent/refreshPlanContents.ts';
import { type Consent, consentsOfPerson, findConsent, insertConsents, updateConsent } from './consentRepo.ts';
import { refreshCover } from './planConsent.ts';
import { resumePlan, stopPlan } from './planStop.ts';

/** Consent to the plan and to sharing: given, changed, withdrawn. */
export const consentHandlers: ModuleHandlers<'consent'> = {
  async ofPerson({ db, today, settings, audit }, { personId }) {
    const person = await findPerson(db, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    await audit.read(person.id, 'consent');
    const { consentAge } = settings;
    const facts = {
      birthDate: person.birthDate,
      isExpectedChild: person.identityKind === 'expectedChild',
      lacksCompetence: false,
    };
    const { others, ...rule } = signerRuleOn(facts, consentAge, today);
    return {
      consents: (await consentsOfPerson(db, person.id)).map(shown),
      rule: { ...rule, others: [...others], consentAge },
    };
  },

  async give(ctx, { personId, planId, services, fields }) {
    const { db, now, today, account } = ctx;
    const person = await findPerson(db, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    await checkPlan(ctx, planId, person.id, fields);
    const about = fields.kind === 'plan' ? [null] : eachOnce(services);
    if (about.length === 0) refuseBroken({ services: 'required' });
    const rows = about.map((service): Consent => ({
      id: newId(),
      version: 1,
      personId: person.id,
      planId,
      service,
      ...fields,
      withdrawnOn: null,
      importBatchId: null,
      createdAt: now,
      updatedAt: now,
      accountId: account.id,
    }));
    for (const row of rows) refuseBroken(brokenConsentRules(row, today));
    await insertConsents(db, rows);
    const ids = rows.map(({ id }) => id);
    await settled(ctx, { personId: person.id, planId }, 'create', { kind: fields.kind, consents: ids });
    return { ids };
  },

  async change(ctx, { id, version, fields }) {
    const before = await existing(ctx, id);
    if (fields.kind !== before.kind) throw new Refusal('RULE', { fields: { kind: 'fixed' } });
    refuseBroken(brokenConsentRules({ ...before, ...fields }, ctx.today));
    await update(ctx, before, version, fields);
    const { givenOn, refusedOn, validUntil } = before;
    await settled(ctx, before, 'change', { consents: [id], before: { givenOn, refusedOn, validUntil } });
    return { version: version + 1 };
  },

  async withdraw(ctx, { id, version, withdrawnOn, note }) {
    const before = await existing(ctx, id);
    if (before.withdrawnOn !== null) throw new Refusal('STEP_NOT_ALLOWED');
    refuseBroken(brokenConsentRules({ ...before, withdrawnOn }, ctx.today));
    await update(ctx, before, version, { withdrawnOn, note: note ?? before.note });
    if (before.planId !== null) await refreshCover(ctx, before.planId);
    await stopPlan(ctx, { ...before, withdrawnOn });
    await settled(ctx, before, 'change', { consents: [id], withdrawnOn });
    return { version: version + 1 };
  },

  async undoWithdrawal(ctx, { id, version }) {
    const before = await existing(ctx, id);
    if (before.withdrawnOn === null) throw new Refusal('NOTHING_TO_UNDO');
    await update(ctx, before, version, { withdrawnOn: null });
    await resumePlan(ctx, before);
    await settled(ctx, before, 'change', { consents: [id], before: { withdrawnOn: before.withdrawnOn } });
    return { version: version + 1 };
  },
};

const shown = ({ importBatchId: _i, createdAt: _c, updatedAt: _u, accountId: _a, personId: _p, ...row }: Consent) =>
  row;

/** A service named twice gets one consent. */
const eachOnce = (services: readonly string[]): string[] => [
  ...new Map(services.map((service) => [serviceKey(service), service])).values(),
];

async function existing({ db }: CommandContext, id: string): Promise<Consent> {
  const found = await findConsent(db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/** The plan is the person's own; consent to a plan is about one. */
async function checkPlan({ db }: CommandContext, planId: string | null, personId: string, { kind }: ConsentFields) {
  if (planId === null) {
    if (kind === 'plan') refuseBroken({ planId: 'required' });
    return;
  }
  const plan = await findPlan(db, planId);
  if (plan?.personId !== personId) throw new Refusal('NOT_FOUND');
}

async function update(ctx: CommandContext, { id }: Consent, version: number, values: Partial<Consent>): Promise<void> {
  if (!(await updateConsent(ctx.db, id, version, { ...values, updatedAt: ctx.now }))) throw new Refusal('CONFLICT');
}

/** Brings the plan, its checklist and the deadlines in step, and leaves the audit line. */
async function settled(
  ctx: CommandContext,
  { personId, planId }: { personId: string; planId: string | null },
  action: 'create' | 'change',
  detail: Record<string, unknown>,
): Promise<void> {
  if (planId !== null) await refreshCover(ctx, planId);
  await refreshPlanContents(ctx, personId);
  await refreshPersonDeadlines(ctx, personId);
  await ctx.audit.write({ action, entity: 'consent', entityId: planId ?? personId, personId, detail });
}
