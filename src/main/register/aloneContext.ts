import type { CommandContext } from '../api/context.ts';
import type { LineWriter } from '../security/auditLog.ts';
import type { EpochKey } from '../security/keyRotation.ts';
import type { Unlocked } from '../security/unlocked.ts';
import type { UnlockedRegister } from './openRegister.ts';
import type { PickedFiles } from './registerMessages.ts';

/** Work on the files of a register that is shut meanwhile; gives the key it is opened with again. */
export type ExchangeWork = (closed: Unlocked) => Promise<Pick<EpochKey, 'dek'>>;

/** Work that ends with the register shut, unless it gives it back to whoever was signed in. */
export type HandOverWork = (register: UnlockedRegister, giveBack: () => void) => Promise<void>;

/** What an order about the register as a whole gets: the register itself, and the files a person picked for it. */
export interface AloneContext {
  register: UnlockedRegister;
  files: PickedFiles;
  job: CommandContext['job'];
  /** Writes a line of the order, in a transaction of the work's own: in the register, or in a copy that takes its place. */
  log: LineWriter;
  /** Shuts the register for everybody, has the work done, and opens it again. */
  exchange: (work: ExchangeWork) => Promise<void>;
  /** Takes the register out of everybody's hands, once every other request is answered. */
  handOver: (work: HandOverWork) => Promise<void>;
}
