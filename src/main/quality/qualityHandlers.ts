import type { FindingRow } from '../../contract/quality.ts';
import type { QueryContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { personLines } from '../person/personRepo.ts';
import { caseNumbers } from '../statistics/explore/listBehindRepo.ts';
import { findConfirmation, insertConfirmation, revokeConfirmation } from './confirmationRepo.ts';
import { countFindings, judgedFindings, type JudgedFinding } from './openFindings.ts';

/** What lacks, contradicts or looks wrong in the register, as a list one works through (FOR-2016-10-28-1250 § 8). */
export const qualityHandlers: ModuleHandlers<'quality'> = {
  summary: (ctx) => countFindings(ctx),

  async list(ctx, { filter, after, limit }) {
    const all = (await judgedFindings(ctx)).filter(
      ({ confirmation, personId }) =>
        (confirmation !== null) === filter.confirmed && !ctx.hiddenPersons.has(personId ?? ''),
    );
    const found = all.filter(({ kind }) => filter.kinds.length === 0 || filter.kinds.includes(kind));
    const start = after === null ? 0 : found.findIndex((one) => keyOf(one) === after) + 1;
    const page = start === 0 && after !== null ? [] : found.slice(start, start + limit);
    const rows = await rowsOf(ctx, page);
    const persons = new Set(page.flatMap(({ personId }) => personId ?? [])).size;
    await ctx.audit.note({ action: 'read', entity: 'qualityList', detail: { kinds: filter.kinds, persons } });
    const last = page.at(-1);
    const hasMore = last !== undefined && start + limit < found.length;
    return { rows, next: hasMore ? keyOf(last) : null, total: found.length, all: all.length };
  },

  async confirm(ctx, { kind, subjectId, fingerprint, reason }) {
    const { db, account, now, audit } = ctx;
    const own = (await judgedFindings(ctx)).filter((one) => one.kind === kind && one.subjectId === subjectId);
    if (own.length === 0) throw new Refusal('NOT_FOUND');
    const finding = own.find((one) => one.fingerprint === fingerprint && one.confirmation === null);
    if (finding === undefined) throw new Refusal('CONFLICT');
    const { personId } = finding;
    const id = newId();
    const made = { at: now, accountId: account.id, liftedAt: null, liftedBy: null };
    await insertConfirmation(db, { id, kind, subjectId, personId, hash: fingerprint, reason, ...made });
    await audit.write({ action: 'create', entity: 'qualityConfirmation', entityId: id, personId, detail: { kind } });
    return { id };
  },

  async unconfirm({ db, account, now, audit }, { id }) {
    const stored = await findConfirmation(db, id);
    if (stored === undefined) throw new Refusal('NOT_FOUND');
    if (!(await revokeConfirmation(db, id, { liftedAt: now, liftedBy: account.id }))) throw new Refusal('CONFLICT');
    const { kind, personId } = stored;
    await audit.write({ action: 'change', entity: 'qualityConfirmation', entityId: id, personId, detail: { kind } });
    return {};
  },
};

/** The same dimension can stand once for each year: the facts tell such apart. */
const keyOf = ({ kind, subjectId, fingerprint }: JudgedFinding): string => `${kind} ${subjectId} ${fingerprint}`;

async function rowsOf({ db }: QueryContext, page: readonly JudgedFinding[]): Promise<FindingRow[]> {
  const persons = await personLines(
    db,
    page.flatMap(({ personId }) => personId ?? []),
  );
  const numbers = caseNumbers(
    db,
    page.flatMap(({ referralId }) => referralId ?? []),
  );
  return page.map((one) => ({
    key: keyOf(one),
    kind: one.kind,
    subjectId: one.subjectId,
    fingerprint: one.fingerprint,
    person: one.personId === null ? null : (persons.get(one.personId) ?? null),
    referralId: one.referralId,
    caseNumber: one.referralId === null ? null : (numbers.get(one.referralId) ?? null),
    name: one.name,
    facts: [...one.facts],
    confirmation: one.confirmation,
  }));
}
