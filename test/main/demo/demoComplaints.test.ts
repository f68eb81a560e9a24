import { expect, test } from 'vitest';

import { openPause } from '../../../src/domain/deadline/pause.ts';
import { complaint, complaintEvent, deadline, referral } from '../../../src/main/db/schema/index.ts';
import { openDemo, usualDemo } from './demoRegister.ts';

test('the made-up kommune has complaints of several years and outcomes, requests for supervision apart, and cases on hold', async () => {
  const demo = await openDemo({ officeType: 'municipality', persons: 1200 });
  const { db } = demo.database;
  const complaints = await db.select().from(complaint);
  const events = await db.select().from(complaintEvent);
  const years = new Set(complaints.map(({ receivedOn }) => receivedOn.slice(0, 4)));
  expect(years.size).toBeGreaterThan(2);
  const outcomes = new Set(complaints.map(({ outcome }) => outcome));
  for (const outcome of ['upheld', 'changed', 'annulled', null] as const) expect(outcomes).toContain(outcome);
  expect(complaints.some(({ outcome, forwardedOn }) => outcome === 'changed' && forwardedOn !== null)).toBe(true);
  expect(complaints.some(({ recordKind }) => recordKind === 'supervisionRequest')).toBe(true);
  expect(
    [...complaints, ...events].filter((row) => ('onDay' in row ? row.onDay : row.receivedOn) > usualDemo.asOf),
  ).toEqual([]);
  expect(
    complaints.filter(({ id, version }) => events.filter((one) => one.complaintId === id).length !== version),
  ).toEqual([]);
  const cases = await db.select().from(referral);
  expect(cases.some(({ pauses }) => (pauses ?? []).some(({ toDay }) => toDay !== null))).toBe(true);
  const still = cases.filter(({ pauses }) => openPause(pauses ?? []) !== null);
  const due = await db.select().from(deadline);
  expect(due.filter(({ pausedSince }) => pausedSince !== null).length).toBeLessThanOrEqual(still.length);
  await demo.close();
});
