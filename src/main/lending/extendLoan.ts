import { leaseStanding, leaseUntil } from '../../domain/lending/lease.ts';
import { Refusal } from '../api/refusal.ts';
import type { UnlockedRegister } from '../register/openRegister.ts';
import type { LineWriter } from '../security/auditLog.ts';
import { homePlacesOf } from './homePlaces.ts';
import { readLease, renewLease } from './leaseFile.ts';
import { readNote, writeNote } from './loanNote.ts';
import { loanDaysOf } from './loanRuleRepo.ts';

/**
 * Gives the loan its full time once more, from today. Not after its last day: then it may be broken at any moment, and two
 * would write the lease at once. Throws NOT_LENT, LEASE_LOST, LOAN_OVERDUE and HOME_UNREACHABLE.
 */
export async function extendLoan(register: UnlockedRegister, log: LineWriter): Promise<void> {
  const note = await readNote(register.paths);
  if (!note) throw new Refusal('NOT_LENT');
  const { today } = register.clock();
  const home = homePlacesOf(note.home);
  const lease = await readLease(home).catch(() => {
    throw new Refusal('HOME_UNREACHABLE');
  });
  const standing = leaseStanding(lease, note.lease.loanId, today);
  if (standing === 'overdue') throw new Refusal('LOAN_OVERDUE', null);
  if (standing !== 'mine') throw new Refusal('LEASE_LOST');
  const until = leaseUntil(today, await loanDaysOf(register.database.db));
  const longer = { ...note.lease, until };
  await register.database.inTransaction((db) =>
    log(db, { action: 'change', entity: 'loan', entityId: note.lease.loanId, detail: { until } }),
  );
  if (!(await renewLease(home, longer))) throw new Refusal('LEASE_LOST');
  await writeNote(register.paths, { ...note, lease: longer });
}
