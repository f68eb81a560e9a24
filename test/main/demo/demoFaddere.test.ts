import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addDays } from '../../../src/domain/calendar/day.ts';
import { brokenMoveRules } from '../../../src/domain/fadder/moveRules.ts';
import { brokenSessionRules } from '../../../src/domain/supervision/sessionRules.ts';
import {
  coordinator,
  fadder,
  fadderAssignment,
  officeMeeting,
  supervisionAttendance,
  supervisionSession,
} from '../../../src/main/db/schema/index.ts';
import { groupsOn } from '../../../src/main/fadder/groupsOn.ts';
import { fadderIndicators } from '../../../src/main/statistics/fadderIndicators.ts';
import { openDemo, usualDemo, type DemoRegister } from './demoRegister.ts';

const today = usualDemo.asOf;

describe.each(['municipality', 'healthTrust'] as const)('the faddere of a made-up %s', (officeType) => {
  let demo: DemoRegister;
  const all = async () => {
    const { db } = demo.database;
    return {
      coordinators: await db.select().from(coordinator),
      faddere: await db.select().from(fadder),
      times: await db.select().from(fadderAssignment),
      sessions: await db.select().from(supervisionSession),
      attendance: await db.select().from(supervisionAttendance),
      meetings: await db.select().from(officeMeeting),
    };
  };
  let content: Awaited<ReturnType<typeof all>>;
  beforeAll(async () => {
    demo = await openDemo({ officeType });
    content = await all();
  });
  afterAll(() => demo.close());

  it('break none of the rules that the screen holds people to', () => {
    const { coordinators, faddere, times } = content;
    expect(times.length).toBeGreaterThan(15);
    const wrong = times.filter((time) => {
      const move = {
        fromDay: time.fromDay,
        today: time.fromDay,
        coordinator: coordinators.find(({ id }) => id === time.coordinatorId)!,
        fadder: faddere.find(({ id }) => id === time.fadderId)!,
        others: [],
      };
      return Object.keys(brokenMoveRules(move)).length > 0;
    });
    expect(wrong).toEqual([]);
    expect(content.sessions.filter((one) => Object.keys(brokenSessionRules(one, today)).length > 0)).toEqual([]);
  });

  it('are one at a time for each coordinator, through a handover too', async () => {
    for (const day of ['2024-01-01', '2024-12-31', '2025-06-30', today, addDays(today, -1)]) {
      const ids = (await groupsOn(demo.database.db, day)).map(({ coordinatorId }) => coordinatorId);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(content.times.some(({ endReason }) => endReason === 'fadderLeft')).toBe(true);
  });

  it('hold sessions over the years, with attendance, and have some before them', async () => {
    const held = content.sessions.filter(({ state }) => state === 'held');
    expect(held.every(({ day }) => day <= today)).toBe(true);
    expect(new Set(held.map(({ day }) => day.slice(0, 4)))).toEqual(new Set(['2023', '2024', '2025', '2026']));
    expect(content.sessions.some(({ state, day }) => state === 'planned' && day > today)).toBe(true);
    expect(new Set(held.map(({ kind }) => kind))).toEqual(new Set(['group', 'individual', 'fadderGroup']));
    const unwritten = new Set(content.sessions.filter(({ state }) => state !== 'held').map(({ id }) => id));
    expect(content.attendance.filter((row) => (row.attended === null) !== unwritten.has(row.sessionId))).toEqual([]);
    expect(content.meetings.length).toBeGreaterThan(80);
    const [share, each, goal] = await fadderIndicators(demo.database.db, {
      asOf: '2025-12-31',
      from: '2025-01-01',
      to: '2025-12-31',
    });
    expect(share!.share).toBeGreaterThan(0.85);
    expect(each!.share).toBeGreaterThan(5);
    expect(goal!.share).toBeGreaterThan(0.6);
    expect(goal!.share).toBeLessThan(1);
  });
});
