import { describe, expect, test } from 'vitest';

import { redLineStory } from '../../../src/domain/worklist/redLineStory.ts';
import { groupOf } from '../../../src/domain/worklist/worklistGroup.ts';

const today = '2026-11-21';
const asked = (
  requestedOn: string,
  state: 'waiting' | 'accepted' | 'declined' | 'withdrawn',
  answeredOn: string | null = null,
) => ({
  unit: requestedOn,
  requestedOn,
  state,
  answeredOn,
});
const story = (facts: Partial<Parameters<typeof redLineStory<{ unit: string }, { name: string }>>[0]>) =>
  redLineStory({ decidedOn: '2026-11-06', lastAssignment: null, requests: [], today, ...facts });

describe('the story of a person without a coordinator', () => {
  test('Granted and nothing since: counted from the decision, whose day is not counted', () => {
    expect(story({})).toMatchObject({ story: 'granted', storyOn: '2026-11-06', since: '2026-11-07', daysWithout: 15 });
  });

  test('Granted today: no day has passed', () => {
    expect(story({ decidedOn: today })).toMatchObject({ since: today, daysWithout: 0 });
  });

  test('The last request tells the story, the term still runs from the decision', () => {
    const requests = [asked('2026-11-17', 'waiting'), asked('2026-11-10', 'declined', '2026-11-16')];
    expect(story({ requests })).toMatchObject({ story: 'unitAsked', storyOn: '2026-11-17', daysWithout: 15 });
    expect(story({ requests: [asked('2026-11-10', 'declined', '2026-11-18')] })).toMatchObject({
      story: 'unitDeclined',
      storyOn: '2026-11-18',
      request: { unit: '2026-11-10' },
    });
    expect(story({ requests: [asked('2026-11-10', 'accepted', '2026-11-12')] }).story).toBe('unitAccepted');
    expect(story({ requests: [asked('2026-11-10', 'withdrawn')] }).story).toBe('granted');
  });

  test('A coordinator who ended: counted from the last day served', () => {
    const lastAssignment = { name: 'Berit', toDay: '2026-11-13' };
    expect(story({ decidedOn: '2025-02-06', lastAssignment })).toMatchObject({
      story: 'coordinatorEnded',
      storyOn: '2026-11-13',
      since: '2026-11-14',
      daysWithout: 8,
      ended: { name: 'Berit' },
    });
  });

  test('What a unit answered before the coordinator ended is an older story', () => {
    const lastAssignment = { name: 'Berit', toDay: '2026-11-13' };
    const old = asked('2025-02-07', 'accepted', '2025-02-10');
    expect(story({ decidedOn: '2025-02-06', lastAssignment, requests: [old] }).story).toBe('coordinatorEnded');
    const fresh = asked('2026-11-16', 'waiting');
    expect(story({ decidedOn: '2025-02-06', lastAssignment, requests: [old, fresh] })).toMatchObject({
      story: 'unitAsked',
      countedFrom: '2026-11-13',
    });
  });

  test('A coordinator from before the grant is not part of it', () => {
    expect(story({ lastAssignment: { name: 'Berit', toDay: '2026-11-05' } }).story).toBe('granted');
  });
});

test.each([
  ['2026-11-20', '2026-11-21', 'overdue'],
  ['2026-11-21', '2026-11-21', 'thisWeek'],
  ['2026-11-22', '2026-11-21', 'thisWeek'],
  ['2026-11-23', '2026-11-21', 'nextWeek'],
  ['2026-11-29', '2026-11-21', 'nextWeek'],
  ['2026-11-30', '2026-11-21', 'later'],
  ['2027-01-03', '2026-12-28', 'thisWeek'],
  ['2027-01-04', '2026-12-28', 'nextWeek'],
])('What is due %s is, on %s, %s', (dueOn, day, group) => {
  expect(groupOf(dueOn, day)).toBe(group);
});
