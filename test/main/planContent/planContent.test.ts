import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { planContentBody } from '../../../src/contract/planContent.ts';
import { planContents } from '../../../src/domain/plan/codes.ts';
import { plan, planContentStep, planVersion } from '../../../src/main/db/schema/index.ts';
import { aPlanContent } from '../../domain/plan/aPlanContent.ts';
import { aPerson } from '../person/aPerson.ts';
import { addPlan, aPlan, thePlan } from '../plan/aPlan.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
let personId: string;
let planId: string;
beforeEach(async () => {
  register = await openTestRegister();
  personId = (await register.invoke('person.create', aPerson())).id;
  planId = await addPlan(register, personId);
});
afterEach(() => register.close());

const body = (fields: Parameters<typeof aPlanContent>[0] = {}) => planContentBody.parse(aPlanContent(fields));
const get = () => register.invoke('planContent.get', { planId });
const save = (version: number, fields: Parameters<typeof aPlanContent>[0] = {}) =>
  register.invoke('planContent.save', { planId, version, body: body(fields) });
const agree = (
  version: number,
  signatures: { role: 'person' | 'coordinator'; name: string; signedOn: string }[] = [],
) => register.invoke('planContent.agree', { planId, version, agreedOn: '2026-11-20', note: null, signatures });
const lacksOf = async () => (await get()).checklist.flatMap(({ lacks }) => lacks);

describe('what a plan says', () => {
  test('is kept as written, piece by piece, and the last change can be undone, and the one before', async () => {
    expect(await get()).toMatchObject({ version: 0, canUndo: false, by: null });
    await save(0);
    await save(1, { overallGoal: 'Jeg vil bo for meg selv.' });
    await save(2, { overallGoal: 'Jeg vil bo for meg selv.', measures: [] });
    expect(await get()).toMatchObject({ version: 3, canUndo: true, by: 'Ingrid Fagerli' });
    await register.invoke('planContent.undo', { planId, version: 3 });
    expect((await get()).body).toEqual(body({ overallGoal: 'Jeg vil bo for meg selv.' }));
    await register.invoke('planContent.undo', { planId, version: 4 });
    expect((await get()).body).toEqual(body());
    await register.invoke('planContent.undo', { planId, version: 5 });
    expect((await get()).body.overallGoal).toBe('');
    expect(await register.refusal('planContent.undo', { planId, version: 6 })).toBe('NOTHING_TO_UNDO');
    // Nothing that was written is gone, what was undone neither.
    const steps = await register.db.select().from(planContentStep).orderBy(planContentStep.version);
    expect(steps.map(({ before }) => Object.keys(before).length)).toEqual([
      expect.any(Number),
      1,
      1,
      1,
      1,
      expect.any(Number),
    ]);
    expect(steps[3]?.before).toEqual({ measures: [] });
  });

  test('is not written over one’s colleague’s words, nor in pieces that hang nowhere', async () => {
    await save(0);
    expect(await register.refusal('planContent.save', { planId, version: 0, body: body() })).toBe('CONFLICT');
    expect(await register.refusal('planContent.save', { planId, version: 1, body: body({ subgoals: [] }) })).toBe(
      'RULE',
    );
    expect((await get()).version).toBe(1);
  });

  test('leaves a line for who read and who wrote, without the words', async () => {
    await save(0);
    await get();
    const lines = await register.db.all<{ route: string; detail: string | null }>(
      sql`select route, detail from audit where person_id = ${personId} and route like 'planContent.%' order by seq`,
    );
    expect(lines.map(({ route }) => route)).toEqual(['planContent.save', 'planContent.get']);
    expect(lines[0]?.detail).toContain('overallGoal');
    expect(lines[0]?.detail).not.toContain('skolen');
  });
});

describe('the checklist of § 9', () => {
  test('fills itself, on the page, in the list and in the figures', async () => {
    await save(0);
    // An adult without a coordinator, and a school that may not be told.
    expect(await lacksOf()).toEqual(['responsible', 'coordinator', 'sharingConsent']);
    expect((await thePlan(register, personId)).fields.contents).toEqual(
      planContents.filter((point) => !['responsible', 'coordinatorOffered', 'consent'].includes(point)),
    );
    const { rows } = await register.invoke('plan.list', { filter: {} });
    expect(rows[0]).toMatchObject({ contentsDone: 7, contentsNeeded: 10 });
  });

  test('is not ticked by hand where the plan lives here, and is where it lives elsewhere', async () => {
    await save(0);
    const { version, fields } = await thePlan(register, personId);
    const change = { id: planId, onDay: '2026-11-21', eventNote: null };
    await register.invoke('plan.change', { ...change, version, fields: { ...fields, contents: [...planContents] } });
    expect((await thePlan(register, personId)).fields.contents).not.toContain('consent');
    const elsewhere = { ...fields, system: 'visma' as const, contents: ['consent' as const] };
    await register.invoke('plan.change', { ...change, version: version + 1, fields: elsewhere });
    expect((await thePlan(register, personId)).fields.contents).toEqual(
      expect.arrayContaining(['consent', 'cooperation']),
    );
  });

  test('keeps the ticks of a plan that has no words in the register', async () => {
    const { version, fields } = await thePlan(register, personId);
    const ticked = { ...fields, contents: ['cooperation' as const] };
    await register.invoke('plan.change', { id: planId, version, fields: ticked, onDay: '2026-11-21' });
    expect((await thePlan(register, personId)).fields.contents).toEqual(['cooperation']);
  });
});

describe('a version that was agreed', () => {
  test('is frozen with who signed; the next change begins the next version', async () => {
    await save(0);
    expect((await get()).working).toEqual({ number: 1, isChanged: true });
    const { id } = await agree(1, [{ role: 'person', name: 'Kari Lund', signedOn: '2026-11-20' }]);
    expect(await get()).toMatchObject({ working: { number: 1, isChanged: false } });
    await save(1, { overallGoal: 'Noe annet.' });
    const now = await get();
    expect(now.working).toEqual({ number: 2, isChanged: true });
    expect(now.versions).toEqual([
      {
        id,
        number: 1,
        agreedOn: '2026-11-20',
        note: null,
        by: 'Ingrid Fagerli',
        isIntact: true,
        signatures: [{ role: 'person', name: 'Kari Lund', signedOn: '2026-11-20' }],
      },
    ]);
    const { snapshot } = await register.invoke('planContent.version', { id });
    expect(snapshot.body).toEqual(body());
    expect(snapshot).toMatchObject({ personName: 'Kari Lund', coordinator: null });
  });

  test('is not agreed twice, on a day to come, or on what one saw before', async () => {
    await save(0);
    const order = { planId, version: 1, agreedOn: '2026-11-20', note: null, signatures: [] };
    expect(await register.refusal('planContent.agree', { ...order, agreedOn: '2026-11-22' })).toBe('RULE');
    expect(await register.refusal('planContent.agree', { ...order, version: 2 })).toBe('CONFLICT');
    await agree(1);
    expect(await register.refusal('planContent.agree', order)).toBe('ALREADY_EXISTS');
  });

  test('takes more signatures, but the database itself lets nobody change what it says', async () => {
    await save(0);
    const { id } = await agree(1);
    const signature = { role: 'coordinator' as const, name: 'Tor-Egil Myhre', signedOn: '2026-11-21' };
    await register.invoke('planContent.sign', { versionId: id, signature });
    expect((await get()).versions[0]).toMatchObject({ isIntact: true, signatures: [signature] });
    await expect(async () => register.db.update(planVersion).set({ agreedOn: '2026-01-01' })).rejects.toThrow(
      'PLAN_VERSION_FROZEN',
    );
    // Somebody with the key and another program: it is seen.
    await register.db.run(sql`drop trigger plan_version_frozen`);
    await register.db.update(planVersion).set({ snapshot: sql`replace(snapshot, 'skolen', 'jobben')` });
    expect((await get()).versions[0]?.isIntact).toBe(false);
  });
});

describe('one plan each', () => {
  test('is kept by the database, whatever goes around the rule', async () => {
    const second = {
      ...aPlan({ state: 'inProgress' }),
      id: '00000000-0000-7000-8000-000000000099',
      version: 1,
      personId,
    };
    const at = '2026-11-21T12:00:00.000Z';
    const row = { ...second, createdAt: at, updatedAt: at };
    await expect(async () => register.db.insert(plan).values(row)).rejects.toThrow('UNIQUE');
    await register.db.insert(plan).values({ ...row, state: 'closed' });
  });
});
