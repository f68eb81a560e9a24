import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { helpFor } from '../../../src/renderer/app/helpTopic.ts';
import { type Block, blocksOf } from '../../../src/renderer/help/markdown.ts';

const folder = join(import.meta.dirname, '../../../docs/guide');
const files = globSync('*.md', { cwd: folder });
const read = (file: string) => blocksOf(readFileSync(join(folder, file), 'utf8'));

it('reads titles, lists, pictures, tables and what stands inside a line', () => {
  const text =
    '# Tittel\n\nTrykk **Enter** og les [mer](melding.md).\n\n1. én\n2. to\n\n![Et bilde](bilder/x.png)\n\n| A | B |\n|---|---|\n| 1 | `kode` |';
  expect(blocksOf(text)).toEqual([
    { kind: 'title', inlines: [{ kind: 'text', text: 'Tittel' }] },
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'text', text: 'Trykk ' },
        { kind: 'strong', text: 'Enter' },
        { kind: 'text', text: ' og les ' },
        { kind: 'link', text: 'mer', topic: 'melding' },
        { kind: 'text', text: '.' },
      ],
    },
    { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'én' }], [{ kind: 'text', text: 'to' }]] },
    { kind: 'picture', alt: 'Et bilde', file: 'x.png' },
    {
      kind: 'table',
      head: [[{ kind: 'text', text: 'A' }], [{ kind: 'text', text: 'B' }]],
      rows: [[[{ kind: 'text', text: '1' }], [{ kind: 'code', text: 'kode' }]]],
    },
  ]);
});

const inlinesOf = (block: Block) => {
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'table') return [...block.head.flat(), ...block.rows.flat(2)];
  return block.kind === 'picture' ? [] : block.inlines;
};

it.each(files)('%s uses only what the window can draw, and leads to pages and pictures that are there', (file) => {
  const blocks = read(file);
  expect(blocks[0]?.kind).toBe('title');
  const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.file] : []));
  expect(pictures.filter((picture) => !existsSync(join(folder, 'bilder', picture)))).toEqual([]);
  const pieces = blocks.flatMap(inlinesOf);
  const topics = pieces.flatMap((piece) => (piece.kind === 'link' ? [`${piece.topic}.md`] : []));
  expect(topics.filter((topic) => !files.includes(topic))).toEqual([]);
  // What is left of the marks would be shown as it stands.
  const shown = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
  expect(shown.filter((text) => /[*`[\]]|^#/.test(text))).toEqual([]);
});

it('lists every page in its contents, with the page’s own title', () => {
  const links = read('README.md')
    .flatMap(inlinesOf)
    .flatMap((piece) => (piece.kind === 'link' ? [piece] : []));
  expect(links.map(({ topic }) => `${topic}.md`).toSorted()).toEqual(
    files.filter((file) => file !== 'README.md').toSorted(),
  );
  for (const { topic, text } of links) {
    const [title] = read(`${topic}.md`);
    expect(title).toEqual({ kind: 'title', inlines: [{ kind: 'text', text }] });
  }
});

it.each([
  ['/', 'hva-venter'],
  ['/meldinger/ny', 'melding'],
  ['/sak/1', 'avgjorelse'],
  ['/sak/1/koordinator', 'koordinator'],
  ['/personer/1/plan', 'plan'],
])('F1 at %s opens a page that is there', (address, topic) => {
  expect(helpFor(address)).toBe(`/hjelp/${topic}`);
  expect(files).toContain(`${topic}.md`);
});
