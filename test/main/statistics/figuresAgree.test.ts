import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays } from '../../../src/domain/calendar/day.ts';
import { genders, needClasses } from '../../../src/domain/person/codes.ts';
import { planContents, planStates } from '../../../src/domain/plan/codes.ts';
import { isStandingPlan } from '../../../src/domain/plan/planRules.ts';
import { outcomes } from '../../../src/domain/referral/codes.ts';
import { breakdownOf, countedDenominators } from '../../../src/domain/statistics/breakdown.ts';
import * as tables from '../../../src/main/db/schema/index.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { plainFigures } from './plainFigures.ts';
import { smallRegister } from './smallRegister.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

const asOf = '2025-12-31';
// Few days near the one asked for, so that firsts and lasts fall together often.
const day = fc.integer({ min: -3, max: 2 }).map((days) => addDays(asOf, days));
const dayOrNone = fc.option(day, { nil: null });
const birthDate = fc.option(
  fc.tuple(fc.constantFrom(2026, 2019, 2013, 2012, 2007, 2000, 1975, 1958, 1945), day).map(([year, d]) => {
    const [, month, date] = d.split('-');
    return `${year}-${month}-${date}`;
  }),
  { nil: null },
);
const allContents = [...planContents];
const life = fc.record({
  facts: fc.record({
    birthDate,
    needClass: fc.constantFrom(...needClasses),
    gender: fc.constantFrom(...genders),
    area: fc.constantFrom(null, '', 'Nord', 'Sør'),
  }),
  isMerged: fc.integer({ max: 9, min: 0 }).map((n) => n === 0),
  cases: fc.array(
    fc.record({
      receivedOn: day,
      outcome: fc.option(fc.constantFrom(...outcomes), { nil: null }),
      decidedOn: dayOrNone,
      closedOn: dayOrNone,
    }),
    { maxLength: 2 },
  ),
  assignments: fc.array(fc.record({ fromDay: day, toDay: dayOrNone, coordinator: fc.integer({ min: 0, max: 2 }) }), {
    maxLength: 2,
  }),
  plans: fc
    .array(
      fc.record({
        facts: fc.record({
          state: fc.constantFrom(...planStates),
          activeFrom: dayOrNone,
          activeTo: dayOrNone,
          consentOn: dayOrNone,
          consentUntil: dayOrNone,
          consentWithdrawnOn: dayOrNone,
          contents: fc.constantFrom([], allContents, allContents.slice(0, -1), allContents.slice(1)),
        }),
        declinedOn: dayOrNone,
      }),
      { maxLength: 2 },
    )
    // The register holds at most one standing plan a person (hol § 7-1).
    .filter((plans) => plans.filter(({ facts }) => isStandingPlan(facts.state)).length < 2),
});

/** A child expected after the day: the plan asks for no word on how the child took part. */
const expectedChild: typeof life extends fc.Arbitrary<infer Life> ? Life : never = {
  facts: { birthDate: '2026-01-02', needClass: 'moderate', gender: 'unknown', area: null },
  isMerged: false,
  cases: [],
  assignments: [],
  plans: [
    {
      facts: {
        state: 'active',
        activeFrom: '2025-12-29',
        activeTo: null,
        consentOn: null,
        consentUntil: null,
        consentWithdrawnOn: null,
        contents: allContents.filter((content) => content !== 'childParticipation'),
      },
      declinedOn: null,
    },
  ],
};

test('every figure about persons is what the rules give, person by person, in registers of any making', async () => {
  const { db } = register;
  for (const lives of [[expectedChild], ...fc.sample(fc.array(life, { minLength: 8, maxLength: 14 }), 12)]) {
    for (const table of [
      tables.planEvent,
      tables.plan,
      tables.assignment,
      tables.referral,
      tables.searchWord,
      tables.person,
      tables.coordinator,
      tables.unit,
    ])
      db.delete(table).run();
    const add = smallRegister(register);
    const coordinators = [
      add.coordinator({ unitId: add.unit('Bofellesskapet') }),
      add.coordinator({ unitId: add.unit('Helsestasjonen') }),
      add.coordinator(),
    ];
    const kept = add.person({ birthDate: '1980-01-01' });
    for (const { facts, isMerged, cases, assignments, plans } of lives) {
      const id = add.person({ ...facts, mergedIntoId: isMerged ? kept : null });
      for (const one of cases) add.referral(id, one);
      for (const { coordinator, ...one } of assignments) add.assignment(id, coordinators[coordinator] ?? '', one);
      for (const [index, one] of plans.entries()) {
        // Nobody has two standing plans: the database itself lets no register be made so.
        const isSecond = plans.slice(0, index).some(({ facts: before }) => isStandingPlan(before.state));
        if (isSecond && isStandingPlan(one.facts.state)) continue;
        const planId = add.plan(id, one.facts);
        if (one.declinedOn !== null) add.planEvent(planId, one.declinedOn, 'notWanted');
      }
    }
    await compare(lives);
  }
}, 120_000);

async function compare(lives: unknown) {
  const plain = plainFigures(register.db, asOf);
  for (const denominatorId of ['grantedPersons', 'referredPersons'] as const) {
    const { indicators } = await register.invoke('statistics.indicators', { asOf, denominatorId });
    const found = (id: (typeof indicators)[number]['id']) => indicators.find((one) => one.id === id);
    const of = countedDenominators(plain.count(denominatorId === 'grantedPersons' ? 'granted' : 'referred'), 'unit');
    const granted = countedDenominators(plain.count('granted'), 'unit');
    const expected = (numerator: ReturnType<typeof plain.count>, denominators: typeof of) => ({
      numerator: numerator.total,
      denominator: denominators.total,
      breakdown: breakdownOf(numerator, denominators),
    });
    const story = JSON.stringify(lives);
    expect(found('planShare'), story).toMatchObject(expected(plain.count('activePlan'), of));
    expect(found('planShare')?.unknown, story).toBe(plain.count('unknownPlan').total);
    expect(found('coordinatorShare'), story).toMatchObject(expected(plain.count('assigned'), of));
    expect(found('coordinatorShare')?.unknown, story).toBe(plain.count('unknownCoordinator').total);
    expect(found('declinedPlan'), story).toMatchObject(expected(plain.count('declinedPlan'), granted));
    const active = countedDenominators(plain.count('activePlan'));
    const without = plain.daysWithout(Array.from({ length: 10 }, (_, n) => addDays(asOf, n - 9)));
    expect(found('daysWithoutCoordinator'), story).toMatchObject({
      numerator: without.length,
      days: without.reduce((a, b) => a + b, 0),
    });
    expect(found('planCompleteShare'), story).toMatchObject(expected(plain.count('completePlan'), active));
  }
  const funnel = await register.invoke('statistics.funnel', { asOf });
  const { missingCoordinator } = await register.invoke('statistics.keyFigures', { asOf });
  expect(funnel, JSON.stringify(lives)).toMatchObject(plain.funnel('2025-01-01', asOf));
  expect(missingCoordinator, JSON.stringify(lives)).toMatchObject({
    onDay: plain.count('missing').total,
    granted: plain.count('granted').total,
  });
  const later = plainFigures(register.db, '2026-11-21');
  expect(missingCoordinator.today, JSON.stringify(lives)).toBe(later.count('missing').total);
}
