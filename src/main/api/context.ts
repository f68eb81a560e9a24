import type { OfficeSettings } from '../../contract/office.ts';
import type { Permission, Role } from '../../domain/account/role.ts';
import type { Day, Moment } from '../../domain/calendar/day.ts';
import type { Db, ReadDb } from '../db/database.ts';
import type { Reference } from '../reference/reference.ts';
import type { AuditEntry } from '../security/auditLog.ts';
import type { RegisterKeys } from '../security/registerKeys.ts';

/** Who is signed in. */
export interface SessionAccount {
  id: string;
  loginName: string;
  displayName: string;
  role: Role;
  permissions: readonly Permission[];
}

/** How a long job tells how far it has come, and hears that it should stop. */
export interface JobControl {
  progress(done: number, total: number | null, step: string): void;
}

interface CommonContext {
  account: SessionAccount;
  now: Moment;
  today: Day;
  settings: OfficeSettings;
  reference: Reference;
  /** Persons that lists and files of lists leave out for this account (main/privacy/personGuard.ts). */
  hiddenPersons: ReadonlySet<string>;
  /** The register's own file and id. */
  registerFile: { path: string; id: string };
  /** Absolute paths of the files the person picked, by the token the window holds. */
  files: Readonly<Record<string, string>>;
  job: JobControl;
}

/** What a question's handler gets: a database that cannot write, and the duty to log every person it reads. */
export interface QueryContext extends CommonContext {
  db: ReadDb;
  audit: {
    /** A person's record was shown; `ground` says why where it was asked for. */
    read(personId: string, entity: string, ground?: string): Promise<void>;
    /** Something that was seen or taken out without being one person's record: a list exported, a review read. */
    note(entry: AuditEntry): Promise<void>;
  };
}

/** What an order's handler gets. It must leave at least one line in the audit. */
export interface CommandContext extends CommonContext {
  db: Db;
  keys: RegisterKeys;
  audit: QueryContext['audit'] & { write(entry: AuditEntry): Promise<void> };
}
