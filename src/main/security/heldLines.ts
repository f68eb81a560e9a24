import type { Database } from '../db/database.ts';
import { type AuditActor, type AuditEntry, writeAudit } from './auditLog.ts';

/** Lines of the log that the disk would not take: kept in memory until it does, in their order. */
export interface HeldLines {
  count(): number;
  /** Whether as many more may be held: reading without a trace shall not go on for ever. */
  hasRoom(): boolean;
  hold(lines: readonly HeldLine[]): void;
  /** Tries to write all of them, each with the moment it happened. They stay held when the disk still refuses. */
  tryToWrite(database: Database): Promise<void>;
}

export interface HeldLine {
  readonly actor: AuditActor;
  readonly entry: AuditEntry;
}

/** So much looking-up is a day's work for a whole office. */
const mostHeld = 5000;

/** `tell` hears how many are held, whenever that changes. */
export function createHeldLines(tell: (lines: number) => void): HeldLines {
  let held: HeldLine[] = [];
  return {
    count: () => held.length,
    hasRoom: () => held.length < mostHeld,
    hold(lines) {
      if (lines.length === 0) return;
      held = [...held, ...lines];
      tell(held.length);
    },
    async tryToWrite(database) {
      if (held.length === 0) return;
      const writing = held;
      try {
        await database.inTransaction(async (db) => {
          for (const { actor, entry } of writing)
            await writeAudit(db, actor, { ...entry, detail: { ...entry.detail, writtenLater: true } });
        });
      } catch {
        return;
      }
      held = held.slice(writing.length);
      tell(held.length);
    },
  };
}
