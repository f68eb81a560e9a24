import { expect, test } from 'vitest';

import { readMarkup } from '../../../src/domain/document/markup.ts';

test('paragraphs, headings, lists and strong words are read; lines of one paragraph belong together', () => {
  expect(readMarkup('Andelen har\nøkt **fire** år på rad.\r\n\r\n### Videre\n- første\n- andre')).toEqual([
    {
      kind: 'paragraph',
      runs: [{ text: 'Andelen har økt ' }, { text: 'fire', isStrong: true }, { text: ' år på rad.' }],
    },
    { kind: 'heading', text: 'Videre' },
    { kind: 'list', items: [[{ text: 'første' }], [{ text: 'andre' }]] },
  ]);
});

test('a list right under a sentence is a list, and what follows it is a paragraph again', () => {
  expect(readMarkup('Vi vil:\n- møtes\nSå skjer det.').map((piece) => piece.kind)).toEqual([
    'paragraph',
    'list',
    'paragraph',
  ]);
});

test.each(['', '  \n\n ', '\n'])('nothing is made of %j', (text) => expect(readMarkup(text)).toEqual([]));

test('unfinished markup and foreign markup stay as text', () => {
  expect(readMarkup('**halv og <b>fet</b>')).toEqual([{ kind: 'paragraph', runs: [{ text: '**halv og <b>fet</b>' }] }]);
});
