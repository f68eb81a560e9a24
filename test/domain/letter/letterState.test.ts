import { expect, test } from 'vitest';

import { complaintTermWeeks } from '../../../src/domain/complaint/complaintTerm.ts';
import { defaultDeadlineRules } from '../../../src/domain/deadline/defaultRules.ts';
import { complaintGroundOf } from '../../../src/domain/letter/decisionLetter.ts';
import { letterStates, letterSteps, mayTakeLetterStep } from '../../../src/domain/letter/letterState.ts';
import { logoKind } from '../../../src/domain/letter/logo.ts';
import { legalBases } from '../../../src/domain/referral/codes.ts';

test('what may be done with a letter, state by state', () => {
  const table = Object.fromEntries(
    letterStates.map((state) => [state, letterSteps.filter((step) => mayTakeLetterStep(step, state))]),
  );
  expect(table).toEqual({
    draft: ['change', 'finish', 'discard'],
    ready: ['send', 'correct', 'discard', 'takeOut'],
    sent: ['undoSending', 'correct', 'takeOut'],
    discarded: ['restore'],
  });
});

test('the term to complain follows the law the decision rests on', () => {
  const weeks = Object.fromEntries(
    legalBases.map((basis) => [
      basis,
      complaintTermWeeks(defaultDeadlineRules, complaintGroundOf(basis), '2026-11-20'),
    ]),
  );
  const four = { 'pbrl2-5': 4, 'pbrl2-5a': 4, 'pbrl2-5b': 4, 'pbrl2-5c': 4 };
  expect(weeks).toEqual({ ...four, sotjl28: 3, navl15: 3, 'bvl15-9': 3 });
});

test('a logo is a PNG or a JPEG by how it begins, not by its name', () => {
  expect(logoKind(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe('image/png');
  expect(logoKind(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
  expect(logoKind(new TextEncoder().encode('<svg onload="alert(1)">'))).toBeNull();
  expect(logoKind(new Uint8Array([0x89, 0x50]))).toBeNull();
});
