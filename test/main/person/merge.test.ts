import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { newId } from '../../../src/main/db/newId.ts';
import { audit, plan, referral } from '../../../src/main/db/schema/index.ts';
import { addCoordinator, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { aNumberedPerson } from './aPerson.ts';

describe('two records of one person', () => {
  let register: TestRegister;
  beforeEach(async () => {
    register = await openTestRegister();
  });
  afterEach(() => register.close());

  const openPlan = async (personId: string) => {
    const now = '2026-11-21T12:00:00.000Z';
    const none = {
      noPlanReason: null,
      system: null,
      activeTo: null,
      nextEvaluationOn: null,
      consentOn: null,
      consentUntil: null,
      consentWithdrawnOn: null,
      contactPhysician: null,
      contactPhysicianOn: null,
      note: null,
      importBatchId: null,
    };
    await register.db.insert(plan).values({
      ...none,
      id: newId(),
      version: 1,
      personId,
      state: 'active',
      activeFrom: '2026-01-01',
      contents: [],
      createdAt: now,
      updatedAt: now,
    });
  };

  it('become one, with both their cases, and the number that only one had', async () => {
    const one = await registerCase(register, { person: aNumberedPerson('1969-03-12', { phone: null }) });
    const other = await registerCase(register, { person: { phone: '99 99 99 99' } });
    await register.invoke('person.merge', { fromId: one.personId, intoId: other.personId });

    const cases = await register.invoke('referral.ofPerson', { personId: other.personId });
    expect(cases.map((row) => row.id).toSorted()).toEqual([one.id, other.id].toSorted());
    const found = await register.invoke('person.get', { id: one.personId });
    expect(found).toMatchObject({ id: other.personId, fields: { identityKind: 'nationalId', phone: '99 99 99 99' } });
    expect(await register.refusal('person.create', aNumberedPerson('1969-03-12'))).toBe('ALREADY_EXISTS');

    const listed = await register.invoke('person.list', { filter: {} });
    expect(listed.rows.map((row) => row.id)).toEqual([other.personId]);
    expect([listed.total, listed.all]).toEqual([1, 1]);
    const hits = await register.invoke('search.find', { text: one.caseNumber });
    expect(hits.people.map((row) => row.id)).toEqual([other.personId]);
  });

  it('leave both their ids in the log', async () => {
    const one = await registerCase(register);
    const other = await registerCase(register);
    await register.invoke('person.merge', { fromId: one.personId, intoId: other.personId });
    const lines = (await register.db.select().from(audit)).filter((line) => line.route === 'person.merge');
    expect(lines.map((line) => [line.personId, line.detail?.['fromId'] ?? line.detail?.['intoId']])).toEqual([
      [other.personId, one.personId],
      [one.personId, other.personId],
    ]);
  });

  it('are refused where both have a plan, and where they are the same, and nothing has moved', async () => {
    const one = await registerCase(register);
    const other = await registerCase(register);
    await openPlan(one.personId);
    await openPlan(other.personId);
    expect(await register.refusal('person.merge', { fromId: one.personId, intoId: other.personId })).toBe('RULE');
    expect(await register.refusal('person.merge', { fromId: one.personId, intoId: one.personId })).toBe('RULE');
    const left = await register.db.select().from(referral).where(eq(referral.personId, one.personId));
    expect(left).toHaveLength(1);
  });

  it('keep one coordinator where both have one, as it was chosen, and the other stands in the history', async () => {
    const one = await grantedCase(register);
    const other = await grantedCase(register);
    const anne = await addCoordinator(register, { name: 'Anne Vik' });
    const berit = await addCoordinator(register, { name: 'Berit Lie' });
    await assign(register, one.referralId, anne, '2026-11-10');
    await assign(register, other.referralId, berit, '2026-11-12');
    const both = { fromId: one.personId, intoId: other.personId };
    expect(await register.invoke('person.mergeConflicts', both)).toEqual({
      bothHavePlan: false,
      coordinators: {
        from: { coordinatorName: 'Anne Vik', fromDay: '2026-11-10' },
        into: { coordinatorName: 'Berit Lie', fromDay: '2026-11-12' },
      },
    });
    expect(await register.refusal('person.merge', both)).toBe('RULE');
    await register.invoke('person.merge', { ...both, keepCoordinatorOf: 'from' });
    const rows = await register.invoke('assignment.ofPerson', { personId: other.personId });
    expect(rows.map(({ coordinatorName, toDay, isActive }) => [coordinatorName, toDay, isActive])).toEqual([
      ['Berit Lie', '2026-11-20', false],
      ['Anne Vik', null, true],
    ]);
  });

  it('keep the same coordinator once, without asking', async () => {
    const one = await grantedCase(register);
    const other = await grantedCase(register);
    const anne = await addCoordinator(register, { name: 'Anne Vik' });
    for (const { referralId } of [one, other]) await assign(register, referralId, anne, '2026-11-10');
    await register.invoke('person.merge', { fromId: one.personId, intoId: other.personId });
    const rows = await register.invoke('assignment.ofPerson', { personId: other.personId });
    expect(rows.filter((row) => row.isActive)).toHaveLength(1);
  });
});
