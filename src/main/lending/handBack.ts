import type { UnlockedRegister } from '../register/openRegister.ts';
import type { LineWriter } from '../security/auditLog.ts';
import { checkIn } from './checkIn.ts';
import { readNote } from './loanNote.ts';
import { settleCheckIn } from './settleCheckIn.ts';

/**
 * Brings the open register home; nobody is working in it meanwhile. Where that cannot be done it is given back as it was;
 * where it may have been done and the network did not say so, it is shut, and the home is asked before it opens again.
 * Throws what `checkIn` throws.
 */
export async function handBack(register: UnlockedRegister, giveBack: () => void, log: LineWriter): Promise<void> {
  const { paths } = register;
  try {
    await checkIn(register, paths, register.clock().now, log);
  } catch (error) {
    if ((await readNote(paths))?.sent) await register.close();
    else giveBack();
    throw error;
  }
  await register.close();
  // It is at home. What cannot be tidied up now (a scanner holds the file) is when the door is next looked at.
  await settleCheckIn(paths).catch(() => false);
}
