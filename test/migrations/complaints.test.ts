import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';

import { deadlineRule } from '../../src/main/db/schema/index.ts';
import { openOlder } from './olderRegister.ts';

const rule = { period: 'P30D', weight: 'localGoal', basis: null, validFrom: '2000-01-01', validTo: null } as const;

const lookAt = (filled: boolean) =>
  openOlder(
    'complaints',
    async (db) => {
      if (filled) await db.insert(deadlineRule).values({ id: 'own', kind: 'decision', ...rule });
    },
    async (db) => {
      const found = await db.select().from(deadlineRule).where(eq(deadlineRule.kind, 'complaint'));
      expect(found.map(({ period, weight }) => [period, weight])).toEqual(filled ? [['P1M', 'practice']] : []);
    },
  );

test('an office at work gets the rule for complaints; a register not yet filled is left alone', async () => {
  await lookAt(true);
  await lookAt(false);
});
