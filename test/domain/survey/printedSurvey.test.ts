import { describe, expect, test } from 'vitest';

import { isHidden } from '../../../src/domain/document/block.ts';
import { createRandom } from '../../../src/domain/demo/random.ts';
import type { Answers } from '../../../src/domain/survey/answer.ts';
import { PrintedSurvey } from '../../../src/domain/survey/printedSurvey.ts';
import type { SurveyQuestion } from '../../../src/domain/survey/question.ts';

const options = (...ids: string[]) => ids.map((id) => ({ id, text: id, isOther: false }));
const blank = { scale: null, shownAfter: null };
const questions: SurveyQuestion[] = [
  { id: 'field', kind: 'single', text: 'Felt', options: options('a', 'b'), ...blank },
  { id: 'part', kind: 'single', text: 'Med', options: options('yes', 'no'), ...blank },
  {
    id: 'why',
    kind: 'multiple',
    text: 'Hvorfor',
    options: options('time', 'tool', 'other'),
    scale: null,
    shownAfter: { questionId: 'part', optionIds: ['no'] },
  },
];
const chose = (...ids: string[]) => ({ options: ids, other: null });
const times = (count: number, answers: Answers): Answers[] => Array.from({ length: count }, () => answers);

describe('a survey outside the office', () => {
  test('hides few answers, the second that would tell them, and the share with them', () => {
    const answers = [...times(20, { part: chose('yes') }), ...times(2, { part: chose('no'), why: chose('time') })];
    const printed = new PrintedSurvey(questions, answers, 5);
    expect(printed.count('part', 'no')).toEqual({ hidden: true });
    // 22 answered: with 20 beside it, the 2 could be worked out.
    expect(isHidden(printed.count('part', 'yes')) || isHidden(printed.answered('part'))).toBe(true);
    expect(isHidden(printed.share('part', 'yes'))).toBe(true);
    expect(isHidden(printed.answered('why'))).toBe(true);
  });

  test('shows all where all are many', () => {
    const answers = [
      ...times(20, { part: chose('yes') }),
      ...times(9, { part: chose('no'), why: chose('time', 'tool') }),
      ...times(9, { part: chose('no'), why: chose('other') }),
    ];
    const printed = new PrintedSurvey(questions, answers, 5);
    expect(printed.share('why', 'time')).toBe(0.5);
    expect(printed.share('part', 'no')).toBe(18 / 38);
    expect(printed.answered('why')).toBe(18);
  });

  test('does not hide for the few who skipped a question, but for what the number of all would tell', () => {
    const skipped = [...times(20, { part: chose('yes') }), ...times(8, { part: chose('no') }), ...times(2, {})];
    const open = new PrintedSurvey(questions, skipped, 5);
    expect([open.respondents, open.answered('part'), open.count('part', 'no')]).toEqual([30, 28, 8]);
    // 20 said yes of 21: with both shown, the one who said no could be worked out.
    const told = new PrintedSurvey(questions, [...times(20, { part: chose('yes') }), { part: chose('no') }], 5);
    expect(isHidden(told.respondents) || isHidden(told.count('part', 'yes'))).toBe(true);
  });

  test('no count that is hidden can be solved from the others: each has at least two values that fit', () => {
    const random = createRandom('surveys');
    const field = questions[0];
    let hiddenSeen = 0;
    for (let round = 0; round < 60; round += 1) {
      const answers = Array.from({ length: 8 + Math.floor(random.next() * 30) }, (): Answers => {
        const part = random.next() < 0.75 ? 'yes' : 'no';
        const why = part === 'no' && random.next() < 0.9 ? { why: chose(random.next() < 0.5 ? 'time' : 'tool') } : {};
        const where = random.next() < 0.9 ? { field: chose(random.next() < 0.6 ? 'a' : 'b') } : {};
        return { ...where, part: chose(part), ...why };
      });
      const printed = new PrintedSurvey(questions, answers, 5, field);
      for (const group of [undefined, ...printed.groups]) {
        const cells = ['yes', 'no'].map((id) => printed.count('part', id, group));
        const all = printed.answered('part', group);
        const hidden = [...cells, all].filter(isHidden).length;
        hiddenSeen += hidden;
        // yes + no = answered: one hidden among the three is no secret.
        expect(hidden === 1, `round ${round}`).toBe(false);
      }
      for (const id of ['yes', 'no']) {
        const parts = [printed.count('part', id), ...printed.groups.map((group) => printed.count('part', id, group))];
        expect(parts.filter(isHidden).length === 1, `round ${round}, ${id} over the groups`).toBe(false);
      }
    }
    expect(hiddenSeen).toBeGreaterThan(50);
  });
});
