import { describe, expect, it } from 'vitest';

import {
  leaseStanding,
  leaseUntil,
  mayBreak,
  whyNotCheckIn,
  type HomeEdition,
  type Lease,
} from '../../../src/domain/lending/lease.ts';

const lease: Lease = {
  loanId: 'one',
  accountId: 'a',
  loginName: 'ingrid',
  machine: 'PC-12',
  since: '2026-11-20T08:00:00.000Z',
  until: '2026-11-23',
};

describe('how a register at home stands to a machine', () => {
  it.each([
    ['nobody has it', null, null, '2026-11-21', 'free', false],
    ['a loan that was noted and never given', null, 'one', '2026-11-21', 'free', false],
    ['this machine has it', lease, 'one', '2026-11-21', 'mine', false],
    ['this machine has it, on its last day', lease, 'one', '2026-11-23', 'mine', false],
    ['this machine has it longer than agreed', lease, 'one', '2026-11-24', 'overdue', false],
    ['another has it', lease, null, '2026-11-21', 'lent', false],
    ['another has it, on its last day', lease, 'two', '2026-11-23', 'lent', false],
    ['another had it until yesterday', lease, 'two', '2026-11-24', 'expired', true],
    ['a lease that cannot be read', 'unreadable', 'one', '2026-11-21', 'unreadable', true],
  ] as const)('%s', (_, found, own, today, standing, breakable) => {
    expect(leaseStanding(found, own, today)).toBe(standing);
    expect(mayBreak(standing)).toBe(breakable);
  });

  it.each([
    ['a Thursday', '2026-11-26', 1, '2026-11-27'],
    ['a Friday: over the weekend', '2026-11-27', 1, '2026-11-30'],
    ['the day before Maundy Thursday: over Easter', '2027-03-24', 1, '2027-03-30'],
    ['three days', '2026-11-26', 3, '2026-12-01'],
  ])('a loan given on %s ends with the office’s working day', (_, today, days, until) => {
    expect(leaseUntil(today, days)).toBe(until);
  });
});

describe('whether a copy may be checked in', () => {
  const base: HomeEdition = { edition: 3, sha256: 'aa' };
  it.each([
    ['the same lease, the same home', { lease, edition: base }, base, null],
    ['the first one, into an empty place', { lease, edition: null }, null, null],
    ['the lease was broken', { lease: { ...lease, loanId: 'two' }, edition: base }, base, 'LEASE_LOST'],
    ['the lease is gone', { lease: null, edition: base }, base, 'LEASE_LOST'],
    ['the lease cannot be read', { lease: 'unreadable', edition: base }, base, 'LEASE_LOST'],
    ['somebody has checked in', { lease, edition: { edition: 4, sha256: 'bb' } }, base, 'HOME_MOVED_ON'],
    ['another file of the same number', { lease, edition: { edition: 3, sha256: 'bb' } }, base, 'HOME_MOVED_ON'],
    ['the home is gone', { lease, edition: null }, base, 'HOME_MOVED_ON'],
    ['a register has come where there was none', { lease, edition: base }, null, 'HOME_MOVED_ON'],
  ] as const)('%s', (_, home, from, answer) => {
    expect(whyNotCheckIn({ loanId: 'one', base: from }, home)).toBe(answer);
  });
});
