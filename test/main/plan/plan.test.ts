import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { PlanFields } from '../../../src/contract/plan.ts';
import { planContents } from '../../../src/domain/plan/codes.ts';
import { aPerson } from '../person/aPerson.ts';
import { addCoordinator, assign, deadlinesOf, grantedCase } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const aPlan = (fields: Partial<PlanFields> = {}): PlanFields => ({
  state: 'active',
  noPlanReason: null,
  system: 'visma',
  activeFrom: '2026-11-10',
  activeTo: null,
  nextEvaluationOn: '2027-05-10',
  consentOn: '2026-11-10',
  consentUntil: null,
  consentWithdrawnOn: null,
  contactPhysician: null,
  contactPhysicianOn: null,
  contents: [],
  note: null,
  ...fields,
});
const underWay = aPlan({ state: 'inProgress', activeFrom: null, nextEvaluationOn: null, consentOn: null });
const addPerson = async (fields: Parameters<typeof aPerson>[0] = {}) =>
  (await register.invoke('person.create', aPerson(fields))).id;
const addPlan = async (personId: string, fields: Partial<PlanFields> = {}) =>
  (await register.invoke('plan.create', { personId, fields: aPlan(fields) })).id;
const theFirst = async (personId: string) => {
  const [plan] = await register.invoke('plan.ofPerson', { personId });
  if (!plan) throw new Error('no plan');
  return plan;
};
const listed = async (input: Parameters<typeof register.invoke<'plan.list'>>[1]) => register.invoke('plan.list', input);
const countOn = async (activeOn: string) => (await listed({ filter: { activeOn } })).total;

describe('a plan', () => {
  test('From under way to active: the history says when, the term for it is kept, the evaluation is due', async () => {
    const { personId, referralId } = await grantedCase(register);
    await assign(register, referralId, await addCoordinator(register), '2026-11-07');
    const { id } = await register.invoke('plan.create', { personId, fields: underWay });
    expect(await deadlinesOf(register, referralId)).toContain('planDraft 2027-01-06 open');
    const change = { id, version: 1, fields: aPlan(), onDay: '2026-11-10', eventNote: 'signert' };
    expect(await register.invoke('plan.change', change)).toEqual({ version: 2 });
    const plan = await theFirst(personId);
    expect(plan).toMatchObject({ isActive: true, fields: { state: 'active', activeFrom: '2026-11-10' } });
    expect(plan.events.map(({ fromState, toState, note }) => [fromState, toState, note])).toEqual([
      [null, 'inProgress', null],
      ['inProgress', 'active', 'signert'],
    ]);
    const deadlines = await deadlinesOf(register, referralId);
    expect(deadlines).toContain('planDraft 2027-01-06 2026-11-10');
    expect(deadlines).toContain('planEvaluation 2027-05-10 open');
  });

  test('Nobody has two at once; after the first is closed a new one may come', async () => {
    const personId = await addPerson();
    const id = await addPlan(personId);
    const second = { personId, fields: underWay };
    expect(await register.refusal('plan.create', second)).toBe('ALREADY_EXISTS');
    const declined = aPlan({ ...underWay, state: 'notWanted', noPlanReason: 'doesNotWant' });
    expect(await register.refusal('plan.create', { personId, fields: declined })).toBeNull();
    const closed = aPlan({ state: 'closed', activeTo: '2026-11-20' });
    await register.invoke('plan.change', { id, version: 1, fields: closed, onDay: '2026-11-20' });
    expect(await register.refusal('plan.create', second)).toBeNull();
    // A closed plan cannot come back into a place that is taken.
    const reopened = { id, version: 2, fields: aPlan(), onDay: '2026-11-21' };
    expect(await register.refusal('plan.change', reopened)).toBe('ALREADY_EXISTS');
  });

  test('An active plan without first day or consent is refused, and a change on what one saw before', async () => {
    const personId = await addPerson();
    const reply = await register.ask('plan.create', { personId, fields: aPlan({ activeFrom: null, consentOn: null }) });
    expect(reply).toMatchObject({
      error: { code: 'RULE', details: { fields: { activeFrom: 'required', consentOn: 'required' } } },
    });
    const id = await addPlan(personId);
    const change = { id, version: 1, fields: aPlan({ note: 'a' }), onDay: '2026-11-20' };
    await register.invoke('plan.change', change);
    expect(await register.refusal('plan.change', change)).toBe('CONFLICT');
  });

  test('An evaluation remembers the day that was agreed and moves the next; a follow-up leaves it', async () => {
    const personId = await addPerson();
    const id = await addPlan(personId, { nextEvaluationOn: '2026-11-20' });
    const overdue = { filter: { evaluationOverdue: true } };
    expect((await listed(overdue)).total).toBe(1);
    const followUp = {
      id,
      version: 1,
      kind: 'followUp',
      heldOn: '2026-11-18',
      nextEvaluationOn: null,
      note: null,
    } as const;
    await register.invoke('plan.review', followUp);
    expect((await theFirst(personId)).fields.nextEvaluationOn).toBe('2026-11-20');
    const held = {
      ...followUp,
      version: 2,
      kind: 'evaluation',
      heldOn: '2026-11-21',
      nextEvaluationOn: '2027-05-21',
    } as const;
    await register.invoke('plan.review', held);
    const plan = await theFirst(personId);
    expect(plan.fields.nextEvaluationOn).toBe('2027-05-21');
    expect(plan.reviews.map(({ kind, agreedOn, heldOn }) => [kind, agreedOn, heldOn])).toEqual([
      ['evaluation', '2026-11-20', '2026-11-21'],
      ['followUp', null, '2026-11-18'],
    ]);
    expect((await listed(overdue)).total).toBe(0);
  });

  test('A reader may read it, and reading leaves a line', async () => {
    const personId = await addPerson();
    await addPlan(personId);
    await register.signInAs('reader');
    await theFirst(personId);
    expect(await register.refusal('plan.create', { personId, fields: underWay })).toBe('FORBIDDEN');
  });
});

describe('the list of plans', () => {
  test('pages through every plan once in each order, counting all', async () => {
    const days = ['2026-12-01', null, '2026-12-01', '2027-01-01', null];
    for (const [index, nextEvaluationOn] of days.entries()) {
      const personId = await addPerson({ familyName: `Navn ${'edcba'[index]}` });
      await addPlan(personId, { nextEvaluationOn, activeFrom: `2026-11-1${index}`, consentOn: '2026-11-01' });
    }
    for (const sort of ['nextEvaluationOn', 'person', 'activeFrom'] as const) {
      const rows = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof listed>> = await listed({ filter: {}, sort, after, limit: 2 });
        expect(page).toMatchObject({ total: 5, all: 5 });
        rows.push(...page.rows);
        after = page.next;
      } while (after !== null);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
      // Whoever asks what is to be evaluated next is not met by the plans that have no day.
      const last = '9999';
      const keys = rows.map((row) => (sort === 'person' ? row.person.familyName : (row[sort] ?? last)));
      const sorted = keys.toSorted();
      expect(keys).toEqual(sort === 'activeFrom' ? sorted.toReversed() : sorted);
    }
  });

  test('A child’s plan needs eleven points, an adult’s ten; the incomplete are found', async () => {
    const ten = planContents.filter((content) => content !== 'childParticipation');
    await addPlan(await addPerson({ familyName: 'Voksen' }), { contents: ten });
    await addPlan(await addPerson({ familyName: 'Barn', birthDate: '2014-01-01' }), { contents: ten });
    await addPlan(await addPerson({ familyName: 'Halv' }), { contents: planContents.slice(2) });
    const { rows } = await listed({ filter: { incomplete: true }, sort: 'person' });
    expect(rows.map((row) => [row.person.familyName, row.contentsDone, row.contentsNeeded])).toEqual([
      ['Barn', 10, 11],
      ['Halv', 8, 10],
    ]);
  });

  test('Active on a past day is told by the days: closed plans count to their last day', async () => {
    const personId = await addPerson();
    const id = await addPlan(personId);
    await register.invoke('plan.change', {
      id,
      version: 1,
      fields: aPlan({ state: 'closed', activeTo: '2026-11-20' }),
      onDay: '2026-11-20',
    });
    expect(await countOn('2026-11-09')).toBe(0);
    expect(await countOn('2026-11-10')).toBe(1);
    expect(await countOn('2026-11-20')).toBe(1);
    expect(await countOn('2026-11-21')).toBe(0);
  });
});
