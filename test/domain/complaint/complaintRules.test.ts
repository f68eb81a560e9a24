import { describe, expect, it } from 'vitest';

import {
  brokenComplaintRules,
  brokenComplaintStep,
  complaintLacks,
} from '../../../src/domain/complaint/complaintRules.ts';

const registered = {
  recordKind: 'complaint',
  complainant: 'person',
  complainantName: null,
  hasPowerOfAttorney: false,
  receivedOn: '2026-11-10',
  sentOn: null,
  knownOn: '2026-11-02',
  startReason: null,
  isWritten: true,
  isSigned: true,
} as const;

const broken = (changed: Partial<Parameters<typeof brokenComplaintRules>[0]>) =>
  brokenComplaintRules({ ...registered, ...changed }, { today: '2026-11-21', decidedOn: '2026-11-02' });

describe('a complaint', () => {
  it('breaks no rule as it is', () => expect(broken({})).toEqual({}));
  it.each([
    [{ receivedOn: '2026-11-22' }, { receivedOn: 'inFuture' }],
    [{ sentOn: '2026-11-11' }, { sentOn: 'afterReceived' }],
    [{ knownOn: '2026-11-11', startReason: 'x' }, { knownOn: 'afterSent' }],
    [{ complainant: 'nextOfKin' as const }, { complainantName: 'required' }],
    [{ knownOn: '2026-11-05' }, { startReason: 'whyThisDay' }],
    [{ knownOn: '2026-11-05', startReason: 'Brevet kom først da' }, {}],
    [{ knownOn: null }, {}],
  ])('%j breaks %j', (changed, expected) => expect(broken(changed)).toEqual(expected));

  it('lacks what pbrl § 7-3 and fvl § 32 ask for; a request for supervision has no form', () => {
    const bare = { ...registered, complainant: 'representative', isWritten: false, isSigned: false } as const;
    expect(complaintLacks(bare)).toEqual(['written', 'signature', 'powerOfAttorney']);
    expect(complaintLacks({ ...bare, recordKind: 'supervisionRequest' })).toEqual([]);
    expect(complaintLacks(registered)).toEqual([]);
  });
});

describe('a step of a complaint', () => {
  const facts = { onDay: '2026-11-20', note: 'x', answerBy: null, documents: [], outcome: null } as const;
  const standing = { recordKind: 'complaint', lastDay: '2026-11-10', today: '2026-11-21' } as const;
  type Facts = Parameters<typeof brokenComplaintStep>[0];
  it.each<[Partial<Facts> & Pick<Facts, 'step'>, Record<string, string>]>([
    [{ step: 'uphold' }, {}],
    [{ step: 'uphold', note: null }, { note: 'required' }],
    [{ step: 'uphold', onDay: '2026-11-22' }, { onDay: 'inFuture' }],
    [{ step: 'uphold', onDay: '2026-11-09' }, { onDay: 'beforeLastStep' }],
    [{ step: 'askForCompletion' }, { answerBy: 'required' }],
    [{ step: 'askForCompletion', answerBy: '2026-11-19' }, { answerBy: 'beforeStep' }],
    [{ step: 'askForCompletion', answerBy: '2026-12-01' }, {}],
    [{ step: 'forward' }, { documents: 'required' }],
    [{ step: 'forward', documents: ['Klagen'] }, {}],
    [{ step: 'settle' }, { outcome: 'required' }],
    [{ step: 'settle', outcome: 'withdrawn' }, { outcome: 'required' }],
    [{ step: 'settle', outcome: 'annulled' }, {}],
    [{ step: 'withdraw', note: null }, {}],
  ])('%j lacks %j', (changed, expected) => {
    expect(brokenComplaintStep({ ...facts, ...changed }, standing)).toEqual(expected);
  });
  it('sends a request for supervision on without a list of documents', () => {
    expect(
      brokenComplaintStep({ ...facts, step: 'forward' }, { ...standing, recordKind: 'supervisionRequest' }),
    ).toEqual({});
  });
});
