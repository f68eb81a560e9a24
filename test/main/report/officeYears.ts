import { sql } from 'drizzle-orm';

import { addDays, type Day, daysBetween } from '../../../src/domain/calendar/day.ts';
import { genders, needClasses } from '../../../src/domain/person/codes.ts';
import { planContents } from '../../../src/domain/plan/codes.ts';
import { needs, referrerTypes, specialties } from '../../../src/domain/referral/codes.ts';
import { smallRegister } from '../statistics/smallRegister.ts';
import type { TestRegister } from '../testRegister.ts';

/** The same row of chances each time: a report can then be looked at, and compared with the one before. */
function chances(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    is: (probability: number) => next() < probability,
    below: (limit: number) => Math.floor(next() * limit),
    // The first of a list most often, the last least.
    of: <T>(list: readonly T[]): T => list[Math.floor(next() ** 1.6 * list.length)] as T,
  };
}

/** Fills a test register with an office's years 2023–2025: so many persons, each with a melding and what became of it. */
export function officeYears(register: TestRegister, persons: number): void {
  const add = smallRegister(register);
  const draw = chances(20_251_231);
  const from: Day = '2023-01-01';
  const days = daysBetween(from, '2025-12-31');
  const units = ['Hjemmetjenesten nord', 'Hjemmetjenesten sør', 'Rus og psykisk helse', 'Habilitering barn'].map(
    (name) => add.unit(name),
  );
  const coordinators = Array.from({ length: 24 }, () =>
    add.coordinator({ unitId: draw.of(units), maxPersons: 8 + draw.below(6) }),
  );
  for (const [year, all] of [
    [2023, 480],
    [2024, 510],
    [2025, 530],
  ] as const) {
    add.denominator(year, 'all', all);
    for (const [key, part] of Object.entries({
      '0-5': 0.02,
      '6-12': 0.04,
      '13-17': 0.05,
      '18-24': 0.07,
      '25-49': 0.18,
      '50-66': 0.2,
      '67-79': 0.22,
      '80+': 0.22,
    }))
      add.denominator(year, `ageGroup:${key}`, Math.round(all * part));
    for (const [key, part] of Object.entries({ limited: 0.2, moderate: 0.2, extensive: 0.25, unknown: 0.35 }))
      add.denominator(year, `needClass:${key}`, Math.round(all * part));
  }
  register.db.run(sql`begin`);
  for (let n = 0; n < persons; n += 1) {
    const personId = add.person({
      birthDate: draw.is(0.02) ? null : addDays('1940-01-01', draw.below(30_000)),
      gender: draw.of(genders),
      needClass: draw.of(needClasses.toReversed()),
      area: draw.is(0.1) ? null : draw.of(['Sentrum', 'Nord', 'Vest', 'Fjellet']),
    });
    const receivedOn = addDays(from, draw.below(days));
    const decidedOn = draw.is(0.94) ? addDays(receivedOn, 4 + draw.below(38)) : null;
    const isGranted = decidedOn !== null && draw.is(0.8);
    const outcome =
      decidedOn === null
        ? null
        : isGranted
          ? draw.of(['grantedPlanWithCoordinator', 'grantedCoordinator', 'grantedChildCoordinator'] as const)
          : draw.of(['refused', 'declinedByPerson', 'forwarded'] as const);
    const assignedOn = isGranted && draw.is(0.96) ? addDays(decidedOn, 3 + draw.below(20)) : null;
    const referralId = add.referral(personId, {
      receivedOn,
      sentOn: receivedOn,
      decidedOn,
      outcome,
      need: draw.of(needs),
      referrerType: draw.of(referrerTypes),
      specialty: draw.of(specialties),
      state: assignedOn ? 'assigned' : isGranted ? 'awaitingCoordinator' : decidedOn ? 'decided' : 'assessing',
      feedbackSentOn: assignedOn && draw.is(0.8) ? addDays(assignedOn, draw.below(20)) : null,
    });
    if (assignedOn) add.assignment(personId, draw.of(coordinators), { referralId, fromDay: assignedOn });
    if (!assignedOn || draw.is(0.1)) continue;
    const activeFrom = addDays(assignedOn, 20 + draw.below(60));
    const planId = add.plan(
      personId,
      draw.is(0.15)
        ? { state: 'notWanted', activeFrom: null }
        : {
            activeFrom,
            contents: draw.is(0.6) ? [...planContents] : planContents.slice(3),
            nextEvaluationOn: addDays(activeFrom, 180 + draw.below(200)),
          },
    );
    if (draw.is(0.5)) add.review(planId, addDays(activeFrom, 90), addDays(activeFrom, 80 + draw.below(20)));
  }
  register.db.run(sql`commit`);
}
