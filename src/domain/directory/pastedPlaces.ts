/** A kommune or bydel one can choose. */
export interface ChoosablePlace {
  /** A kommune's four digits, a bydel's six. */
  readonly key: string;
  readonly name: string;
  /** Sámi and Kven names. */
  readonly otherNames: readonly string[];
  /** The fylke, or the town a bydel is of. */
  readonly within: string;
}

/** What a pasted list was read as. */
export interface PastedPlaces {
  readonly found: readonly string[];
  /** Names of more than one place, with those it can be. */
  readonly ambiguous: readonly { readonly text: string; readonly keys: readonly string[] }[];
  readonly unknown: readonly string[];
}

/**
 * Reads a pasted list of kommuner: one a line or parted by comma or semicolon, by number or name, with «kommune» or
 * «bydel» or without, or lines out of a spreadsheet with both number and name. «Våler (Innlandet)» tells which of two.
 */
export function readPlaces(text: string, places: readonly ChoosablePlace[]): PastedPlaces {
  const byName = new Map<string, ChoosablePlace[]>();
  for (const place of places)
    for (const name of new Set([place.name, ...place.otherNames].map(plainName)))
      byName.set(name, [...(byName.get(name) ?? []), place]);
  const byKey = new Map(places.map((place) => [place.key, place]));
  const found = new Set<string>();
  const ambiguous: { text: string; keys: string[] }[] = [];
  const unknown: string[] = [];
  for (const item of itemsOf(text)) {
    const meant = meantBy(item, byKey, byName);
    const [only] = meant;
    if (!only) unknown.push(item);
    else if (meant.length === 1) found.add(only.key);
    else ambiguous.push({ text: item, keys: meant.map(({ key }) => key) });
  }
  return { found: [...found], ambiguous, unknown };
}

/** A cell of a row with a number in it belongs to that number: «3403	Hamar» is one item. */
const itemsOf = (text: string): string[] =>
  text
    .split(/[\n\r,;]+/)
    .map((item) => item.replaceAll(/\s+/g, ' ').trim())
    .filter((item) => /[\p{L}\d]/u.test(item));

function meantBy(
  item: string,
  byKey: ReadonlyMap<string, ChoosablePlace>,
  byName: ReadonlyMap<string, readonly ChoosablePlace[]>,
): readonly ChoosablePlace[] {
  const number = /(?<!\d)(?:\d{6}|\d{4})(?!\d)/.exec(item)?.[0];
  const numbered = number === undefined ? undefined : byKey.get(number);
  if (numbered) return [numbered];
  // Excel takes the leading zero of Oslo's number.
  const zeroed = /^\d{3}(?:\d\d)?$/.test(item) ? byKey.get(`0${item}`) : undefined;
  if (zeroed) return [zeroed];
  const [, name = item, within] = /^(.*?)\s*\(([^)]*)\)$/.exec(item) ?? [];
  const named = byName.get(plainName(item)) ?? byName.get(plainName(name)) ?? [];
  if (within === undefined || named.length < 2) return named;
  return named.filter((place) => plainName(place.within) === plainName(within));
}

const plainName = (name: string): string =>
  name
    .toLocaleLowerCase('nb')
    .replace(/^bydel(?:en)?\s+/, '')
    .replace(/\s+(?:kommune|kommuna|herad|bydel)$/, '')
    .replaceAll(/[.\s-]+/g, ' ')
    .trim();
