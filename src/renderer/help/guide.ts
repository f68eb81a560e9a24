import { type Block, blocksOf } from './markdown.ts';

/** The guide itself: the same pages as in the folder of documents, packed with the window so that they are there without a network. */
const pages = import.meta.glob<string>('../../../docs/guide/*.md', { query: '?raw', import: 'default', eager: true });
const pictures = import.meta.glob<string>('../../../docs/guide/bilder/*.png', { import: 'default', eager: true });

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const textOf = (topic: string): string | undefined =>
  Object.entries(pages).find(([path]) => nameOf(path) === `${topic}.md`)?.[1];

export interface Topic {
  topic: string;
  title: string;
}

/** The pages in the order of the guide's own table of contents. */
export const topics: readonly Topic[] = blocksOf(textOf('README') ?? '').flatMap((block) =>
  block.kind === 'list'
    ? block.items.flatMap((item) =>
        item.flatMap((piece) => (piece.kind === 'link' ? [{ topic: piece.topic, title: piece.text }] : [])),
      )
    : [],
);

/** A page in blocks; null where there is none of that name. */
export function guidePage(topic: string): Block[] | null {
  const text = topics.some((one) => one.topic === topic) ? textOf(topic) : undefined;
  return text === undefined ? null : blocksOf(text);
}

/** Where the window finds a picture. */
export const pictureAddress = (file: string): string | null =>
  Object.entries(pictures).find(([path]) => nameOf(path) === file)?.[1] ?? null;
