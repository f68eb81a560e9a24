import { describe, expect, test } from 'vitest';

import {
  measuresOf,
  moveMeasure,
  moveSubgoal,
  withMeasure,
  withMember,
  withoutMember,
  withoutSubgoal,
  withSubgoal,
} from '../../../src/domain/plan/editContent.ts';
import { blankPlanContent, type PlanContentBody } from '../../../src/domain/plan/planContent.ts';
import { aMeasure, aMember } from './aPlanContent.ts';

const subgoal = (id: string) => ({ id, area: '', text: id });
const measure = (id: string, subgoalId: string) => aMeasure({ id, subgoalId, text: id });
const body: PlanContentBody = {
  ...blankPlanContent,
  subgoals: [subgoal('a'), subgoal('b'), subgoal('c')],
  measures: [measure('1', 'a'), measure('2', 'a'), measure('3', 'b'), measure('4', 'c')],
};
/** «a:1,2 b:3 c:4» */
const shape = (of: PlanContentBody) =>
  of.subgoals
    .map(
      ({ id }) =>
        `${id}:${measuresOf(of, id)
          .map((one) => one.id)
          .join(',')}`,
    )
    .join(' ');

describe('moving a measure', () => {
  test.each([
    ['1', 1, 'a:2,1 b:3 c:4'],
    ['2', -1, 'a:2,1 b:3 c:4'],
    ['2', 1, 'a:1 b:2,3 c:4'],
    ['3', -1, 'a:1,2,3 b: c:4'],
    ['3', 1, 'a:1,2 b: c:3,4'],
    ['1', -1, 'a:1,2 b:3 c:4'],
    ['4', 1, 'a:1,2 b:3 c:4'],
    ['unknown', 1, 'a:1,2 b:3 c:4'],
  ] as const)('%s by %i gives %s', (id, step, expected) => {
    expect(shape(moveMeasure(body, id, step))).toBe(expected);
  });

  test('down and up again is where it began, wherever it stands', () => {
    for (const { id } of body.measures.slice(0, -1))
      expect(shape(moveMeasure(moveMeasure(body, id, 1), id, -1))).toBe(shape(body));
  });
});

test('a subgoal moves with its measures, and not past the ends', () => {
  expect(shape(moveSubgoal(body, 'a', 1))).toBe('b:3 a:1,2 c:4');
  expect(shape(moveSubgoal(body, 'a', -1))).toBe(shape(body));
  expect(shape(moveSubgoal(body, 'c', 1))).toBe(shape(body));
});

test('what is put again takes its place, what is new comes last', () => {
  expect(withSubgoal(body, { id: 'b', area: 'Skole', text: 'ny' }).subgoals[1]).toEqual({
    id: 'b',
    area: 'Skole',
    text: 'ny',
  });
  expect(shape(withMeasure(body, measure('5', 'b')))).toBe('a:1,2 b:3,5 c:4');
});

test('a subgoal takes its measures with it, a member leaves the measures', () => {
  expect(shape(withoutSubgoal(body, 'a'))).toBe('b:3 c:4');
  const shared = withMember(
    withMeasure(body, aMeasure({ id: '3', subgoalId: 'b', memberIds: ['m', 'n'] })),
    aMember({ id: 'm' }),
  );
  const left = withoutMember(shared, 'm');
  expect(left.members).toEqual([]);
  expect(measuresOf(left, 'b')[0]?.memberIds).toEqual(['n']);
});
