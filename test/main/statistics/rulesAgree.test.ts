import * as fc from 'fast-check';
import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';

import { addDays } from '../../../src/domain/calendar/day.ts';
import { planStates } from '../../../src/domain/plan/codes.ts';
import { outcomes } from '../../../src/domain/referral/codes.ts';
import { isAssignedOn, isGrantRunningOn, isPlanActiveOn } from '../../../src/domain/statistics/indicatorRules.ts';
import { assignment, plan, referral } from '../../../src/main/db/schema/index.ts';
import { assignedOn, grantRunningOn, planActiveOn } from '../../../src/main/statistics/activeOnRepo.ts';
import { openTestRegister } from '../testRegister.ts';
import { smallRegister } from './smallRegister.ts';

// Few days near each other, so that firsts and lasts fall together often.
const day = fc.integer({ min: 0, max: 5 }).map((days) => addDays('2025-12-29', days));
const dayOrNone = fc.option(day, { nil: null });

test('the database counts a plan, an appointment and a grant on exactly the days the rules say', async () => {
  const register = await openTestRegister();
  const add = smallRegister(register);
  const personId = add.person();
  const coordinatorId = add.coordinator();
  const planFacts = fc.record({
    state: fc.constantFrom(...planStates),
    activeFrom: dayOrNone,
    activeTo: dayOrNone,
    consentOn: dayOrNone,
    consentUntil: dayOrNone,
    consentWithdrawnOn: dayOrNone,
  });
  const grantFacts = fc.record({
    outcome: fc.option(fc.constantFrom(...outcomes), { nil: null }),
    decidedOn: dayOrNone,
    closedOn: dayOrNone,
  });
  const disagreements: unknown[] = [];
  const compare = (what: string, facts: object, on: string, found: unknown[], expected: boolean) => {
    if ((found.length === 1) !== expected) disagreements.push({ what, facts, on, expected });
  };
  for (const [facts, grant, span, on] of fc.sample(
    fc.tuple(planFacts, grantFacts, fc.record({ fromDay: day, toDay: dayOrNone }), day),
    400,
  )) {
    const ids = {
      // Nobody has two plans at once, so each has a person of its own.
      plan: add.plan(add.person(), facts),
      referral: add.referral(personId, grant),
      assignment: add.assignment(personId, coordinatorId, span),
    };
    const { db } = register;
    compare(
      'plan',
      facts,
      on,
      db
        .select()
        .from(plan)
        .where(and(eq(plan.id, ids.plan), planActiveOn(on)))
        .all(),
      isPlanActiveOn(facts, on),
    );
    compare(
      'grant',
      grant,
      on,
      db
        .select()
        .from(referral)
        .where(and(eq(referral.id, ids.referral), grantRunningOn(on)))
        .all(),
      isGrantRunningOn(grant, on),
    );
    compare(
      'assignment',
      span,
      on,
      db
        .select()
        .from(assignment)
        .where(and(eq(assignment.id, ids.assignment), assignedOn(on)))
        .all(),
      isAssignedOn(span, on),
    );
  }
  await register.close();
  expect(disagreements).toEqual([]);
}, 120_000);
