import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reportChapters } from '../../../src/domain/report/chapter.ts';
import { movedChapter, printedChapters, wholeOutline } from '../../../src/domain/report/outline.ts';

const stored = fc.array(fc.record({ chapter: fc.constantFrom(...reportChapters, 'gone'), isIncluded: fc.boolean() }), {
  maxLength: 30,
});
const names = (outline: readonly { chapter: string }[]) => outline.map(({ chapter }) => chapter);

describe('the outline of the report', () => {
  it('is the usual one until the office has chosen', () => {
    expect(names(wholeOutline([]))).toEqual([...reportChapters]);
    expect(wholeOutline([]).every(({ isIncluded }) => isIncluded)).toBe(true);
  });

  it('always has every chapter once, the summary first and the appendix last, in the office’s order between', () => {
    fc.assert(
      fc.property(stored, (chosen) => {
        const outline = wholeOutline(chosen);
        expect(names(outline).toSorted()).toEqual([...reportChapters].toSorted());
        expect([outline[0]?.chapter, outline.at(-1)?.chapter]).toEqual(['summary', 'appendix']);
        const known = [...new Set(names(chosen))].filter((name) => !['summary', 'appendix', 'gone'].includes(name));
        expect(names(outline).filter((name) => known.includes(name))).toEqual(known);
        expect(wholeOutline(outline)).toEqual(outline);
      }),
    );
  });

  it('takes a chapter that is new in the program in after the one it usually follows', () => {
    const old = names(wholeOutline([])).filter((name) => name !== 'plans');
    const outline = wholeOutline(old.toReversed().map((chapter) => ({ chapter, isIncluded: true })));
    expect(names(outline)[names(outline).indexOf('plans') - 1]).toBe('referrals');
  });

  it('moves a chapter one place, never past the two that are fixed, and back again', () => {
    const usual = wholeOutline([]);
    const moved = movedChapter(usual, 'plans', -1);
    expect(names(moved).indexOf('plans')).toBe(names(usual).indexOf('plans') - 1);
    expect(movedChapter(moved, 'plans', 1)).toEqual(usual);
    for (const chapter of ['summary', 'appendix'] as const)
      for (const step of [-1, 1] as const) expect(movedChapter(usual, chapter, step)).toEqual(usual);
    expect(movedChapter(usual, usual[1]!.chapter, -1)).toEqual(usual);
    expect(movedChapter(usual, usual.at(-2)!.chapter, 1)).toEqual(usual);
  });

  it('numbers what is with, without a hole for what is left out', () => {
    const without = wholeOutline([]).map((entry) => ({ ...entry, isIncluded: entry.chapter !== 'plans' }));
    const printed = printedChapters(without);
    expect(printed.map(({ number }) => number)).toEqual([...printed.slice(0, -1).map((_, index) => index + 1), null]);
    expect(printed.map(({ id }) => id)).not.toContain('plans');
  });
});
