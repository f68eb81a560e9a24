import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, addMonths } from '../../../src/domain/calendar/day.ts';
import { programStatuses } from '../../../src/domain/training/codes.ts';
import { isValid, type ProgramStanding, standingOn } from '../../../src/domain/training/programStanding.ts';
import {
  anyFacts,
  anyProgram,
  coordinator,
  everyCoordinator,
  facts,
  present,
  program,
  someDay,
} from './trainingFacts.ts';

const today = '2026-11-21';
const bothDays = facts({ sessions: [present('course', 1, '2024-04-25'), present('course', 2, '2024-05-23')] });
const statusOf = (...asked: Parameters<typeof standingOn>) => standingOn(...asked).status;

describe('where somebody stands in a programme', () => {
  it('is completed on the day of the last session that was needed, and that day counts', () => {
    expect(standingOn(program(), coordinator, bothDays, '2024-05-23')).toEqual({
      status: 'completed',
      completedOn: '2024-05-23',
      validTo: null,
      nextOn: null,
    });
    expect(statusOf(program(), coordinator, bothDays, '2024-05-22')).toBe('underWay');
  });

  it('is missing until something is done, and under way when a day was missed', () => {
    expect(statusOf(program(), coordinator, facts(), today)).toBe('missing');
    expect(statusOf(program(), coordinator, facts({ sessions: [present('course', 1, '2026-10-01')] }), today)).toBe(
      'underWay',
    );
  });

  it.each([
    ['2026-02-28', 'completed'],
    ['2026-03-23', 'expiresSoon'],
    ['2026-05-23', 'expiresSoon'],
    ['2026-05-24', 'expired'],
  ])('of 24 months, warned of two months before: on %s it is %s', (day, status) => {
    const refreshed = program({ validMonths: 24, warnMonths: 2 });
    expect(standingOn(refreshed, coordinator, bothDays, day)).toMatchObject({ status, validTo: '2026-05-23' });
  });

  it('is enrolled for whoever has a place, but what has run out has run out', () => {
    const withPlace = { ...bothDays, coming: [{ partId: 'course', day: '2026-12-03' }] };
    expect(standingOn(program(), coordinator, { ...facts(), coming: withPlace.coming }, today)).toMatchObject({
      status: 'enrolled',
      nextOn: '2026-12-03',
    });
    const refreshed = program({ validMonths: 24, warnMonths: 2 });
    expect(standingOn(refreshed, coordinator, withPlace, today)).toMatchObject({
      status: 'expired',
      nextOn: '2026-12-03',
    });
    expect(statusOf(refreshed, coordinator, withPlace, '2026-04-01')).toBe('enrolled');
  });

  it('does not look at places in other courses, nor at sessions that are over', () => {
    const coming = [
      { partId: 'network', day: '2026-12-03' },
      { partId: 'course', day: '2026-11-20' },
    ];
    expect(standingOn(program(), coordinator, facts({ coming }), today)).toMatchObject({
      status: 'missing',
      nextOn: null,
    });
  });

  it.each([
    ['a child coordinators’ programme', { ...everyCoordinator, role: 'childCoordinator' as const }],
    ['one for those who begin later', { ...everyCoordinator, since: '2026-01-01' }],
    ['one after a long time', { ...everyCoordinator, afterMonths: 120 }],
    ['one for leaders', { ...everyCoordinator, kind: 'leaders' as const }],
  ])('is outside %s', (_, audience) => {
    expect(statusOf(program({ audience }), coordinator, facts(), today)).toBe('notForThisOne');
    expect(statusOf(program({ audience }), coordinator, bothDays, today)).toBe('completed');
  });

  it('is inside one for all employees, coordinator or not', () => {
    const audience = { ...everyCoordinator, kind: 'employees' as const };
    expect(statusOf(program({ audience }), { isLeader: false, coordinator: null }, facts(), today)).toBe('missing');
  });
});

describe('for any history and any programme', () => {
  const asked = fc.tuple(anyProgram, anyFacts, someDay);

  it('what happens after a day changes nothing on it', () => {
    fc.assert(
      fc.property(asked, ([rules, history, day]) => {
        const upTo = {
          sessions: history.sessions.filter((one) => one.day <= day),
          eLearning: history.eLearning.filter((one) => one.day <= day),
          coming: [],
        };
        expect(standingOn(rules, coordinator, history, day)).toEqual(standingOn(rules, coordinator, upTo, day));
      }),
    );
  });

  it('more presence makes nobody lose what they had, and taking it away again brings back what was', () => {
    fc.assert(
      fc.property(asked, anyFacts, ([rules, history, day], more) => {
        const before = standingOn(rules, coordinator, history, day);
        const sessions = [...history.sessions, ...more.sessions];
        const after = standingOn(rules, coordinator, { ...history, sessions }, day);
        expect(before.completedOn === null || after.completedOn !== null).toBe(true);
        const corrected = { ...history, sessions: sessions.slice(0, history.sessions.length) };
        expect(standingOn(rules, coordinator, corrected, day)).toEqual(before);
      }),
    );
  });

  it('a completion lasts to its last day and not a day longer, unless it is renewed', () => {
    fc.assert(
      fc.property(asked, ([rules, history, day]) => {
        const now = standingOn(rules, coordinator, history, day);
        if (now.validTo === null) return;
        expect(now.validTo).toBe(addMonths(now.completedOn ?? '', rules.validMonths ?? 0));
        const isRenewed = (at: ProgramStanding) => at.completedOn !== now.completedOn;
        const lastDay = standingOn(rules, coordinator, history, now.validTo);
        const dayAfter = standingOn(rules, coordinator, history, addDays(now.validTo, 1));
        expect(isRenewed(lastDay) || isValid(lastDay, now.validTo)).toBe(true);
        expect(isRenewed(dayAfter) || dayAfter.status === 'expired').toBe(true);
      }),
    );
  });

  it('says one of its words, and «valid» of the very same people', () => {
    fc.assert(
      fc.property(asked, ([rules, history, day]) => {
        const standing = standingOn(rules, coordinator, history, day);
        expect(programStatuses).toContain(standing.status);
        expect(isValid(standing, day)).toBe(['completed', 'expiresSoon'].includes(standing.status));
      }),
    );
  });
});
