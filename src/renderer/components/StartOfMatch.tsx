import classes from './StartOfMatch.module.css';

/** A name with the typed beginning of any of its words underlined. */
export function StartOfMatch({ text, typed }: { text: string; typed: string }) {
  const [start, end] = matchIn(text, typed);
  return (
    <span className={classes.name}>
      {text.slice(0, start)}
      {end > start && <span className={classes.match}>{text.slice(start, end)}</span>}
      {text.slice(end)}
    </span>
  );
}

/** Where a word of `text` begins like the first typed word that fits; [0, 0] where none does. */
export function matchIn(text: string, typed: string): readonly [number, number] {
  const lower = text.toLowerCase();
  for (const word of typed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)) {
    const at = [...lower.matchAll(/[\p{L}\p{N}/]+/gu)].find((found) => found[0].startsWith(word))?.index;
    if (at !== undefined) return [at, at + word.length];
  }
  return [0, 0];
}
