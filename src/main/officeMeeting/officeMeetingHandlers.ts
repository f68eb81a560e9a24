import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { countItems } from './agendaItemRepo.ts';
import {
  insertOfficeMeetings,
  listOfficeMeetings,
  type OfficeMeeting,
  updateOfficeMeeting,
} from './officeMeetingRepo.ts';
import { waitingMeetings } from './waitingMeetings.ts';

/** When the koordinerende enhet meets. */
export const officeMeetingHandlers: ModuleHandlers<'officeMeeting'> = {
  async list({ db }, { from, to }) {
    const rows = await listOfficeMeetings(db, from, to);
    const counts = await countItems(
      db,
      rows.map(({ id }) => id),
    );
    return rows.map(({ participants, createdAt: _createdAt, updatedAt: _updatedAt, ...row }) => ({
      ...row,
      items: counts.get(row.id) ?? 0,
      present: participants.filter(({ attendance }) => attendance === 'present').length,
    }));
  },
  waiting: ({ db, today }) => waitingMeetings(db, today),
  async create({ db, now, audit }, { days, startTime, minutes, place }) {
    const rows = [...new Set(days)].map((day) => ({
      id: newId(),
      version: 1,
      state: 'planned' as const,
      day,
      startTime,
      minutes,
      place,
      recordState: 'open' as const,
      participants: [],
      createdAt: now,
      updatedAt: now,
    }));
    await insertOfficeMeetings(db, rows);
    const detail = { meetings: rows.length, from: days.toSorted()[0] };
    await audit.write({ action: 'create', entity: 'officeMeeting', entityId: rows[0]?.id ?? null, detail });
    return { ids: rows.map(({ id }) => id) };
  },
  async change(ctx, { id, version, fields }) {
    return save(ctx, id, version, fields);
  },
  async cancel(ctx, { id, version }) {
    return save(ctx, id, version, { state: 'cancelled' });
  },
  async restore(ctx, { id, version }) {
    return save(ctx, id, version, { state: 'planned' });
  },
};

async function save({ db, now, audit }: CommandContext, id: string, version: number, values: Partial<OfficeMeeting>) {
  if (!(await updateOfficeMeeting(db, id, version, { ...values, updatedAt: now }))) throw new Refusal('CONFLICT');
  const { day, state } = values;
  await audit.write({ action: 'change', entity: 'officeMeeting', entityId: id, detail: { day, state } });
  return { version: version + 1 };
}
