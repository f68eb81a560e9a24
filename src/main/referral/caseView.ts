import { referralFields, type EventLine, type ReferralFields } from '../../contract/referral.ts';
import { coveredState } from '../../domain/coordinator/coveredState.ts';
import { openPause } from '../../domain/deadline/pause.ts';
import { stepsFrom } from '../../domain/referral/state.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { deadlinesOfReferral } from '../deadline/deadlineRepo.ts';
import { hasCoordinatorOn } from '../person/coverage.ts';
import { namesOf, requestsOfCase } from './caseViewRepo.ts';
import { listDecisions } from './decisionRepo.ts';
import { listEvents, type ReferralEvent } from './eventRepo.ts';
import { findReferral, type Referral } from './referralRepo.ts';
import { undoableEvent } from './undo.ts';

const fieldNames = Object.keys(referralFields.shape) as (keyof ReferralFields)[];

/** The fields of the melding as its form holds them. */
export const fieldsOf = (row: Referral): ReferralFields =>
  Object.fromEntries(fieldNames.map((name) => [name, row[name]])) as ReferralFields;

/** Everything of one case: what the melding said, where it stands, what happened, and what may be done. */
export async function viewCase(ctx: QueryContext, id: string) {
  const { db, settings, today } = ctx;
  const row = await findReferral(db, id);
  if (!row) throw new Refusal('NOT_FOUND');
  const state = coveredState(row.state, await hasCoordinatorOn(db, row.personId, today));
  const accounts = await accountNames(db);
  const events = await listEvents(db, id);
  const undoable = undoableEvent(events);
  const pauses = row.pauses ?? [];
  const paused = openPause(pauses);
  const responsibleName = row.responsibleAccountId === null ? undefined : accounts.get(row.responsibleAccountId);
  return {
    id,
    version: row.version,
    caseNumber: row.caseNumber,
    personId: row.personId,
    state,
    fields: fieldsOf(row),
    responsible:
      row.responsibleAccountId === null || responsibleName === undefined
        ? null
        : { id: row.responsibleAccountId, name: responsibleName },
    missing: row.missing,
    outcome: row.outcome,
    decidedOn: row.decidedOn,
    preliminaryAnswerOn: row.preliminaryAnswerOn,
    feedbackSentOn: row.feedbackSentOn,
    tickNotes: row.tickNotes ?? {},
    municipality: {
      number: row.municipalityNumber,
      name: row.municipalityNumber === null ? null : ctx.reference.municipalityName(row.municipalityNumber),
      notifiedOn: row.municipalityNotifiedOn,
      remindedOn: row.municipalityRemindedOn,
      answeredOn: row.municipalityAnsweredOn,
      coordinator: row.municipalityCoordinator,
    },
    paused: paused && { since: paused.fromDay, reason: paused.reason },
    closedOn: row.closedOn,
    closeReason: row.closeReason,
    steps: stepsFrom(state, settings.officeType),
    undoable: undoable === null ? null : { eventId: undoable.id, step: undoable.step },
    events: await storyOf(ctx, events, accounts),
    decisions: (await listDecisions(db, id)).map((decision) => ({
      id: decision.id,
      outcome: decision.outcome,
      decidedOn: decision.decidedOn,
      legalBasis: decision.legalBasis,
      isLongTerm: decision.isLongTerm,
      isCoordinated: decision.isCoordinated,
      services: decision.services,
      reason: decision.reason,
      forwardedTo: decision.forwardedTo,
      decidedBy: accounts.get(decision.decidedBy) ?? '',
      superseded: decision.supersededById !== null,
    })),
    requests: await requestsOfCase(db, id),
    deadlines: await deadlinesOfReferral(db, { id, pauses }),
  };
}

/** The events with the names that belong to their ids today: `coordinatorName`, `unitName`, `municipalityName`. */
async function storyOf(
  { db, reference }: QueryContext,
  events: readonly ReferralEvent[],
  accounts: ReadonlyMap<string, string>,
): Promise<EventLine[]> {
  const idsIn = (fact: string) =>
    events.map((event) => event.facts?.[fact]).filter((value) => typeof value === 'string');
  const names = await namesOf(db, { coordinatorIds: idsIn('coordinatorId'), unitIds: idsIn('unitId') });
  return events.map((event) => {
    const { coordinatorId, unitId, municipalityNumber } = event.facts ?? {};
    const told: Record<string, string | null> = { ...event.facts };
    if (coordinatorId) told.coordinatorName = names.coordinators.get(coordinatorId) ?? null;
    if (unitId) told.unitName = names.units.get(unitId) ?? null;
    if (municipalityNumber) told.municipalityName = reference.municipalityName(municipalityNumber);
    return {
      id: event.id,
      step: event.step,
      onDay: event.onDay,
      at: event.at,
      by: accounts.get(event.accountId) ?? '',
      fromState: event.fromState,
      toState: event.toState,
      note: event.note,
      facts: told,
      undone: event.undoneAt !== null,
    };
  });
}
