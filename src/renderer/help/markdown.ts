/** A piece of a line. A link to another page of the guide has that page's name, without its ending. */
export type Inline = { kind: 'text' | 'strong' | 'code'; text: string } | { kind: 'link'; text: string; topic: string };

export type Block =
  | { kind: 'title' | 'heading' | 'paragraph'; inlines: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'picture'; alt: string; file: string }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] };

const pieces = /\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`|\[(?<text>[^\]]+)\]\((?<topic>[\w-]+)\.md\)/g;

function inlinesOf(line: string): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(pieces)) {
    if (match.index > from) found.push({ kind: 'text', text: line.slice(from, match.index) });
    const { strong, code, text, topic } = match.groups ?? {};
    if (strong !== undefined) found.push({ kind: 'strong', text: strong });
    else if (code !== undefined) found.push({ kind: 'code', text: code });
    else found.push({ kind: 'link', text: text ?? '', topic: topic ?? '' });
    from = match.index + match[0].length;
  }
  if (from < line.length) found.push({ kind: 'text', text: line.slice(from) });
  return found;
}

const cellsOf = (line: string): Inline[][] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => inlinesOf(cell.trim()));

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const picture = /^!\[([^\]]+)\]\(bilder\/([\w-]+\.png)\)$/.exec(first);
  if (picture) return { kind: 'picture', alt: picture[1] ?? '', file: picture[2] ?? '' };
  if (first.startsWith('# ')) return { kind: 'title', inlines: inlinesOf(first.slice(2)) };
  if (first.startsWith('## ')) return { kind: 'heading', inlines: inlinesOf(first.slice(3)) };
  if (first.startsWith('|')) {
    // The second line only rules the head off.
    const [head = [], , ...rows] = lines.map(cellsOf);
    return { kind: 'table', head, rows };
  }
  const item = /^(?:- |\d+\. )/;
  if (item.test(first)) {
    return {
      kind: 'list',
      ordered: !first.startsWith('-'),
      items: lines.map((line) => inlinesOf(line.replace(item, ''))),
    };
  }
  return { kind: 'paragraph', inlines: inlinesOf(lines.join(' ')) };
}

/** Reads the small part of Markdown that the guide is written in: blocks with an empty line between them. */
export const blocksOf = (text: string): Block[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((part) => blockOf(part.split('\n')));
