import { describe, expect, test } from 'vitest';

import { canonicalText } from '../../../src/domain/plan/canonicalText.ts';
import { brokenContentRules, brokenMeasureRules, brokenMemberRules } from '../../../src/domain/plan/contentRules.ts';
import type { PlanContentBody } from '../../../src/domain/plan/planContent.ts';
import { workingVersion } from '../../../src/domain/plan/planVersion.ts';
import { aMeasure, aMember, aPlanContent } from './aPlanContent.ts';

const [measure] = aPlanContent().measures;
const [member] = aPlanContent().members;

describe('the words of a plan', () => {
  test.each<[string, Partial<PlanContentBody>, object]>([
    ['hold together', {}, {}],
    ['end after they begin', { periodTo: '2025-11-23' }, { periodTo: 'beforePeriodFrom' }],
    ['are revised after they begin', { revisionOn: '2025-11-23' }, { revisionOn: 'beforePeriodFrom' }],
    ['have no measure without a subgoal', { subgoals: [] }, { measures: 'broken' }],
    ['have no measure of a member who is not there', { members: [] }, { measures: 'broken' }],
    ['have no measure without words', { measures: [aMeasure({ text: ' ' })] }, { measures: 'broken' }],
    ['have no member without a name', { members: [aMember({ service: '' })] }, { members: 'broken' }],
    ['have nothing twice', { members: [member!, member!] }, { ids: 'twice' }],
  ])('%s', (_, changed, expected) => {
    expect(brokenContentRules(aPlanContent(changed))).toEqual(expected);
  });

  test('a measure is evaluated and ended after it began, on the day at the earliest', () => {
    const { id: _, ...of } = { ...measure!, fromDay: '2026-01-10' };
    expect(brokenMeasureRules({ ...of, evaluatedOn: '2026-01-10', endedOn: '2026-01-10' })).toEqual({});
    expect(brokenMeasureRules({ ...of, evaluatedOn: '2026-01-09', endedOn: '2026-01-09' })).toEqual({
      evaluatedOn: 'beforeStart',
      endedOn: 'beforeStart',
    });
  });

  test('a provider speaks for a service, everyone else has a name', () => {
    expect(brokenMemberRules({ kind: 'provider', name: '', service: 'NAV' })).toEqual({});
    expect(brokenMemberRules({ kind: 'provider', name: 'Siv', service: '' })).toEqual({ service: 'required' });
    expect(brokenMemberRules({ kind: 'kin', name: '', service: 'NAV' })).toEqual({ name: 'required' });
  });
});

describe('the version that is worked on', () => {
  test.each([
    [[], 'x', { number: 1, isChanged: true }],
    [[{ number: 1, bodyHash: 'x' }], 'x', { number: 1, isChanged: false }],
    [[{ number: 1, bodyHash: 'x' }], 'y', { number: 2, isChanged: true }],
    [
      [
        { number: 2, bodyHash: 'y' },
        { number: 1, bodyHash: 'x' },
      ],
      'y',
      { number: 2, isChanged: false },
    ],
    // Back to what the first said is a third version: what counts is what was agreed last.
    [
      [
        { number: 1, bodyHash: 'x' },
        { number: 2, bodyHash: 'y' },
      ],
      'x',
      { number: 3, isChanged: true },
    ],
  ])('of %j with the words %s is %j', (frozen, now, expected) => {
    expect(workingVersion(frozen, now)).toEqual(expected);
  });
});

test('the text a hash is taken of is the same whatever order the fields came in, and another when a word is', () => {
  expect(canonicalText({ b: [{ d: 1, c: null }], a: 'å' })).toBe('{"a":"å","b":[{"c":null,"d":1}]}');
  expect(canonicalText({ a: 'å', b: [{ c: null, d: 1 }] })).toBe(canonicalText({ b: [{ d: 1, c: null }], a: 'å' }));
  expect(canonicalText({ a: [1, 2] })).not.toBe(canonicalText({ a: [2, 1] }));
});
