import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { ComplaintOutcome } from '../../../src/domain/complaint/codes.ts';
import { percentWithOneDecimal } from '../../../src/domain/statistics/share.ts';
import { aComplaint } from '../complaint/aComplaint.ts';
import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-11-21' });
});
afterEach(() => register.close());

const year = { asOf: '2026-11-21' };

/** A complaint that Statsforvalteren has answered, sent on so many days after it came. */
async function answered(personId: string, outcome: ComplaintOutcome, days: number): Promise<void> {
  const fields = aComplaint({ receivedOn: '2026-10-01', knownOn: '2026-09-20', kind: 'delay' });
  const { id } = await register.invoke('complaint.register', { personId, fields });
  const sent = `2026-10-${String(1 + days).padStart(2, '0')}`;
  const note = 'Vurdert på nytt';
  await register.invoke('complaint.takeStep', { id, version: 1, step: 'uphold', onDay: sent, note });
  await register.invoke('complaint.takeStep', { id, version: 2, step: 'forward', onDay: sent, documents: ['Klagen'] });
  await register.invoke('complaint.takeStep', { id, version: 3, step: 'settle', onDay: '2026-11-20', outcome });
}

describe('the figures of complaints', () => {
  test('27 answered: 15 stadfestet, 9 endret and 3 opphevet are 55.6, 33.3 and 11.1 %', async () => {
    const personId = (await register.invoke('person.create', aPerson())).id;
    const outcomes = [
      ...Array.from({ length: 15 }, () => 'upheld' as const),
      ...Array.from({ length: 9 }, () => 'changed' as const),
      ...Array.from({ length: 3 }, () => 'annulled' as const),
    ];
    for (const [index, outcome] of outcomes.entries()) await answered(personId, outcome, index);
    const request = aComplaint({ recordKind: 'supervisionRequest' });
    await register.invoke('complaint.register', { personId, fields: request });
    const { complaints } = await register.invoke('statistics.indicators', year);
    expect(complaints).toMatchObject({ received: 27, settled: 27, forwarded: 27, supervisionRequests: 1 });
    expect(
      complaints.byOutcome.map(({ outcome, count, share }) => [outcome, count, percentWithOneDecimal(share ?? 0)]),
    ).toEqual([
      ['upheld', 15, 55.6],
      ['changed', 9, 33.3],
      ['annulled', 3, 11.1],
      ['dismissed', 0, 0],
      ['withdrawn', 0, 0],
    ]);
    expect(complaints.byKind.find(({ kind }) => kind === 'delay')).toMatchObject({ count: 27, share: 1 });
    // 0 to 26 days: the middle one took 13, and nine of ten at most 24.
    expect(complaints.daysToForwarding).toEqual({ median: 13, p90: 24 });
    const before = await register.invoke('statistics.indicators', { asOf: '2025-12-31' });
    expect(before.complaints).toMatchObject({ received: 0, settled: 0, forwarded: 0, supervisionRequests: 0 });
    const answeredOnly = { asOf: '2026-11-21', from: '2026-11-01', to: '2026-11-21' };
    expect((await register.invoke('statistics.indicators', answeredOnly)).complaints).toMatchObject({
      received: 0,
      settled: 27,
      forwarded: 0,
    });
  });
});
