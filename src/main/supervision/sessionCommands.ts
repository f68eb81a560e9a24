import type { SessionFields, supervisionRoutes } from '../../contract/supervision.ts';
import { holdsNationalNumber } from '../../domain/person/noteRules.ts';
import { brokenHoldRules, brokenSessionRules, textsOf } from '../../domain/supervision/sessionRules.ts';
import type { CommandContext } from '../api/context.ts';
import type { Handler } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { findCoordinator } from '../coordinator/coordinatorRepo.ts';
import { newId } from '../db/newId.ts';
import { findFadder } from '../fadder/fadderRepo.ts';
import { refuseNames } from '../person/noteCheck.ts';
import { attendeesOf, type Called, forgetAttended, setAttended, setCalled } from './attendanceRepo.ts';
import { findSession, insertSession, type Session, updateSession } from './sessionRepo.ts';

type Routes = typeof supervisionRoutes;

export const createSession: Handler<Routes['create']> = async (ctx, { fields, called, namesConfirmed }) => {
  await checkFields(ctx, fields, called, namesConfirmed);
  const { db, now, audit } = ctx;
  const id = newId();
  const blank = { cancelReason: null, importBatchId: null };
  await insertSession(db, { id, version: 1, state: 'planned', ...fields, ...blank, createdAt: now, updatedAt: now });
  await setCalled(db, id, called);
  const { kind, day } = fields;
  await audit.write({ action: 'create', entity: 'supervisionSession', entityId: id, detail: { kind, day } });
  return { id };
};

export const changeSession: Handler<Routes['change']> = async (ctx, order) => {
  const { id, version, fields, called, namesConfirmed } = order;
  const found = await existing(ctx, id);
  await checkFields(ctx, fields, called, namesConfirmed);
  if (found.state === 'held') refuseBroken(brokenHoldRules({ ...found, day: fields.day }, ctx.today));
  await save(ctx, id, version, fields);
  await setCalled(ctx.db, id, called);
  await told(ctx, id, { day: fields.day, called: called.coordinatorIds.length + called.fadderIds.length });
  return { version: version + 1 };
};

/** It was held, and these came. Written again, it corrects: completion and figures follow at once. */
export const holdSession: Handler<Routes['hold']> = async (ctx, order) => {
  const { id, version, attended, minutes, note, namesConfirmed } = order;
  const found = await existing(ctx, id);
  refuseBroken(brokenHoldRules(found, ctx.today));
  if (note !== null && holdsNationalNumber(note)) refuseBroken({ note: 'nationalNumber' });
  await refuseNames(ctx, 'note', note ?? '', namesConfirmed || note === found.note);
  const ids = new Set((await attendeesOf(ctx.db, id)).map((attendee) => attendee.id));
  // Somebody has changed who was called since the list was read.
  if (attended.some((one) => !ids.has(one))) throw new Refusal('CONFLICT');
  await save(ctx, id, version, { state: 'held', minutes, note });
  await setAttended(ctx.db, id, attended);
  await told(ctx, id, { state: 'held', attended: attended.length, called: ids.size });
  return { version: version + 1 };
};

export const cancelSession: Handler<Routes['cancel']> = async (ctx, { id, version, reason }) => {
  const { state } = await existing(ctx, id);
  if (state !== 'planned') refuseBroken({ state: 'notPlanned' });
  if (reason !== null && holdsNationalNumber(reason)) refuseBroken({ reason: 'nationalNumber' });
  await save(ctx, id, version, { state: 'cancelled', cancelReason: reason });
  await told(ctx, id, { state: 'cancelled' });
  return { version: version + 1 };
};

export const reopenSession: Handler<Routes['reopen']> = async (ctx, { id, version }) => {
  const { state } = await existing(ctx, id);
  if (state === 'planned') throw new Refusal('NOTHING_TO_UNDO');
  await save(ctx, id, version, { state: 'planned', cancelReason: null });
  await forgetAttended(ctx.db, id);
  await told(ctx, id, { from: state, state: 'planned' });
  return { version: version + 1 };
};

async function existing({ db }: CommandContext, id: string): Promise<Session> {
  const found = await findSession(db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

async function save({ db, now }: CommandContext, id: string, version: number, values: Partial<Session>): Promise<void> {
  if (!(await updateSession(db, id, version, { ...values, updatedAt: now }))) throw new Refusal('CONFLICT');
}

const told = ({ audit }: CommandContext, entityId: string, detail: Record<string, unknown>): Promise<void> =>
  audit.write({ action: 'change', entity: 'supervisionSession', entityId, detail });

async function checkFields(
  ctx: CommandContext,
  fields: SessionFields,
  { coordinatorIds, fadderIds }: Called,
  namesConfirmed: boolean,
): Promise<void> {
  refuseBroken(brokenSessionRules(fields, ctx.today));
  await refuseNames(ctx, 'note', textsOf(fields), namesConfirmed);
  const faddere = fields.fadderId === null ? fadderIds : [fields.fadderId, ...fadderIds];
  for (const id of faddere) if (!(await findFadder(ctx.db, id))) throw new Refusal('NOT_FOUND');
  for (const id of coordinatorIds) if (!(await findCoordinator(ctx.db, id))) throw new Refusal('NOT_FOUND');
}
