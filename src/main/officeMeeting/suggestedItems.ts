import type { AgendaSuggestion } from '../../contract/agenda.ts';
import { complaintFilter } from '../../contract/complaint.ts';
import { referralFilter } from '../../contract/referralList.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { mayTake, referralStates } from '../../domain/referral/state.ts';
import type { QueryContext } from '../api/context.ts';
import { complaintConditions, complaintPage } from '../complaint/complaintListRepo.ts';
import { complaintLine } from '../complaint/complaintView.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { listedReferralIds, referralsById } from '../referral/listedReferrals.ts';
import { redLinePersonIds, redLineRows } from '../worklist/redLine.ts';
import { itemsOfMeeting, onOtherAgendas } from './agendaItemRepo.ts';
import { existingMeeting } from './openMeeting.ts';

interface Suggesting {
  taken: ReadonlySet<string>;
  elsewhere: ReadonlyMap<string, Day>;
  limit: number;
}

/** What a meeting could take up and has not yet: the most urgent first, and how many there are. Leaves a line for the list that was seen. */
export async function suggestItems(ctx: QueryContext, meetingId: string, limit: number) {
  const { db, today, audit } = ctx;
  const meeting = await existingMeeting(db, meetingId);
  const items = await itemsOfMeeting(db, meeting.id);
  const suggesting: Suggesting = {
    taken: new Set(items.flatMap(({ item }) => item.complaintId ?? item.referralId ?? [])),
    elsewhere: await onOtherAgendas(db, meeting.id, today),
    limit,
  };
  const found = {
    decision: await toDecide(ctx, suggesting),
    complaint: await toReconsider(ctx, suggesting),
    coordinator: await withoutCoordinator(ctx, suggesting),
  };
  const persons = Object.values(found).reduce((sum, { rows }) => sum + rows.length, 0);
  await audit.note({ action: 'read', entity: 'agendaSuggestions', entityId: meeting.id, detail: { persons } });
  return found;
}

/** Cases that a decision may be made in, but for those that wait for information and those decided already. */
async function toDecide(ctx: QueryContext, { taken, elsewhere, limit }: Suggesting) {
  const states = referralStates.filter(
    (state) => mayTake('decide', state, ctx.settings.officeType) && state !== 'clarifying' && state !== 'decided',
  );
  const filter = referralFilter.parse({ states });
  const ids = (await listedReferralIds(ctx, { filter, sort: 'dueOn', descending: false })).filter(
    (id) => !taken.has(id),
  );
  const cases = await referralsById(ctx, ids.slice(0, limit));
  const rows = cases.map(({ id, person, caseNumber, need, nextDeadline }): AgendaSuggestion => ({
    referralId: id,
    complaintId: null,
    person,
    caseNumber,
    need,
    complaintKind: null,
    dueOn: nextDeadline?.dueOn ?? null,
    alsoOn: elsewhere.get(id) ?? null,
  }));
  return { rows, total: ids.length };
}

/** Complaints that whoever decided shall reconsider before they go on (fvl § 33). */
async function toReconsider({ db, hiddenPersons }: QueryContext, { taken, elsewhere, limit }: Suggesting) {
  const asked = complaintConditions(complaintFilter.parse({ states: ['received'], recordKind: 'complaint' }));
  const conditions = [...withoutHidden.complaints(hiddenPersons), ...asked];
  const page = await complaintPage(db, { conditions, sort: 'receivedOn', after: null, limit: 500 });
  const rules = await listDeadlineRules(db);
  const rows = page
    .filter(({ complaint }) => !taken.has(complaint.id))
    .map((row): AgendaSuggestion => {
      const { id, referralId, kind, dueOn } = complaintLine(row, rules);
      const { person, caseNumber } = row;
      return {
        referralId,
        complaintId: id,
        person,
        caseNumber,
        need: null,
        complaintKind: kind,
        dueOn,
        alsoOn: elsewhere.get(id) ?? null,
      };
    })
    .toSorted((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));
  return { rows: rows.slice(0, limit), total: rows.length };
}

/** The red line: granted a coordinator, and nobody serves today. */
async function withoutCoordinator({ db, today, hiddenPersons }: QueryContext, { taken, elsewhere, limit }: Suggesting) {
  const ids = await redLinePersonIds(db, today, hiddenPersons);
  // Those on the agenda already stand among the first: enough is read that as many are left.
  const lines = await redLineRows(db, ids.slice(0, limit + taken.size), today, () => null);
  const left = lines.filter(({ referralId }) => !taken.has(referralId));
  const rows = left.slice(0, limit).map(({ referralId, person, caseNumber, dueOn }): AgendaSuggestion => ({
    referralId,
    complaintId: null,
    person,
    caseNumber,
    need: null,
    complaintKind: null,
    dueOn,
    alsoOn: elsewhere.get(referralId) ?? null,
  }));
  return { rows, total: ids.length - (lines.length - left.length) };
}
