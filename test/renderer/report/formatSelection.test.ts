import { describe, expect, it } from 'vitest';

import { nextItem, type TextChange, toggleBold, toggleLines } from '../../../src/renderer/report/formatSelection.ts';

/** The field after the change, with what is selected between brackets. */
function after(text: string, change: TextChange | null): string | null {
  if (change === null) return null;
  const whole = text.slice(0, change.from) + change.text + text.slice(change.to);
  const [start, end] = change.select;
  return `${whole.slice(0, start)}[${whole.slice(start, end)}]${whole.slice(end)}`;
}

/** A field written with its selection between brackets. */
function field(marked: string): [text: string, start: number, end: number] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return [marked.replace('[', '').replace(']', ''), start, end];
}

describe('the buttons of a comment', () => {
  it.each([
    ['to [fire] år', 'to **[fire]** år'],
    ['to **[fire]** år', 'to [fire] år'],
    ['to [**fire**] år', 'to [fire] år'],
    ['to [] år', 'to **[]** år'],
  ])('«%s» becomes «%s» by the button for bold', (before, wanted) => {
    expect(after(field(before)[0], toggleBold(...field(before)))).toBe(wanted);
  });

  it.each([
    ['li[]nje', 'heading', '### linje[]'],
    ['### li[]nje', 'heading', 'linje[]'],
    ['en\nt[o\ntr]e\nfire', 'list', 'en\n[- to\n- tre]\nfire'],
    ['[- to\n- tre]', 'list', '[to\ntre]'],
    ['[- to\ntre]', 'list', '[- to\n- tre]'],
    ['### t[]o', 'list', '- to[]'],
    ['[to\n\ntre]', 'list', '[- to\n\n- tre]'],
    ['[]', 'list', '- []'],
  ] as const)('«%s» becomes by the button for %s «%s»', (before, kind, wanted) => {
    expect(after(field(before)[0], toggleLines(...field(before), kind))).toBe(wanted);
  });

  it.each([
    ['- en[]', '- en\n- []'],
    ['- en\n- []', '- en\n[]'],
    ['- e[]n', '- e\n- []n'],
    ['tekst[]', null],
  ])('Enter in «%s» gives «%s»', (before, wanted) => {
    expect(after(field(before)[0], nextItem(...field(before)))).toBe(wanted);
  });
});
