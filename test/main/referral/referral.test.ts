import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { newId } from '../../../src/main/db/newId.ts';
import { audit } from '../../../src/main/db/schema/index.ts';
import { aPerson } from '../person/aPerson.ts';
import { aGrant, aReferral } from './aReferral.ts';
import { openCase, walkSteps, walkThrough, type OpenCase } from './caseWalk.ts';

describe('a case', () => {
  let walk: OpenCase;
  beforeEach(async () => {
    walk = await openCase();
  });
  afterEach(() => walk.register.close());

  const get = () => walk.register.invoke('referral.get', { id: walk.id });
  const receive = (receivedOn: string) =>
    walk.register.invoke('referral.receive', {
      personId: walk.personId,
      fields: aReferral({ sentOn: '2025-01-02', receivedOn, consentOn: '2025-01-02' }),
    });

  it('is opened with a number, a history, deadlines, and whoever registered it as responsible', async () => {
    const found = await get();
    expect(found).toMatchObject({
      caseNumber: '2026/1',
      state: 'received',
      fields: aReferral(),
      responsible: { name: 'Ingrid Fagerli' },
      undoable: null,
      events: [{ step: 'register', onDay: '2026-11-02', fromState: null, toState: 'received', by: 'Ingrid Fagerli' }],
    });
    expect(found.deadlines.map(({ kind, dueOn }) => `${kind} ${dueOn}`).toSorted()).toEqual([
      'decision 2026-12-02',
      'preliminaryAnswer 2026-12-02',
    ]);
  });

  it('is numbered in the year it was received, also where the numbers grow longer', async () => {
    expect((await receive('2025-06-01')).caseNumber).toBe('2025/1');
    for (let i = 2; i <= 10; i += 1) await receive('2026-06-01');
    expect((await receive('2026-06-01')).caseNumber).toBe('2026/11');
    expect((await receive('2025-12-31')).caseNumber).toBe('2025/2');
  });

  it('is not opened for a person who is not there, nor against a rule, and leaves nothing then', async () => {
    const nobody = { personId: newId(), fields: aReferral() };
    expect(await walk.register.refusal('referral.receive', nobody)).toBe('NOT_FOUND');
    expect(
      await walk.register.ask('referral.receive', {
        personId: walk.personId,
        fields: aReferral({ receivedOn: '2026-10-31', consentOn: null }),
      }),
    ).toEqual({
      ok: false,
      error: { code: 'RULE', details: { fields: { receivedOn: 'beforeSent', consentOn: 'required' } } },
    });
    expect((await walk.register.invoke('referral.list', { filter: {} })).all).toBe(1);
  });

  it('of two who save the same, takes the first and tells the second', async () => {
    const { version } = await get();
    const step = { id: walk.id, version, onDay: '2026-11-04' };
    await walk.register.invoke('referral.startAssessment', step);
    for (const refusal of [
      await walk.register.refusal('referral.askForInformation', { ...step, missing: 'Samtykke' }),
      await walk.register.refusal('referral.decide', { ...step, ...aGrant }),
      await walk.register.refusal('referral.close', { ...step, reason: 'died' }),
      await walk.register.refusal('referral.correct', { ...step, fields: aReferral() }),
    ])
      expect(refusal).toBe('CONFLICT');
    expect((await get()).state).toBe('assessing');
  });

  it('refuses a step that does not lead on from where it stands, and a day that cannot be', async () => {
    const { version } = await get();
    const step = { id: walk.id, version, onDay: '2026-11-04' };
    expect(await walk.register.refusal('referral.followUp', step)).toBe('STEP_NOT_ALLOWED');
    expect(await walk.register.refusal('referral.assess', step)).toBe('STEP_NOT_ALLOWED');
    expect(await walk.register.refusal('referral.startAssessment', { ...step, onDay: '2026-11-01' })).toBe('RULE');
    expect(await walk.register.refusal('referral.startAssessment', { ...step, onDay: '2026-11-22' })).toBe('RULE');
  });

  it('gets a new decision where it was decided, and the old one stands beside it, superseded', async () => {
    await walkThrough(walk, ['refuse', 'grant']);
    const { decisions, state, outcome } = await get();
    expect([state, outcome]).toEqual(['awaitingCoordinator', 'grantedPlanWithCoordinator']);
    expect(decisions.map((row) => [row.outcome, row.superseded, row.decidedBy])).toEqual([
      ['refused', true, 'Ingrid Fagerli'],
      ['grantedPlanWithCoordinator', false, 'Ingrid Fagerli'],
    ]);
  });

  it('tells its story with names and reasons', async () => {
    await walkThrough(walk, ['grant', 'requestUnit', 'unitDeclines', 'assign', 'close']);
    const { events } = await get();
    expect(events.map(({ step, facts }) => [step, facts])).toMatchObject([
      ['register', { referrerType: 'hospitalSomatic' }],
      ['decide', { outcome: 'grantedPlanWithCoordinator' }],
      ['requestUnit', { unitName: 'Rehab' }],
      ['unitDeclines', { unitName: 'Rehab', reason: 'noCapacity' }],
      ['assign', { coordinatorName: 'Mona Vik' }],
      ['close', { reason: 'needEnded' }],
    ]);
  });

  it('ends its coordinator with it, on the closing day', async () => {
    await walkThrough(walk, ['grant', 'assign', 'close']);
    const [row] = await walk.register.invoke('assignment.ofPerson', { personId: walk.personId });
    expect(row).toMatchObject({ toDay: '2026-11-18', endReason: 'needEnded', isActive: false });
  });

  it('leaves the coordinator in place where another case still grants one', async () => {
    await walkThrough(walk, ['grant', 'assign']);
    const other = await receive('2026-11-10');
    await walk.register.invoke('referral.decide', { id: other.id, version: 1, onDay: '2026-11-12', ...aGrant });
    await walkSteps.close(walk);
    const [row] = await walk.register.invoke('assignment.ofPerson', { personId: walk.personId });
    expect(row).toMatchObject({ toDay: null, isActive: true });
  });

  it('is shown as awaiting a coordinator when the last one is gone, without anybody writing', async () => {
    await walkThrough(walk, ['grant', 'assign']);
    const [running] = await walk.register.invoke('assignment.ofPerson', { personId: walk.personId });
    await walk.register.invoke('assignment.end', {
      assignmentId: running?.id ?? '',
      version: running?.version ?? 0,
      lastDay: '2026-11-25',
      reason: 'coordinatorLeft',
      note: null,
    });
    const states = async () => {
      const list = (filter: { states: ('assigned' | 'awaitingCoordinator')[] }) =>
        walk.register.invoke('referral.list', { filter });
      const { rows } = await walk.register.invoke('referral.list', { filter: {} });
      const [awaiting, assigned] = [
        await list({ states: ['awaitingCoordinator'] }),
        await list({ states: ['assigned'] }),
      ];
      return [(await get()).state, rows[0]?.state, awaiting.total, assigned.total];
    };
    expect(await states()).toEqual(['assigned', 'assigned', 0, 1]);
    walk.register.setToday('2026-11-26');
    expect(await states()).toEqual(['awaitingCoordinator', 'awaitingCoordinator', 1, 0]);
  });

  it('takes one more melding as a note in its history', async () => {
    const { version } = await get();
    const fields = aReferral({ referrerType: 'gp', referrerName: null, reason: 'Fastlegen melder det samme' });
    await walk.register.invoke('referral.addToCase', { id: walk.id, version, onDay: '2026-11-09', fields });
    const { events } = await get();
    expect(events.at(-1)).toMatchObject({
      step: 'note',
      note: fields.reason,
      facts: { added: 'referral', referrerType: 'gp' },
    });
    expect((await walk.register.invoke('referral.ofPerson', { personId: walk.personId })).length).toBe(1);
  });

  it('is corrected without forgetting, and not to have come after it was decided', async () => {
    await walkThrough(walk, ['correct', 'grant']);
    const { version, fields, events } = await get();
    expect(fields).toMatchObject({ receivedOn: '2026-11-03', urgency: 'urgent', servicesToday: [] });
    expect(events.find((event) => event.step === 'correct')?.facts).toEqual({
      fields: 'receivedOn servicesToday urgency',
    });
    const late = { ...fields, receivedOn: '2026-11-06' };
    expect(await walk.register.refusal('referral.correct', { id: walk.id, version, fields: late })).toBe('RULE');
  });

  it('is given to somebody without making an open form stale', async () => {
    const { version, responsible } = await get();
    expect(await walk.register.invoke('referral.setResponsible', { ids: [walk.id], accountId: null })).toEqual({
      changed: 1,
      leftOut: 0,
    });
    expect(await get()).toMatchObject({ version, responsible: null });
    const accountId = responsible?.id ?? '';
    await walk.register.invoke('referral.setResponsible', { ids: [walk.id, newId()], accountId });
    expect((await get()).responsible?.id).toBe(accountId);
    const unknown = { ids: [walk.id], accountId: newId() };
    expect(await walk.register.refusal('referral.setResponsible', unknown)).toBe('NOT_FOUND');
  });

  it('leaves a line for each step and each look, under the person', async () => {
    await walkThrough(walk, ['startAssessment', 'grant']);
    await walk.register.invoke('referral.ofPerson', { personId: walk.personId });
    await walk.register.invoke('referral.list', { filter: {} });
    const lines = (await walk.register.db.select().from(audit)).filter((line) => line.route.startsWith('referral.'));
    const ofPerson = lines.filter((line) => line.personId === walk.personId).map((line) => [line.route, line.action]);
    expect(ofPerson).toEqual([
      ['referral.receive', 'create'],
      ['referral.get', 'read'],
      ['referral.startAssessment', 'change'],
      ['referral.get', 'read'],
      ['referral.decide', 'change'],
      ['referral.ofPerson', 'read'],
    ]);
    expect(lines.at(-1)).toMatchObject({ route: 'referral.list', personId: null, detail: { rows: 1, total: 1 } });
  });

  it('can be read and not changed by a reader', async () => {
    const { version } = await get();
    await walk.register.signInAs('reader');
    const step = { id: walk.id, version, onDay: '2026-11-04' };
    expect(await walk.register.refusal('referral.get', { id: walk.id })).toBeNull();
    for (const refusal of [
      await walk.register.refusal('referral.startAssessment', step),
      await walk.register.refusal('referral.decide', { ...step, ...aGrant }),
      await walk.register.refusal('referral.close', { ...step, reason: 'died' }),
      await walk.register.refusal('referral.undo', { id: walk.id, version, eventId: newId() }),
      await walk.register.refusal('referral.receive', { personId: walk.personId, fields: aReferral() }),
      await walk.register.refusal('draft.save', { id: newId(), kind: 'referral', payload: {} }),
    ])
      expect(refusal).toBe('FORBIDDEN');
  });

  it('grants a child coordinator to an expected child, and not to an adult', async () => {
    const grant = {
      onDay: '2026-11-05',
      ...aGrant,
      outcome: 'grantedChildCoordinator',
      legalBasis: 'pbrl2-5c',
    } as const;
    expect(await walk.register.refusal('referral.decide', { id: walk.id, version: 1, ...grant })).toBe('RULE');
    const expected = { identityKind: 'expectedChild', givenName: '', birthDate: null, dueDate: '2027-02-01' } as const;
    const { id: personId } = await walk.register.invoke('person.create', aPerson(expected));
    const { id } = await walk.register.invoke('referral.receive', { personId, fields: aReferral() });
    expect(await walk.register.refusal('referral.decide', { id, version: 1, ...grant })).toBeNull();
  });
});
