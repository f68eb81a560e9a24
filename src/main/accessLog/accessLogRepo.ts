import { and, asc, eq, gte, inArray, isNotNull, lt } from 'drizzle-orm';

import { accessActions, type AccessLine } from '../../domain/accessLog/visit.ts';
import type { ReadDb } from '../db/database.ts';
import { audit, referral } from '../db/schema/index.ts';

const lineColumns = {
  at: audit.at,
  accountId: audit.accountId,
  action: audit.action,
  entity: audit.entity,
  ground: audit.ground,
} as const;

const isAccess = inArray(audit.action, [...accessActions]);

/** Every line about a person, the oldest first. */
export async function linesOfPerson(db: ReadDb, personIds: readonly string[]): Promise<AccessLine[]> {
  const rows = await db
    .select(lineColumns)
    .from(audit)
    .where(and(inArray(audit.personId, [...personIds]), isAccess))
    .orderBy(asc(audit.seq));
  return rows as AccessLine[];
}

/** Lines about one person by one account between two moments, the latter not included. */
export async function linesBetween(
  db: ReadDb,
  about: { personId: string; accountId: string; from: string; before: string },
): Promise<AccessLine[]> {
  const rows = await db
    .select(lineColumns)
    .from(audit)
    .where(
      and(
        eq(audit.personId, about.personId),
        eq(audit.accountId, about.accountId),
        gte(audit.at, about.from),
        lt(audit.at, about.before),
        isAccess,
      ),
    )
    .orderBy(asc(audit.seq));
  return rows as AccessLine[];
}

/** When who read or took out whom in a period. */
export async function readsBetween(
  db: ReadDb,
  from: string,
  before: string,
): Promise<{ at: string; accountId: string; personId: string }[]> {
  const rows = await db
    .select({ at: audit.at, accountId: audit.accountId, personId: audit.personId })
    .from(audit)
    .where(
      and(
        gte(audit.at, from),
        lt(audit.at, before),
        inArray(audit.action, ['read', 'export']),
        isNotNull(audit.personId),
        isNotNull(audit.accountId),
      ),
    );
  return rows as { at: string; accountId: string; personId: string }[];
}

/** When who wrote something about whom in a period. */
export async function writesBetween(
  db: ReadDb,
  from: string,
  before: string,
): Promise<{ at: string; accountId: string; personId: string }[]> {
  const rows = await db
    .select({ at: audit.at, accountId: audit.accountId, personId: audit.personId })
    .from(audit)
    .where(
      and(
        gte(audit.at, from),
        lt(audit.at, before),
        inArray(audit.action, ['create', 'change', 'delete']),
        isNotNull(audit.personId),
        isNotNull(audit.accountId),
      ),
    );
  return rows as { at: string; accountId: string; personId: string }[];
}

/** Who is responsible for a case of whom. */
export async function responsibilities(db: ReadDb): Promise<{ accountId: string; personId: string }[]> {
  const rows = await db
    .selectDistinct({ accountId: referral.responsibleAccountId, personId: referral.personId })
    .from(referral)
    .where(isNotNull(referral.responsibleAccountId));
  return rows as { accountId: string; personId: string }[];
}
