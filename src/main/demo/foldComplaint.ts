import { afterComplaintStep } from '../../domain/complaint/complaintState.ts';
import type { DemoPerson } from '../../domain/demo/demoPerson.ts';
import { createRandom, type Random } from '../../domain/demo/random.ts';
import { type ComplaintStory, tellComplaint } from '../../domain/demo/complaintStory.ts';
import type { ComplaintStanding } from '../db/schema/index.ts';
import type { ComplaintEventRow, ComplaintRow, ReferralRow } from './demoRows.ts';
import type { FoldWorld } from './foldWorld.ts';

/** The complaint that one case brings with it, as the office's own steps would write it, up to the last day; null for most. */
export function foldComplaint(
  { complaintSeed, asOf, accountIds }: Pick<FoldWorld, 'complaintSeed' | 'asOf' | 'accountIds'>,
  referral: ReferralRow,
  kin: Pick<DemoPerson, 'familyName'>,
): { row: ComplaintRow; events: ComplaintEventRow[] } | null {
  if (!referral.decidedOn || !referral.outcome) return null;
  const random = createRandom(`${complaintSeed} ${referral.caseNumber}`);
  const story = tellComplaint(random, referral.decidedOn, referral.outcome);
  if (story === null || story.receivedOn > asOf) return null;
  const row = newRow(random, referral, story, kin);
  const accountId = referral.responsibleAccountId ?? accountIds[0] ?? '';
  const events: ComplaintEventRow[] = [];
  const tell = (event: Pick<ComplaintEventRow, 'step' | 'onDay'> & Partial<ComplaintEventRow>) =>
    events.push({
      id: random.id(event.onDay),
      complaintId: row.id,
      seq: events.length + 1,
      at: random.moment(event.onDay),
      accountId,
      note: null,
      answerBy: null,
      documents: [],
      outcome: null,
      before: null,
      ...event,
    });
  tell({ step: 'register', onDay: story.receivedOn });
  for (const { day, step, documents, outcome: told, ...rest } of story.steps) {
    const next = day <= asOf ? afterComplaintStep(step, row) : null;
    if (next === null) break;
    const before = standingOf(row);
    const outcome = told ?? next.outcome;
    Object.assign(row, {
      state: next.state,
      version: row.version + 1,
      completionDueOn: rest.answerBy,
      ...(step === 'complete' && { isSigned: true, hasPowerOfAttorney: true }),
      ...(step === 'forward' && { forwardedOn: day }),
      ...(next.state === 'closed' && { outcome, closedOn: day, learnt: story.learnt }),
    });
    tell({ step, onDay: day, documents: [...documents], outcome, before, ...rest });
  }
  return { row, events };
}

const standingOf = (row: ComplaintRow): ComplaintStanding => ({
  state: row.state,
  completionDueOn: row.completionDueOn ?? null,
  forwardedOn: row.forwardedOn ?? null,
  outcome: row.outcome ?? null,
  closedOn: row.closedOn ?? null,
  isWritten: row.isWritten,
  isSigned: row.isSigned,
  hasPowerOfAttorney: row.hasPowerOfAttorney,
});

function newRow(
  random: Random,
  { id: referralId, personId }: ReferralRow,
  story: ComplaintStory,
  { familyName }: Pick<DemoPerson, 'familyName'>,
): ComplaintRow {
  const { receivedOn, recordKind, kind, complainant, isSigned, knownOn, description } = story;
  const createdAt = random.moment(receivedOn);
  return {
    id: random.id(receivedOn),
    version: 1,
    recordKind,
    personId,
    referralId,
    kind,
    ground: 'healthServices',
    complainant,
    complainantName: complainant === 'person' ? null : `Kari ${familyName}`,
    hasPowerOfAttorney: complainant === 'representative',
    receivedOn,
    sentOn: null,
    knownOn,
    startReason: knownOn === null ? null : 'Regnet fra da brevet kom fram.',
    isWritten: true,
    isSigned,
    description,
    state: 'received',
    completionDueOn: null,
    forwardedOn: null,
    outcome: null,
    closedOn: null,
    learnt: null,
    importBatchId: null,
    createdAt,
    updatedAt: createdAt,
  };
}
