import type { RegisterPaths } from '../register/registerPaths.ts';
import type { AuditEntry } from '../security/auditLog.ts';
import { readNote, writeNote } from './loanNote.ts';

/**
 * What the log of a checked-out register is to be told when it is first opened: the loan, and another's loan that was ended
 * for it, with the reason. Empty where there is nothing to tell, or it is told.
 */
export async function loanLines(local: RegisterPaths): Promise<AuditEntry[]> {
  const note = await readNote(local);
  if (!note || note.isTold) return [];
  const { lease, broke, base } = note;
  const taken: AuditEntry = {
    action: 'system',
    entity: 'loan',
    entityId: lease.loanId,
    detail: { checkedOut: true, until: lease.until, edition: base?.edition ?? 0 },
  };
  if (broke === null) return [taken];
  const ended: AuditEntry = {
    action: 'change',
    entity: 'loan',
    entityId: lease.loanId,
    ground: broke.reason,
    detail: { brokeLoanOf: broke.accountId, since: broke.since, until: broke.until },
  };
  return [ended, taken];
}

/** The lines are in the log. */
export async function loanIsTold(local: RegisterPaths): Promise<void> {
  const note = await readNote(local);
  if (note && !note.isTold) await writeNote(local, { ...note, isTold: true });
}
