import { count, eq, ne } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';

import {
  attendance,
  course,
  courseSession,
  coordinator,
  enrolment,
  participant,
} from '../../../src/main/db/schema/index.ts';
import { officeStandings } from '../../../src/main/training/standings.ts';
import { type DemoRegister, openDemo, usualDemo } from './demoRegister.ts';

let demo: DemoRegister;
beforeAll(async () => {
  demo = await openDemo({ persons: 600 });
});
afterAll(() => demo.close());

it('has a lived-in training: most are trained, some lack it, some must renew, and rounds are planned ahead', async () => {
  const rows = await officeStandings(demo.database.db, usualDemo.asOf);
  const trained = rows.filter(({ hasBasics }) => hasBasics).length / rows.length;
  expect(trained).toBeGreaterThan(0.6);
  expect(trained).toBeLessThan(1);
  const statuses = new Set(rows.flatMap(({ standings }) => standings.map(({ status }) => status)));
  expect([...statuses].toSorted()).toEqual(
    expect.arrayContaining(['completed', 'expired', 'expiresSoon', 'missing', 'notForThisOne']),
  );
  const states = await demo.database.db
    .select({ state: course.state, rounds: count() })
    .from(course)
    .groupBy(course.state);
  expect(states.map(({ state }) => state)).toEqual(expect.arrayContaining(['planned', 'evaluated']));
});

it('notes nobody at a session before it was, outside the list, or out of office', async () => {
  const noted = await demo.database.db
    .select({ day: courseSession.day, from: coordinator.activeFrom, listed: enrolment.state })
    .from(attendance)
    .innerJoin(courseSession, eq(courseSession.id, attendance.sessionId))
    .innerJoin(participant, eq(participant.id, attendance.participantId))
    .leftJoin(coordinator, eq(coordinator.id, participant.coordinatorId))
    .leftJoin(enrolment, eq(enrolment.participantId, attendance.participantId))
    .where(ne(attendance.mark, 'absent'));
  expect(noted.length).toBeGreaterThan(50);
  expect(noted.filter(({ day }) => day > usualDemo.asOf)).toEqual([]);
  expect(noted.filter(({ day, from }) => from !== null && day < from)).toEqual([]);
  expect(noted.filter(({ listed }) => listed === null)).toEqual([]);
});
