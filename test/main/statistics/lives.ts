import * as fc from 'fast-check';

import { addDays } from '../../../src/domain/calendar/day.ts';
import { genders, needClasses } from '../../../src/domain/person/codes.ts';
import { planContents, planStates } from '../../../src/domain/plan/codes.ts';
import { isStandingPlan } from '../../../src/domain/plan/planRules.ts';
import { outcomes, referrerTypes, specialties } from '../../../src/domain/referral/codes.ts';
import * as tables from '../../../src/main/db/schema/index.ts';
import type { TestRegister } from '../testRegister.ts';
import { smallRegister } from './smallRegister.ts';

/** Small registers of any making, near one day. */

export const asOf = '2025-12-31';
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
export const life = fc.record({
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
      feedbackSentOn: dayOrNone,
      referrerType: fc.constantFrom(...referrerTypes),
      specialty: fc.constantFrom(...specialties),
    }),
    { maxLength: 2 },
  ),
  assignments: fc.array(
    fc.record({
      fromDay: day,
      toDay: dayOrNone,
      coordinator: fc.integer({ min: 0, max: 2 }),
      isOfCase: fc.boolean(),
    }),
    {
      maxLength: 2,
    },
  ),
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

export type Life = typeof life extends fc.Arbitrary<infer L> ? L : never;

/** A child expected after the day: the plan asks for no word on how the child took part. */
export const expectedChild: Life = {
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

const plainFacts = { birthDate: '1975-03-03', needClass: 'extensive', gender: 'female', area: 'Nord' } as const;
const decided = { receivedOn: '2025-12-28', decidedOn: '2025-12-29', closedOn: null, feedbackSentOn: null } as const;
const from = { referrerType: 'gp', specialty: 'somatic' } as const;
const planFrom = { activeFrom: '2025-12-29', activeTo: null, consentOn: null, consentUntil: null } as const;

/** Lives that between them meet every figure about persons and cases: chance may leave one out. */
export const everyFigure: readonly Life[] = [
  {
    facts: plainFacts,
    isMerged: false,
    cases: [{ ...decided, ...from, outcome: 'grantedPlanWithCoordinator', feedbackSentOn: '2025-12-31' }],
    assignments: [
      { fromDay: '2025-12-29', toDay: '2025-12-30', coordinator: 0, isOfCase: true },
      { fromDay: '2025-12-31', toDay: null, coordinator: 1, isOfCase: true },
    ],
    plans: [
      { facts: { ...planFrom, state: 'active', consentWithdrawnOn: null, contents: allContents }, declinedOn: null },
    ],
  },
  {
    facts: { ...plainFacts, area: null, birthDate: null },
    isMerged: false,
    cases: [{ ...decided, ...from, outcome: 'grantedCoordinator' }],
    assignments: [],
    plans: [{ facts: { ...planFrom, state: 'notWanted', consentWithdrawnOn: null, contents: [] }, declinedOn: null }],
  },
];

/** Empties the register and fills it with these lives. */
export function fillWith(register: TestRegister, lives: readonly Life[]): void {
  const { db } = register;
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
    const caseIds = cases.map((one) => add.referral(id, one));
    for (const { coordinator, isOfCase, ...one } of assignments)
      add.assignment(id, coordinators[coordinator] ?? '', { ...one, referralId: isOfCase ? caseIds[0] : null });
    for (const [index, one] of plans.entries()) {
      // Nobody has two standing plans: the database itself lets no register be made so.
      const isSecond = plans.slice(0, index).some(({ facts: before }) => isStandingPlan(before.state));
      if (isSecond && isStandingPlan(one.facts.state)) continue;
      const planId = add.plan(id, one.facts);
      if (one.declinedOn !== null) add.planEvent(planId, one.declinedOn, 'notWanted');
    }
  }
}
