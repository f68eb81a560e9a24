import { afterEach, describe, expect, it } from 'vitest';

import type { OfficeType } from '../../../src/domain/office/officeType.ts';
import { deadline, decision } from '../../../src/main/db/schema/index.ts';
import { everythingOf, openCase, walkSteps, walkThrough, type OpenCase, type WalkStep } from './caseWalk.ts';

/** Each step with the way that leads to it. */
const ways: readonly [step: WalkStep, after: readonly WalkStep[], office?: OfficeType][] = [
  ['askForInformation', []],
  ['startAssessment', ['askForInformation']],
  ['sendPreliminaryAnswer', []],
  ['correct', []],
  ['grant', ['startAssessment']],
  ['refuse', ['askForInformation']],
  ['grant', ['refuse']],
  ['requestUnit', ['grant']],
  ['unitDeclines', ['grant', 'requestUnit']],
  ['unitAccepts', ['grant', 'requestUnit']],
  ['withdrawRequest', ['grant', 'requestUnit']],
  ['assign', ['grant']],
  ['assign', ['grant', 'requestUnit', 'unitAccepts']],
  ['assignAnother', ['grant', 'assign']],
  ['assignmentEnds', ['grant', 'assign']],
  ['followUp', ['grant', 'assign']],
  ['sendFeedback', ['grant', 'assign']],
  ['close', ['refuse']],
  ['close', ['grant', 'requestUnit']],
  ['close', ['grant', 'assign', 'followUp']],
  ['reopen', ['grant', 'assign', 'close']],
  ['assess', [], 'healthTrust'],
  ['setTick', ['assess'], 'healthTrust'],
  ['notifyMunicipality', ['assess'], 'healthTrust'],
  ['remindMunicipality', ['assess', 'notifyMunicipality'], 'healthTrust'],
  ['registerMunicipalityAnswer', ['assess', 'notifyMunicipality', 'remindMunicipality'], 'healthTrust'],
  ['close', ['assess', 'notifyMunicipality', 'registerMunicipalityAnswer'], 'healthTrust'],
];

describe('taking back the last step', () => {
  let walk: OpenCase;
  afterEach(() => walk.register.close());

  const undo = async () => {
    const { version, undoable } = await walk.register.invoke('referral.get', { id: walk.id });
    await walk.register.invoke('referral.undo', { id: walk.id, version, eventId: undoable?.eventId ?? '' });
  };

  it.each(ways)('%s after %j leaves everything as it was, deadlines too', async (step, after, office) => {
    walk = await openCase(office ? { officeType: office } : {});
    await walkThrough(walk, after);
    const before = await everythingOf(walk);
    const deadlines = await walk.register.db.select().from(deadline);
    await walkSteps[step](walk);
    expect(await everythingOf(walk)).not.toEqual(before);
    await undo();
    expect(await everythingOf(walk)).toEqual(before);
    const withoutId = (rows: typeof deadlines) => rows.map(({ id: _id, ...row }) => row);
    expect(withoutId(await walk.register.db.select().from(deadline))).toEqual(
      expect.arrayContaining(withoutId(deadlines)),
    );
    expect(await walk.register.db.$count(deadline)).toBe(deadlines.length);
  });

  it('goes back step by step to the registration and no further', async () => {
    walk = await openCase();
    await walkThrough(walk, ['startAssessment', 'grant', 'assign']);
    for (const state of ['awaitingCoordinator', 'assessing', 'received']) {
      await undo();
      expect((await walk.register.invoke('referral.get', { id: walk.id })).state).toBe(state);
    }
    const { version, undoable, events } = await walk.register.invoke('referral.get', { id: walk.id });
    expect(undoable).toBeNull();
    const [registered] = events;
    const eventId = registered?.id ?? '';
    expect(await walk.register.refusal('referral.undo', { id: walk.id, version, eventId })).toBe('NOTHING_TO_UNDO');
  });

  it('takes back a note, which changed nothing but the history', async () => {
    walk = await openCase();
    await walkThrough(walk, ['addNote']);
    await undo();
    const { events, undoable } = await walk.register.invoke('referral.get', { id: walk.id });
    expect(events.map(({ step, undone }) => [step, undone])).toEqual([
      ['register', false],
      ['note', true],
      ['undo', false],
    ]);
    expect(undoable).toBeNull();
  });

  it('keeps what was done in the history, marked, and the decision, revoked', async () => {
    walk = await openCase();
    await walkThrough(walk, ['grant']);
    await undo();
    const { events, decisions } = await walk.register.invoke('referral.get', { id: walk.id });
    expect(events.map(({ step, undone }) => [step, undone])).toEqual([
      ['register', false],
      ['decide', true],
      ['undo', false],
    ]);
    expect(decisions).toEqual([]);
    const kept = await walk.register.db.select().from(decision);
    expect(kept.map((row) => [row.outcome, row.revokedAt])).toEqual([
      ['grantedPlanWithCoordinator', '2026-11-21T12:00:00.000Z'],
    ]);
  });

  it('takes back nothing but the last step', async () => {
    walk = await openCase();
    await walkThrough(walk, ['startAssessment']);
    const first = (await walk.register.invoke('referral.get', { id: walk.id })).undoable?.eventId ?? '';
    await walkThrough(walk, ['grant']);
    const { version } = await walk.register.invoke('referral.get', { id: walk.id });
    expect(await walk.register.refusal('referral.undo', { id: walk.id, version, eventId: first })).toBe(
      'NOTHING_TO_UNDO',
    );
  });
});
