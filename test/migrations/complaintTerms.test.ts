import { like } from 'drizzle-orm';
import { expect, test } from 'vitest';

import { deadlineRule } from '../../src/main/db/schema/index.ts';
import { openOlder } from './olderRegister.ts';

const rule = { period: 'P30D', weight: 'localGoal', basis: null, validFrom: '2000-01-01', validTo: null } as const;

const lookAt = (filled: boolean, expected: unknown) =>
  openOlder(
    'cases_on_hold_and_terms_to_complain',
    async (db) => {
      if (filled) await db.insert(deadlineRule).values({ id: 'own', kind: 'decision', ...rule });
    },
    async (db) => {
      const found = await db.select().from(deadlineRule).where(like(deadlineRule.kind, 'complaintTerm%'));
      expect(found.map(({ kind, period, weight }) => [kind, period, weight]).toSorted()).toEqual(expected);
    },
  );

test('an office at work gets the terms to complain as rules; a register not yet filled is left alone', async () => {
  await lookAt(true, [
    ['complaintTermChildWelfare', 'P3W', 'localGoal'],
    ['complaintTermHealth', 'P4W', 'law'],
    ['complaintTermNav', 'P3W', 'law'],
  ]);
  await lookAt(false, []);
});
