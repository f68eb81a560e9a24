import type { Moment } from '../../domain/calendar/day.ts';
import { dayOnTheWall } from '../register/clock.ts';
import type { RegisterHost } from '../register/registerHost.ts';
import { type LineWriter, writeAudit } from '../security/auditLog.ts';
import { folderBeside } from './beforeMigrating.ts';
import { readBackupState } from './backupStateRepo.ts';
import { keepBackup } from './keepBackup.ts';

const lookEveryMs = 30_000;
/** Nobody has asked for anything this long: a copy of a large register makes the next one wait. */
const quietMs = 60_000;

/**
 * Takes a backup each day the register is open, by itself, when nobody asks for anything for a minute. Where the chosen
 * place is not there it is put beside the register, and the office is told. Gives a function that stops it.
 */
export function backupDaily(host: RegisterHost, registerPath: string): () => void {
  let isTaking = false;
  const timer = setInterval(() => {
    if (isTaking || host.quietMs() < quietMs) return;
    isTaking = true;
    void takeIfDue(host, registerPath).finally(() => void (isTaking = false));
  }, lookEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Takes today's backup where there is none yet. True when one was taken. A failure is noted in the register, not thrown. */
export async function takeIfDue(host: RegisterHost, registerPath: string): Promise<boolean> {
  const register = host.current();
  if (!register) return false;
  try {
    const { now, today } = register.clock();
    const { last, failed } = await readBackupState(register.database.db);
    // A moment is in UTC: after midnight here it is still yesterday there, and one would follow the other until it is not.
    const wasToday = (done: { at: Moment } | null) => done !== null && dayOnTheWall(new Date(done.at)) === today;
    if (wasToday(last) || wasToday(failed)) return false;
    const actor = { accountId: register.account.id, route: 'backup.daily', at: now };
    const log: LineWriter = (db, entry) => writeAudit(db, actor, entry);
    const options = { register, registerPath, log };
    await keepBackup(options).catch(async (error: unknown) => {
      await keepBackup({ ...options, folder: folderBeside(registerPath) });
      throw error;
    });
    return true;
  } catch {
    return false;
  }
}
