import { describe, expect, test } from 'vitest';

import { awaitsApproval, brokenApproval, mayWriteRecord } from '../../../src/domain/officeMeeting/meetingRecord.ts';

const today = '2026-11-20';
const present = { name: 'Ingrid Fagerli', role: null, attendance: 'present' } as const;
const held = {
  state: 'planned',
  recordState: 'open',
  day: '2026-11-19',
  participants: [present],
  standings: ['decided', 'treated', 'carriedOver'],
  note: null,
} as const;

describe('minutes are approved', () => {
  test.each([
    ['when every point has come to something', held, {}],
    ['of a meeting held today', { ...held, day: today }, {}],
    ['not before the meeting', { ...held, day: '2026-11-21' }, { day: 'notHeldYet' }],
    ['not of one called off', { ...held, state: 'cancelled' }, { state: 'cancelled' }],
    [
      'not without anybody there',
      { ...held, participants: [{ ...present, attendance: 'called' }] },
      { participants: 'nobodyCame' },
    ],
    ['not with a point left open', { ...held, standings: ['treated', 'open'] }, { items: 'openItems' }],
    ['not without points', { ...held, standings: [] }, { items: 'noItems' }],
    ['not twice', { ...held, recordState: 'approved' }, { recordState: 'approved' }],
    ['again only with a word on why', { ...held, recordState: 'correcting', note: ' ' }, { note: 'required' }],
    ['again with a word on why', { ...held, recordState: 'correcting', note: 'Feil dato i punkt 2' }, {}],
  ] as const)('%s', (_, facts, broken) => {
    expect(brokenApproval(facts, today)).toEqual(broken);
  });
});

test('what is approved or called off is not written in', () => {
  expect(mayWriteRecord({ state: 'planned', recordState: 'open' })).toBe(true);
  expect(mayWriteRecord({ state: 'planned', recordState: 'correcting' })).toBe(true);
  expect(mayWriteRecord({ state: 'planned', recordState: 'approved' })).toBe(false);
  expect(mayWriteRecord({ state: 'cancelled', recordState: 'open' })).toBe(false);
});

test('minutes wait once the day is over, if there was anything on the agenda', () => {
  const meeting = { state: 'planned', recordState: 'open', day: '2026-11-19', items: 2 } as const;
  expect(awaitsApproval(meeting, today)).toBe(true);
  expect(awaitsApproval({ ...meeting, day: today }, today)).toBe(false);
  expect(awaitsApproval({ ...meeting, items: 0 }, today)).toBe(false);
  expect(awaitsApproval({ ...meeting, recordState: 'approved' }, today)).toBe(false);
});
