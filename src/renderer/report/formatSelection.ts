/** A change of the text in a field: what stands from `from` to `to` gives way to `text`, and then this is selected. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly select: readonly [start: number, end: number];
}

const bold = '**';

/** Makes the selection bold, or plain where it is bold; without a selection the cursor comes to stand between the signs. */
export function toggleBold(text: string, start: number, end: number): TextChange {
  const chosen = text.slice(start, end);
  const isInside = text.slice(start - 2, start) === bold && text.slice(end, end + 2) === bold;
  if (isInside) return { from: start - 2, to: end + 2, text: chosen, select: [start - 2, end - 2] };
  if (chosen.length > 4 && chosen.startsWith(bold) && chosen.endsWith(bold)) {
    const plain = chosen.slice(2, -2);
    return { from: start, to: end, text: plain, select: [start, start + plain.length] };
  }
  return { from: start, to: end, text: bold + chosen + bold, select: [start + 2, end + 2] };
}

const marks = { heading: '### ', list: '- ' } as const;

/** Makes the lines of the selection headings or items of a list; plain again where they all are it. */
export function toggleLines(text: string, start: number, end: number, kind: keyof typeof marks): TextChange {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const mark = marks[kind];
  const written = lines.filter((line) => line.trim() !== '');
  const isAlready = written.length > 0 && written.every((line) => line.startsWith(mark));
  const changed = lines
    .map((line) => {
      if (line.trim() === '' && lines.length > 1) return line;
      const plain = line.replace(/^(### |- )/, '');
      return isAlready ? plain : mark + plain;
    })
    .join('\n');
  const isOneLine = lines.length === 1;
  const last = from + changed.length;
  return { from, to, text: changed, select: isOneLine ? [last, last] : [from, last] };
}

/** Enter in a list: a new item, or the end of the list when the item is empty; null elsewhere. */
export function nextItem(text: string, start: number, end: number): TextChange | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, start);
  if (!line.startsWith(marks.list)) return null;
  if (line.trim() === '-') return { from, to: end, text: '', select: [from, from] };
  const at = start + 1 + marks.list.length;
  return { from: start, to: end, text: `\n${marks.list}`, select: [at, at] };
}
