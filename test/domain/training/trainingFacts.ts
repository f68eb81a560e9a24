import * as fc from 'fast-check';

import { addDays } from '../../../src/domain/calendar/day.ts';
import type { AttendedSession } from '../../../src/domain/training/completion.ts';
import { nothingDone, type TrainingFacts } from '../../../src/domain/training/programStanding.ts';
import type { Timed } from '../../../src/domain/training/ruleHistory.ts';
import type { Audience, CompletionRule, ProgramRules, Trainee } from '../../../src/domain/training/trainingProgram.ts';

/** Presence at one session of a course of two. */
export const present = (partId: string, position: number, day: string, courseId = `${partId}-1`): AttendedSession => ({
  partId,
  courseId,
  position,
  of: 2,
  day,
});

export const facts = (part: Partial<TrainingFacts> = {}): TrainingFacts => ({ ...nothingDone, ...part });

export const everyCoordinator: Audience = { kind: 'coordinators', role: null, afterMonths: 0, since: null };

export const twoDays: CompletionRule = [{ partIds: ['course'], sharePercent: 100 }];

export const program = (part: Partial<Timed<ProgramRules>> = {}): Timed<ProgramRules> => ({
  audience: everyCoordinator,
  rule: twoDays,
  validMonths: null,
  warnMonths: 0,
  former: [],
  ...part,
});

export const coordinator: Trainee = {
  isLeader: false,
  coordinator: { activeFrom: '2020-01-01', roles: ['coordinator'] },
};

const someDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2023-01-01', days));
const somePart = fc.constantFrom('course', 'network', 'other');

/** Any history of a few sessions and e-learnings. */
export const anyFacts: fc.Arbitrary<TrainingFacts> = fc.record({
  sessions: fc.array(
    fc.record({
      partId: somePart,
      courseId: fc.constantFrom('a', 'b', 'c'),
      position: fc.integer({ min: 1, max: 3 }),
      of: fc.integer({ min: 1, max: 3 }),
      day: someDay,
    }),
    { maxLength: 8 },
  ),
  eLearning: fc.array(fc.record({ partId: somePart, day: someDay }), { maxLength: 4 }),
  coming: fc.constant([]),
});

export const anyProgram: fc.Arbitrary<Timed<ProgramRules>> = fc.record({
  former: fc.constant([]),
  audience: fc.record({
    kind: fc.constantFrom('employees' as const, 'coordinators' as const),
    role: fc.constant(null),
    afterMonths: fc.constantFrom(0, 12),
    since: fc.constant(null),
  }),
  rule: fc.array(
    fc.record({
      partIds: fc.array(somePart, { minLength: 1, maxLength: 3 }),
      sharePercent: fc.integer({ min: 1, max: 100 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  validMonths: fc.constantFrom(null, 12, 24),
  warnMonths: fc.constantFrom(0, 2),
});

export { someDay };
