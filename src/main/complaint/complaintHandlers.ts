import type { ComplaintFields } from '../../contract/complaint.ts';
import { brokenComplaintRules } from '../../domain/complaint/complaintRules.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { oneMore, pageFrom, pageKey } from '../api/pageCursor.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import { findPerson } from '../person/personRepo.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { findReferral } from '../referral/referralRepo.ts';
import { appendComplaintEvent } from './complaintEventRepo.ts';
import {
  complaintConditions,
  complaintKeyLength,
  complaintKeyOf,
  complaintPage,
  countComplaints,
} from './complaintListRepo.ts';
import { type Complaint, complaintsOfPerson, insertComplaint, updateComplaint } from './complaintRepo.ts';
import { readComplaint, takeComplaintStep, undoComplaintStep } from './complaintSteps.ts';
import { complaintLine, viewComplaint } from './complaintView.ts';

/** Complaints and requests for supervision. */
export const complaintHandlers: ModuleHandlers<'complaint'> = {
  async list({ db, audit, hiddenPersons }, { filter, sort, after, limit }) {
    const shown = withoutHidden.complaints(hiddenPersons);
    const asked = complaintConditions(filter);
    const conditions = [...shown, ...asked];
    const key = pageKey(after, complaintKeyLength);
    const found = await complaintPage(db, { conditions, sort, after: key, limit: oneMore(limit) });
    const { rows, next } = pageFrom(found, limit, (row) => complaintKeyOf(sort, row));
    const all = await countComplaints(db, shown);
    const total = asked.length === 0 ? all : await countComplaints(db, conditions);
    await audit.note({ action: 'read', entity: 'complaintList', detail: { rows: rows.length, total } });
    const rules = await listDeadlineRules(db);
    return {
      rows: rows.map((row) => complaintLine(row, rules)),
      next,
      total,
      all,
    };
  },
  async ofPerson({ db, audit }, { personId }) {
    const person = await findPerson(db, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    await audit.read(person.id, 'complaint');
    const rules = await listDeadlineRules(db);
    return (await complaintsOfPerson(db, person.id)).map((row) => complaintLine(row, rules));
  },
  async get(ctx, { id }) {
    return viewComplaint(ctx, id);
  },
  async register(ctx, { personId, fields }) {
    const { db, now, account } = ctx;
    const person = await findPerson(db, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    await check(ctx, person.id, fields);
    const none = { completionDueOn: null, forwardedOn: null, outcome: null, closedOn: null, learnt: null };
    const stamps = { importBatchId: null, createdAt: now, updatedAt: now };
    const row: Complaint = {
      id: newId(),
      version: 1,
      personId: person.id,
      state: 'received',
      ...fields,
      ...none,
      ...stamps,
    };
    await insertComplaint(db, row);
    await appendComplaintEvent(db, {
      complaintId: row.id,
      step: 'register',
      onDay: fields.receivedOn,
      at: now,
      accountId: account.id,
      note: null,
      answerBy: null,
      documents: [],
      outcome: null,
      before: null,
    });
    await settled(ctx, row, 'create', { recordKind: row.recordKind });
    return { id: row.id, version: 1 };
  },
  async change(ctx, { id, version, fields }) {
    const { complaint: row } = await readComplaint(ctx, id, version);
    // A complaint on its way does not become a request for supervision, nor the other way.
    if (fields.recordKind !== row.recordKind && row.state !== 'received') refuseBroken({ recordKind: 'afterSteps' });
    await check(ctx, row.personId, fields);
    if (!(await updateComplaint(ctx.db, id, version, { ...fields, updatedAt: ctx.now }))) throw new Refusal('CONFLICT');
    const changed = (Object.keys(fields) as (keyof ComplaintFields)[]).filter((name) => fields[name] !== row[name]);
    await settled(ctx, row, 'change', { fields: changed });
    return { version: version + 1 };
  },
  async takeStep(ctx, input) {
    return takeComplaintStep(ctx, input);
  },
  async undo(ctx, input) {
    return undoComplaintStep(ctx, input);
  },
  async learn(ctx, { id, version, learnt }) {
    const { complaint: row } = await readComplaint(ctx, id, version);
    if (!(await updateComplaint(ctx.db, id, version, { learnt, updatedAt: ctx.now }))) throw new Refusal('CONFLICT');
    await settled(ctx, row, 'change', { fields: ['learnt'] });
    return { version: version + 1 };
  },
};

/** Refuses with RULE what is not true, also a case that is another person's. */
async function check({ db, today }: CommandContext, personId: string, fields: ComplaintFields): Promise<void> {
  const referral = fields.referralId === null ? undefined : await findReferral(db, fields.referralId);
  if (fields.referralId !== null && referral?.personId !== personId) refuseBroken({ referralId: 'anothersCase' });
  refuseBroken(brokenComplaintRules(fields, { today, decidedOn: referral?.decidedOn ?? null }));
}

async function settled(
  ctx: CommandContext,
  { id, personId }: Complaint,
  action: 'create' | 'change',
  detail: Record<string, unknown>,
): Promise<void> {
  await refreshPersonDeadlines(ctx, personId);
  await ctx.audit.write({ action, entity: 'complaint', entityId: id, personId, detail });
}
