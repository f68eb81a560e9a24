import { mentions, rowsNaming, withoutRows } from '../../domain/privacy/hiddenRows.ts';
import { Refusal } from '../api/refusal.ts';
import type { ReadDb } from '../db/database.ts';
import type { AuditEntry } from '../security/auditLog.ts';
import { idsAbout } from './belongingsRepo.ts';
import { blockedFor, restrictedPersons } from './hiddenPersonsRepo.ts';

/**
 * What stands between a request and the persons it may not touch: whom the account is shut out from, and whose
 * processing is restricted. It holds for every route, because what is not logged is not done: the log's own line about a
 * person is where a look or a change is refused.
 */
export interface PersonGuard {
  /** Persons that lists, files of lists and pages of many leave out. */
  readonly hidden: ReadonlySet<string>;
  /** Refuses a question or an order that names what the account is shut out from. Throws PERSON_BLOCKED. */
  checkInput(input: unknown): void;
  /**
   * An order about several without those it may not be carried out for, and how many they were. One for nobody else is
   * refused as an order about one would be.
   */
  withoutClosed(input: unknown): Promise<{ input: unknown; leftOut: number }>;
  /** Refuses the act a line tells of. Throws PERSON_BLOCKED, or PERSON_RESTRICTED for anything but reading. */
  checkLine(entry: AuditEntry): void;
  /** The answer as the account may see it. */
  shown(answer: unknown): Promise<unknown>;
}

const openGuard: PersonGuard = {
  hidden: new Set(),
  checkInput: () => undefined,
  withoutClosed: (input) => Promise.resolve({ input, leftOut: 0 }),
  checkLine: () => undefined,
  shown: (answer) => Promise.resolve(answer),
};

/** What may be done with a restricted person: what the person has a right to, and lifting the restriction. */
const rightsOfThePerson = /^(privacy|accessLog)\./;

export async function personGuard(db: ReadDb, accountId: string, route: string): Promise<PersonGuard> {
  const blocked = new Set(await blockedFor(db, accountId));
  const restricted = new Set(await restrictedPersons(db));
  if (blocked.size === 0 && restricted.size === 0) return openGuard;
  const aboutBlocked = await idsAbout(db, [...blocked]);
  const isRight = rightsOfThePerson.test(route);
  const opened = new Set<string>();
  return {
    hidden: new Set([...blocked, ...(isRight ? [] : restricted)]),
    checkInput(input) {
      if (mentions(input, aboutBlocked)) throw new Refusal('PERSON_BLOCKED');
    },
    async withoutClosed(input) {
      const closed = new Set([...aboutBlocked, ...(isRight ? [] : await idsAbout(db, [...restricted]))]);
      const leftOut = rowsNaming(input, closed);
      const rest = withoutRows(input, closed);
      if (leftOut === 0 || !hasEmptyList(rest)) return { input: rest, leftOut };
      throw new Refusal(mentions(input, aboutBlocked) ? 'PERSON_BLOCKED' : 'PERSON_RESTRICTED');
    },
    checkLine({ action, personId }) {
      if (!personId) return;
      if (blocked.has(personId)) throw new Refusal('PERSON_BLOCKED');
      if (action === 'read') opened.add(personId);
      else if (restricted.has(personId) && !isRight) throw new Refusal('PERSON_RESTRICTED');
    },
    async shown(answer) {
      // Somebody who is opened is shown whole: the page says that the processing is restricted.
      const unopened = isRight ? [] : [...restricted].filter((id) => !opened.has(id));
      return withoutRows(answer, new Set([...aboutBlocked, ...(await idsAbout(db, unopened))]));
    },
  };
}

const hasEmptyList = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  Object.values(input).some((part) => Array.isArray(part) && !part.length);
