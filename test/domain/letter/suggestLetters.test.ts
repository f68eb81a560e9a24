import { describe, expect, test } from 'vitest';

import { type LetterCase, possibleLetters, suggestedLetters } from '../../../src/domain/letter/suggestLetters.ts';

const today = '2026-11-21';
const aCase = (facts: Partial<LetterCase> = {}): LetterCase => ({
  office: 'municipality',
  state: 'received',
  preliminaryAnswerOn: null,
  feedbackSentOn: null,
  decision: null,
  asked: [],
  assignment: null,
  hadAnother: false,
  hasPartners: false,
  evaluationOn: null,
  isAnswerLate: false,
  written: [],
  ...facts,
});
const suggested = (facts: Partial<LetterCase>) => suggestedLetters(aCase(facts), today);
const granted = { outcome: 'grantedPlanWithCoordinator', decidedOn: '2026-11-10' } as const;
const serving = { coordinatorId: 'mari', fromDay: '2026-11-15' } as const;
const letter = (kind: LetterCase['written'][number]['kind'], madeOn: string, receiverId: string | null = null) => ({
  kind,
  madeOn,
  receiverId,
});

describe('the letters a case waits for', () => {
  test('first a preliminary answer, once', () => {
    expect(suggested({})).toEqual(['preliminaryAnswer']);
    expect(suggested({ preliminaryAnswerOn: '2026-11-12' })).toEqual([]);
    expect(suggested({ written: [letter('preliminaryAnswer', today)] })).toEqual([]);
  });

  test.each([
    ['grantedPlanWithCoordinator', ['grantedPlan']],
    ['grantedCoordinator', ['grantedCoordinator']],
    ['grantedChildCoordinator', ['grantedChildCoordinator']],
    ['refused', ['refused']],
    ['declinedByPerson', ['otherDecision']],
    ['forwarded', ['otherDecision']],
    ['duplicateOrError', []],
  ] as const)('decided as %s: %s', (outcome, kinds) => {
    const decision = { outcome, decidedOn: '2026-11-10' };
    expect(suggested({ state: 'decided', decision })).toEqual(kinds);
  });

  test('a new decision is told anew', () => {
    const written = [letter('grantedPlan', '2026-11-09')];
    expect(suggested({ state: 'awaitingCoordinator', decision: granted, written })).toEqual(['grantedPlan']);
    const told = [letter('grantedPlan', '2026-11-10')];
    expect(suggested({ state: 'awaitingCoordinator', decision: granted, written: told })).toEqual([]);
  });

  test('each unit that is asked gets its own', () => {
    const asked = [{ unitId: 'south', requestedOn: '2026-11-12' }];
    const decided = { state: 'requestedFromUnit', decision: granted, asked } as const;
    const told = letter('grantedPlan', '2026-11-10');
    expect(suggested({ ...decided, written: [told] })).toEqual(['requestToUnit']);
    expect(suggested({ ...decided, written: [told, letter('requestToUnit', '2026-11-12', 'north')] })).toEqual([
      'requestToUnit',
    ]);
    expect(suggested({ ...decided, written: [told, letter('requestToUnit', '2026-11-12', 'south')] })).toEqual([]);
  });

  test('when somebody is appointed: to them, to the person, to the referrer; to the partners where it is another', () => {
    const told = letter('grantedPlan', '2026-11-10');
    const assigned = { state: 'assigned', decision: granted, assignment: serving, written: [told] } as const;
    expect(suggested(assigned)).toEqual(['appointment', 'whoCoordinates', 'feedbackToReferrer']);
    expect(suggested({ ...assigned, hasPartners: true, hadAnother: true })).toContain('changedCoordinator');
    const done = [told, letter('appointment', today, 'mari'), letter('whoCoordinates', today)];
    expect(suggested({ ...assigned, written: done, feedbackSentOn: today })).toEqual([]);
  });

  test('an evaluation whose day has come calls those who take part', () => {
    const plan = { state: 'followedUp', hasPartners: true } as const;
    expect(suggested({ ...plan, evaluationOn: today })).toEqual(['evaluationCall']);
    expect(suggested({ ...plan, evaluationOn: '2026-11-22' })).toEqual([]);
  });
});

describe('the hospital', () => {
  const hospital = { office: 'healthTrust', preliminaryAnswerOn: '2026-11-03' } as const;
  test('tells the kommune with the form to answer on, and asks again when no answer comes', () => {
    expect(suggested({ ...hospital, state: 'assessed' })).toEqual(['meldingToMunicipality', 'feedbackForm']);
    const written = [letter('meldingToMunicipality', '2026-10-01'), letter('feedbackForm', '2026-10-01')];
    const waits = { ...hospital, state: 'municipalityNotified', written } as const;
    expect(suggested(waits)).toEqual([]);
    expect(suggested({ ...waits, isAnswerLate: true })).toEqual(['reminderToMunicipality']);
    const reminded = [...written, letter('reminderToMunicipality', '2026-11-14')];
    expect(suggested({ ...waits, isAnswerLate: true, written: reminded })).toEqual([]);
  });

  test('writes no such letters in a kommune', () => {
    expect(possibleLetters(aCase({ state: 'assessed' }))).toEqual(['preliminaryAnswer']);
  });
});
