/**
 * Mojibake: UTF-8 that somebody read as Windows-1252, so that «ø» became «Ã¸». The damage can be undone exactly when every
 * character goes back to one byte and the bytes are UTF-8 again.
 */

/** The characters Windows-1252 has at the bytes 0x80–0x9F (WHATWG encoding standard, index windows-1252). */
const windows1252Upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Dž\u009F\u0178';
const byteOf = new Map<string, number>();
for (let i = 0; i < 32; i += 1) byteOf.set(windows1252Upper[i] ?? '', 0x80 + i);
byteOf.set('\u0178', 0x9f);

const continuation = `[\u0080-\u00BF${windows1252Upper}]`;
const leftovers = [
  // Two bytes: the Latin letters, whose first byte shows as a letter no Norwegian text has.
  `[ÂÃ]${continuation}`,
  // Sámi letters. Å is ours and may well stand before a dash or a quote, so only what cannot be meant counts.
  'Ä[\u0090\u008D‘Œ]|Å[‹¡¾½]',
  // Three and four bytes: dashes, quotes, the euro sign, byte order mark and U+FFFD itself, emoji.
  `â[€‚][${windows1252Upper}\u0080-\u00BF]|ï[»¿][¿½]|ðŸ${continuation}{2}`,
];
const suspicious = new RegExp(leftovers.join('|'));
const mightBe = /[ÂÃÄÅâïð]/;

/** Whether the text has the look of UTF-8 read as Windows-1252 or Latin-1 («Ã¸», «Ã¥», «â€“»). */
export function looksLikeMojibake(text: string): boolean {
  return mightBe.test(text) && suspicious.test(text);
}

/** Whether characters were destroyed for good: the replacement character U+FFFD. */
export function hasReplacementCharacter(text: string): boolean {
  return text.includes('\uFFFD');
}

/** «S?rum», «KÁRÁ?JOGA»: letters that an older program did not know and replaced by question marks. */
export function losesLetters(text: string): boolean {
  return text.includes('?') && /\p{L}\?{1,3}(?:\p{Ll}|(?<=\p{Lu}\?{1,3})\p{Lu})/u.test(text);
}

/**
 * The text as it was before it was misread, also where that happened twice.
 * Null where it cannot be restored safely: the text mixes sound and damaged characters, or is not damaged.
 */
export function repairMojibake(text: string): string | null {
  let current = text;
  for (let round = 0; round < 3 && looksLikeMojibake(current); round += 1) {
    const bytes = toBytes(current);
    const decoded = bytes === null ? null : decodeUtf8(bytes);
    if (decoded === null) break;
    current = decoded;
  }
  return current === text || looksLikeMojibake(current) || hasReplacementCharacter(current) ? null : current;
}

function toBytes(text: string): number[] | null {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code < 0x100 ? code : byteOf.get(character);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return bytes;
}

/** Strict UTF-8 by hand: the domain has no TextDecoder of its own to lean on, and a wrong byte must give null. */
function decodeUtf8(bytes: readonly number[]): string | null {
  let text = '';
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
    if (more < 0) return null;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let k = 1; k <= more; k += 1) {
      const next = bytes[i + k];
      if (next === undefined || (next & 0xc0) !== 0x80) return null;
      code = (code << 6) | (next & 0x3f);
    }
    const tooShort = (more === 2 && code < 0x800) || (more === 3 && code < 0x10000);
    if (tooShort || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    text += String.fromCodePoint(code);
    i += more + 1;
  }
  return text;
}
