import { expect, test } from 'vitest';

import { readEditionDocument, readEditions } from '../../../src/main/report/editionRepo.ts';
import { openDemo } from './demoRegister.ts';

test('the demo office has approved the report of its last whole year, as the year stood in February', async () => {
  const demo = await openDemo({ persons: 80 });
  try {
    const { db } = demo.database;
    expect(await readEditions(db, 2025)).toMatchObject([{ number: 1, approvedBy: 'Ingrid Solbakken', note: null }]);
    expect(await readEditions(db, 2026)).toEqual([]);
    const document = await readEditionDocument(db, 2025, 1, 'nn');
    expect(document).toMatchObject({ language: 'nn', standing: 'approved', madeOn: '2026-02-12' });
  } finally {
    await demo.close();
  }
});

test.each([
  { asOf: '2026-02-11', approved: 2024 },
  { asOf: '2026-02-12', approved: 2025 },
])('nothing is approved before its day: on $asOf the last one is that of $approved', async ({ asOf, approved }) => {
  const demo = await openDemo({ persons: 20, asOf });
  try {
    const { db } = demo.database;
    expect(await readEditions(db, approved)).toHaveLength(1);
    expect(await readEditions(db, approved + 1)).toEqual([]);
  } finally {
    await demo.close();
  }
});
