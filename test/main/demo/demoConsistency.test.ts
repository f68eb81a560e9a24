import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ageOn } from '../../../src/domain/calendar/age.ts';
import { checkNationalId } from '../../../src/domain/person/nationalId.ts';
import { isGranted } from '../../../src/domain/referral/codes.ts';
import { brokenDecisionRules } from '../../../src/domain/referral/decisionRules.ts';
import { brokenReferralRules } from '../../../src/domain/referral/referralRules.ts';
import { grantedStates, mayTake, referralSteps, type ReferralStep } from '../../../src/domain/referral/state.ts';
import {
  assignment,
  assignmentRequest,
  coordinator,
  deadline,
  decision,
  person,
  plan,
  planReview,
  referral,
  referralEvent,
} from '../../../src/main/db/schema/index.ts';
import { refreshDeadlinesOfPersons } from '../../../src/main/deadline/refreshDeadlines.ts';
import { openDemo, usualDemo, type DemoRegister } from './demoRegister.ts';

const today = usualDemo.asOf;

describe.each(['municipality', 'healthTrust'] as const)('the made-up office of a %s', (officeType) => {
  let demo: DemoRegister;
  const all = async () => {
    const { db } = demo.database;
    return {
      persons: await db.select().from(person),
      referrals: await db.select().from(referral),
      events: await db.select().from(referralEvent),
      decisions: await db.select().from(decision),
      requests: await db.select().from(assignmentRequest),
      assignments: await db.select().from(assignment),
      coordinators: await db.select().from(coordinator),
      plans: await db.select().from(plan),
      reviews: await db.select().from(planReview),
    };
  };
  let content: Awaited<ReturnType<typeof all>>;
  beforeAll(async () => {
    demo = await openDemo({ officeType });
    content = await all();
  });
  afterAll(() => demo.close());

  it('has as many people as were asked for, with made-up numbers that are valid and nobody else’s', () => {
    expect(content.persons).toHaveLength(usualDemo.persons);
    const numbers = content.persons.flatMap(({ nationalId }) => nationalId ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    const wrong = content.persons.filter(({ nationalId, birthDate }) => {
      const check = nationalId === null ? null : checkNationalId(nationalId);
      return check && (!check.valid || check.synthetic !== 'skatteetaten' || check.birthDate !== birthDate);
    });
    expect(wrong).toEqual([]);
  });

  it('registers nothing after the last day', () => {
    const days = [
      ...content.events.map(({ onDay }) => onDay),
      ...content.decisions.map(({ decidedOn }) => decidedOn),
      ...content.assignments.map(({ fromDay }) => fromDay),
      ...content.reviews.map(({ heldOn }) => heldOn),
      ...content.requests.map(({ answeredOn }) => answeredOn ?? ''),
    ];
    expect(days.filter((day) => day > today)).toEqual([]);
  });

  it('breaks none of the rules that the forms hold people to', () => {
    const people = new Map(content.persons.map((one) => [one.id, one]));
    const broken = content.referrals.map((row) => brokenReferralRules(row, { today }));
    expect(broken.filter((found) => Object.keys(found).length > 0)).toEqual([]);
    const cases = new Map(content.referrals.map((row) => [row.id, row]));
    const wrong = content.decisions.flatMap((row) => {
      const receivedOn = cases.get(row.referralId)?.receivedOn ?? '';
      const birthDate = people.get(row.personId)?.birthDate ?? null;
      const found = brokenDecisionRules({ ...row, onDay: row.decidedOn }, { receivedOn, today, birthDate });
      return Object.keys(found).length > 0 ? [{ ...found, outcome: row.outcome }] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('goes from state to state only where the domain lets it, and ends in the state of the last event', () => {
    const byCase = Map.groupBy(content.events, (event) => event.referralId);
    const wrong = content.referrals.filter(({ id, state }) => {
      const events = (byCase.get(id) ?? []).toSorted((a, b) => a.seq - b.seq);
      const isStory = events.every((event, index) => {
        const before = events[index - 1];
        if (!before) return event.step === 'register' && event.seq === 1;
        const isStep = (referralSteps as readonly string[]).includes(event.step);
        const isAllowed = !isStep || mayTake(event.step as ReferralStep, before.toState, officeType);
        const follows = event.fromState === before.toState && event.onDay >= before.onDay;
        return follows && isAllowed && event.seq === index + 1;
      });
      return !isStory || events.at(-1)?.toState !== state;
    });
    expect(wrong).toEqual([]);
  });

  it('has a decision behind every outcome, and a granted state only where something was granted', () => {
    const decided = new Map(content.decisions.map((row) => [row.referralId, row]));
    const wrong = content.referrals.filter(({ id, outcome, decidedOn, state }) => {
      const found = decided.get(id);
      const isBacked = (found?.outcome ?? null) === outcome && (found?.decidedOn ?? null) === decidedOn;
      const needsGrant = (grantedStates as readonly string[]).includes(state);
      const isEnded = state !== 'decided' || (outcome !== null && !isGranted(outcome));
      return !isBacked || (needsGrant && !isGranted(outcome)) || !isEnded;
    });
    expect(wrong).toEqual([]);
  });

  it('never has two responsible at once', () => {
    const wrong = [...Map.groupBy(content.assignments, (row) => row.personId).values()].flatMap((rows) => {
      const inForce = rows.filter(({ fromDay, toDay }) => toDay === null || toDay >= fromDay);
      const inOrder = inForce.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
      return inOrder.filter((row, index) => {
        const next = inOrder[index + 1];
        return next !== undefined && (row.toDay === null || row.toDay >= next.fromDay);
      });
    });
    expect(wrong).toEqual([]);
  });

  it('appoints nobody outside their time in office, their role, or their profession', () => {
    const serving = new Map(content.coordinators.map((one) => [one.id, one]));
    const wrong = content.assignments.filter(({ coordinatorId, fromDay, toDay, role }) => {
      const one = serving.get(coordinatorId);
      if (!one || one.activeFrom > fromDay || !one.roles.includes(role)) return true;
      const staysOn = one.activeTo !== null && (toDay === null || toDay > one.activeTo);
      // A coordinator in a hospital is helsepersonell (sphl § 2-5 a).
      return staysOn || (officeType === 'healthTrust' && !one.isHealthPersonnel);
    });
    expect(wrong).toEqual([]);
  });

  it('gives nobody over eighteen a child coordinator', () => {
    const births = new Map(content.persons.map(({ id, birthDate }) => [id, birthDate]));
    const wrong = content.assignments.filter(({ role, personId, toDay }) => {
      const birth = births.get(personId);
      return role === 'childCoordinator' && birth && (ageOn(birth, toDay ?? today) ?? 0) >= 18;
    });
    expect(wrong).toEqual([]);
  });

  it('has at most one plan a person that is not closed, with days that fit its state', () => {
    const open = content.plans.filter(({ state }) => state !== 'closed');
    expect(new Set(open.map(({ personId }) => personId)).size).toBe(open.length);
    const wrong = content.plans.filter(({ state, activeFrom, activeTo }) => {
      if (state === 'active' || state === 'underRevision') return activeFrom === null || activeTo !== null;
      return (state === 'notWanted' || state === 'inProgress') && (activeFrom !== null || activeTo !== null);
    });
    expect(wrong).toEqual([]);
  });

  it('has the deadlines the app itself would count', async () => {
    const { db } = demo.database;
    const before = await db.select().from(deadline);
    await refreshDeadlinesOfPersons(
      { db, today },
      content.persons.map(({ id }) => id),
    );
    expect(await db.select().from(deadline)).toEqual(before);
  });

  it('is alive on its last day: some wait, most are served', () => {
    const open = content.referrals.filter(({ state }) => state !== 'closed' && state !== 'decided');
    expect(open.length).toBeGreaterThan(20);
    expect(new Set(content.referrals.map(({ state }) => state)).size).toBeGreaterThan(4);
    expect(content.plans.length).toBeGreaterThan(10);
  });
});
