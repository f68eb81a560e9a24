import { describe, expect, it } from 'vitest';

import { lacksComment, type ReportAnswer, withSaved } from '../../../src/renderer/report/reportData.ts';
import { shownYear } from '../../../src/renderer/report/reportYear.ts';

const answer = (year: number): ReportAnswer => ({
  document: { year },
  edition: null,
  editions: [],
  outline: [],
  comments: [
    { chapter: 'summary', text: '', version: 0, lastYear: null },
    { chapter: 'plans', text: 'før', version: 3, lastYear: 'fjor' },
  ],
  hidden: [],
});

describe('the year shown', () => {
  it('is the one of the address, else the last whole year, else the newest there is', () => {
    expect(shownYear([2026, 2025, 2024], '2024', 2026)).toBe(2024);
    expect(shownYear([2026, 2025, 2024], undefined, 2026)).toBe(2025);
    expect(shownYear([2026], undefined, 2026)).toBe(2026);
  });
  it('is never one that the register does not have, whatever stands in the address', () => {
    for (const asked of ['1999', '2025.0', 'x', '']) expect(shownYear([2026, 2025], asked, 2026)).toBe(2025);
    expect(shownYear([], '2025', 2026)).toBeNull();
  });
});

describe('a report that was read before a comment was saved', () => {
  const saved = { year: 2025, chapter: 'plans', text: 'nå', version: 4 } as const;

  it('shows the saved comment with its version, and leaves the other chapters', () => {
    expect(withSaved(answer(2025), saved).comments).toEqual([
      { chapter: 'summary', text: '', version: 0, lastYear: null },
      { chapter: 'plans', text: 'nå', version: 4, lastYear: 'fjor' },
    ]);
  });
  it('shows it as last year’s in the year after, and nowhere in another year', () => {
    expect(withSaved(answer(2026), saved).comments[1]).toMatchObject({ text: 'før', version: 3, lastYear: 'nå' });
    expect(withSaved(answer(2024), saved)).toEqual(answer(2024));
  });
  it('lacks a comment where there are only spaces', () => {
    expect(lacksComment({ chapter: 'plans', text: ' \n', version: 1, lastYear: null })).toBe(true);
  });
});
