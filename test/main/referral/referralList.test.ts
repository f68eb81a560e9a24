import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { referralSorts, type ReferralFilter } from '../../../src/contract/referralList.ts';
import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { aGrant, aReferral, registerCase } from './aReferral.ts';

const CASES = 40;

describe('the list of cases', () => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await openTestRegister();
    const [shape] = fc.sample(
      fc.array(
        fc.record({
          receivedOn: fc.constantFrom('2026-09-01', '2026-10-01', '2026-11-02'),
          person: fc.nat({ max: 8 }),
          area: fc.constantFrom('Nord', 'Sør', null),
          fate: fc.constantFrom('open', 'refused', 'granted', 'closed'),
        }),
        { minLength: CASES, maxLength: CASES },
      ),
      1,
    );
    const people = new Map<number, string>();
    for (const { receivedOn, person, area, fate } of shape ?? []) {
      const known =
        people.get(person) ?? (await register.invoke('person.create', aPerson({ givenName: `P${person}`, area }))).id;
      people.set(person, known);
      const dates = { sentOn: receivedOn, receivedOn, consentOn: receivedOn };
      const { id } = await register.invoke('referral.receive', { personId: known, fields: aReferral(dates) });
      const step = { id, version: 1, onDay: '2026-11-10' };
      if (fate === 'granted') await register.invoke('referral.decide', { ...step, ...aGrant });
      if (fate === 'refused')
        await register.invoke('referral.decide', { ...step, ...aGrant, outcome: 'refused', reason: 'x' });
      if (fate === 'closed') await register.invoke('referral.close', { ...step, reason: 'noAnswer' });
    }
  });
  afterAll(() => register.close());

  const list = (filter: Partial<ReferralFilter>) => register.invoke('referral.list', { filter, limit: 500 });

  const orders = referralSorts.flatMap((sort) => [true, false].map((descending) => [sort, descending] as const));
  it.each(orders)(
    'by %s, descending: %s, gives each case once and in order, whatever the page',
    async (sort, descending) => {
      const question = { filter: {}, sort, descending };
      const whole = await register.invoke('referral.list', { ...question, limit: 500 });
      expect([whole.total, whole.all, whole.rows.length, whole.next]).toEqual([CASES, CASES, CASES, null]);
      for (const limit of [1, 7, CASES]) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: typeof whole = await register.invoke('referral.list', { ...question, limit, after });
          seen.push(...page.rows.map((row) => row.id));
          after = page.next;
        } while (after !== null && seen.length <= CASES);
        expect(seen).toEqual(whole.rows.map((row) => row.id));
        expect(new Set(seen).size).toBe(CASES);
      }
    },
  );

  it('by what is due next puts that first, and cases with nothing due last', async () => {
    const { rows } = await register.invoke('referral.list', {
      filter: {},
      sort: 'dueOn',
      descending: false,
      limit: 500,
    });
    const due = rows.map((row) => row.nextDeadline?.dueOn ?? '9999-12-31');
    expect(due).toEqual(due.toSorted());
    expect(new Set(due).size).toBeGreaterThan(2);
  });

  it('gives for each filter exactly the rows that meet it, and their number', async () => {
    const { rows: all } = await list({});
    type Row = (typeof all)[number];
    const filters: [Partial<ReferralFilter>, (row: Row) => boolean][] = [
      [{ states: ['received', 'closed'] }, (row) => ['received', 'closed'].includes(row.state)],
      [{ open: true }, (row) => row.state === 'received' || row.state === 'awaitingCoordinator'],
      [{ outcomes: ['refused'] }, (row) => row.outcome === 'refused'],
      [{ areas: ['Nord', 'unknown'] }, (row) => row.area === 'Nord' || row.area === null],
      [{ receivedFrom: '2026-10-01', receivedTo: '2026-10-31' }, (row) => row.receivedOn === '2026-10-01'],
      [{ decidedFrom: '2026-11-10', decidedTo: '2026-11-10' }, (row) => row.decidedOn !== null],
      [{ reached: 'decided' }, (row) => row.decidedOn !== null],
      [{ reached: 'granted' }, (row) => row.outcome === 'grantedPlanWithCoordinator'],
      [{ reached: 'assigned' }, () => false],
      [{ text: 'p3' }, (row) => row.person.givenName === 'P3'],
      [{ needs: ['childCoordinator'] }, () => false],
    ];
    for (const [filter, meets] of filters) {
      const found = await list(filter);
      expect({ filter, ids: found.rows.map((row) => row.id) }).toEqual({
        filter,
        ids: all.filter(meets).map((row) => row.id),
      });
      expect(found.total).toBe(found.rows.length);
      expect(found.all).toBe(CASES);
    }
  });

  it('finds one case by its number', async () => {
    const { rows } = await list({ text: '2026/7' });
    expect(rows.map((row) => row.caseNumber)).toEqual(['2026/7']);
  });

  it('leads from a step of the funnel to its cases, those assigned too', async () => {
    const { id, personId } = await registerCase(register, { person: { givenName: 'Assignert' } });
    await register.invoke('referral.decide', { id, version: 1, onDay: '2026-11-10', ...aGrant });
    const coordinatorId = (
      await register.invoke('coordinator.create', {
        name: 'Mona Vik',
        unitId: null,
        profession: null,
        isHealthPersonnel: true,
        roles: ['coordinator'],
        activeFrom: '2020-01-01',
        activeTo: null,
        maxPersons: 9,
        takesNew: true,
        percentage: null,
        competences: [],
        phone: null,
        email: null,
      })
    ).id;
    const assigned = { referralId: id, version: 2, coordinatorId, fromDay: '2026-11-12', note: null };
    await register.invoke('assignment.assign', assigned);
    expect((await list({ reached: 'assigned' })).rows.map((row) => row.person.id)).toEqual([personId]);
    expect((await list({ reached: 'activePlan' })).total).toBe(0);
  });
});
