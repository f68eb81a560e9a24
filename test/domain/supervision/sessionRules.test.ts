import { describe, expect, test } from 'vitest';

import { awaitsAttendance, brokenHoldRules, brokenSessionRules } from '../../../src/domain/supervision/sessionRules.ts';

const today = '2026-11-21';
const session = { kind: 'group', day: today, fadderId: 'f', themes: null, place: null, note: null } as const;

describe('a session', () => {
  test.each([
    ['well', {}, {}],
    ['of a group without a fadder', { fadderId: null }, { fadderId: 'required' }],
    ['of the fadder group without one', { kind: 'fadderGroup', fadderId: null }, {}],
    ['years ahead', { day: '2028-11-22' }, { day: 'tooFarAhead' }],
    ['with a number in its themes', { themes: 'om 17847012345' }, { themes: 'nationalNumber' }],
    ['with a number in its note', { note: '178470 12345' }, { note: 'nationalNumber' }],
  ] as const)('%s', (_, fields, broken) => {
    expect(brokenSessionRules({ ...session, ...fields }, today)).toEqual(broken);
  });

  test('can be held on its day and after, also again, but not before and not when cancelled', () => {
    expect(brokenHoldRules({ day: today, state: 'planned' }, today)).toEqual({});
    expect(brokenHoldRules({ day: '2026-01-01', state: 'held' }, today)).toEqual({});
    expect(brokenHoldRules({ day: '2026-11-22', state: 'planned' }, today)).toEqual({ day: 'notYet' });
    expect(brokenHoldRules({ day: today, state: 'cancelled' }, today)).toEqual({ state: 'cancelled' });
  });

  test('waits for its attendance from the day after', () => {
    expect(awaitsAttendance({ day: today, state: 'planned' }, today)).toBe(false);
    expect(awaitsAttendance({ day: '2026-11-20', state: 'planned' }, today)).toBe(true);
    expect(awaitsAttendance({ day: '2026-11-20', state: 'held' }, today)).toBe(false);
  });
});
