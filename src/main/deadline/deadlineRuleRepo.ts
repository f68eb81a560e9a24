import { and, asc, eq, isNull } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { RuleKind } from '../../domain/deadline/deadlineKind.ts';
import type { DeadlineRule } from '../../domain/deadline/defaultRules.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { prepared } from '../db/prepared.ts';
import { deadlineRule } from '../db/schema/index.ts';

export type StoredDeadlineRule = DeadlineRule & { id: string };

/** Every rule the office has and has had, oldest first within a kind. */
export async function listDeadlineRules(db: ReadDb): Promise<StoredDeadlineRule[]> {
  const statement = prepared(db, 'deadlineRule.all', (d) =>
    d.select().from(deadlineRule).orderBy(asc(deadlineRule.kind), asc(deadlineRule.validFrom)).prepare(),
  );
  return statement.all();
}

export async function insertDeadlineRules(db: Db, rules: readonly DeadlineRule[]): Promise<void> {
  await db.insert(deadlineRule).values(rules.map((rule) => ({ id: newId(), ...rule })));
}

/** Ends the rule of a kind that is open-ended, on its last day. */
export async function endDeadlineRule(db: Db, kind: RuleKind, lastDay: Day): Promise<void> {
  await db
    .update(deadlineRule)
    .set({ validTo: lastDay })
    .where(and(eq(deadlineRule.kind, kind), isNull(deadlineRule.validTo)));
}

export async function removeDeadlineRule(db: Db, id: string): Promise<void> {
  await db.delete(deadlineRule).where(eq(deadlineRule.id, id));
}
