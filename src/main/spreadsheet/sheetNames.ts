const MAX_LENGTH = 31;

/** Names that Excel takes: at most 31 characters, none of `\ / ? * [ ] :`, no apostrophe at the ends, not «History», no two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return wanted.map((name, index) => {
    const clean = name
      // eslint-disable-next-line no-control-regex
      .replace(/[\\/?*[\]:\u0000-\u001F]+/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '');
    const base = clean === '' ? `Ark ${index + 1}` : clean;
    let candidate = base.slice(0, MAX_LENGTH).trimEnd();
    for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) {
      const ending = ` (${n})`;
      candidate = base.slice(0, MAX_LENGTH - ending.length).trimEnd() + ending;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
