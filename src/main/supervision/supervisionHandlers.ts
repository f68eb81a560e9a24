import { goalsOfYear, withGoals } from '../../domain/supervision/goals.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { writeSettings } from '../office/settingsRepo.ts';
import { attendeesOf } from './attendanceRepo.ts';
import { coordinatorPaces } from './coordinatorPace.ts';
import { sessionCalendar } from './sessionCalendar.ts';
import { cancelSession, changeSession, createSession, holdSession, reopenSession } from './sessionCommands.ts';
import { findSession, listSessions, sessionsOfCoordinator, withCounts } from './sessionRepo.ts';

/** Supervision sessions: planned, held with attendance, and how it all stands against the office's goals. */
export const supervisionHandlers: ModuleHandlers<'supervision'> = {
  async list({ db }, filter) {
    return withCounts(db, await listSessions(db, filter));
  },
  async get({ db }, { id }) {
    const found = await findSession(db, id);
    const [row] = found ? await withCounts(db, [found]) : [];
    if (!found || !row) throw new Refusal('NOT_FOUND');
    const { note, cancelReason } = found;
    return { ...row, note, cancelReason, attendees: await attendeesOf(db, id) };
  },
  create: createSession,
  change: changeSession,
  hold: holdSession,
  cancel: cancelSession,
  reopen: reopenSession,
  async coordinators(ctx) {
    return coordinatorPaces(ctx);
  },
  async ofCoordinator({ db }, { coordinatorId }) {
    const found = await sessionsOfCoordinator(db, coordinatorId);
    const wasThere = new Map(found.map((row) => [row.session.id, row.wasThere]));
    const rows = await withCounts(
      db,
      found.map(({ session }) => session),
    );
    return rows.map((row) => ({ ...row, wasThere: wasThere.get(row.id) ?? null }));
  },
  async calendarFile({ db, now }, { id, language }) {
    return sessionCalendar(db, id, language, now);
  },
  async goals({ settings }, { year }) {
    return goalsOfYear(settings.supervisionGoals, year);
  },
  async changeGoals({ db, audit, settings }, { fromYear, goals }) {
    await writeSettings(db, { supervisionGoals: withGoals(settings.supervisionGoals, { fromYear, ...goals }) });
    await audit.write({ action: 'change', entity: 'settings', detail: { keys: ['supervisionGoals'], fromYear } });
    return {};
  },
};
