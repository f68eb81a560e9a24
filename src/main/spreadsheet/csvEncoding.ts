import { SpreadsheetError } from './spreadsheetError.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** The letters of our languages as four old one-byte encodings keep them; the rest of each table follows below or in TextDecoder. */
const letters = {
  'windows-1252': [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0xe9, 0xf6, 0xe4, 0xe1],
  macintosh: [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81, 0x8e, 0x9a, 0x8a, 0x87],
  ibm865: [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f, 0x82, 0x94, 0x84, 0xa0],
} as const;

/** DOS code page 865 (nordic) from 0x80; what is left of it (frames, Greek) does not occur in a list of people. */
const ibm865 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

/**
 * Text of a file of unknown encoding: a byte order mark decides; else valid UTF-8 is UTF-8; else the old encoding whose
 * æ, ø and å stand between letters. Broken UTF-8 that is mostly sound is read as UTF-8, and shows U+FFFD where it is broken.
 * Throws NOT_A_SPREADSHEET for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decoded('utf-8', bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes.subarray(2));
  const wide = wideEncoding(bytes);
  if (wide !== null) return decoded(wide, bytes);
  const { valid, invalid } = countUtf8(bytes);
  if (invalid === 0 || valid > invalid) return decoded('utf-8', bytes);
  const old = oldEncoding(bytes);
  if (old === 'ibm865') return { encoding: old, text: decodeIbm865(bytes) };
  if (old === 'windows-1252' && !bytes.some((byte) => byte >= 0x80 && byte <= 0x9f))
    return { ...decoded(old, bytes), encoding: 'iso-8859-1' };
  return decoded(old, bytes);
}

function decoded(encoding: string, bytes: Uint8Array): DecodedText {
  return { encoding, text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes) };
}

/** UTF-16 without a mark has a zero in every other byte of plain letters; elsewhere a zero is a sign that is no text. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < looked.length; i += 1) if (looked[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 0 && odd > looked.length * 0.2 && even < looked.length * 0.02) return 'utf-16le';
  if (bytes.length % 2 === 0 && even > looked.length * 0.2 && odd < looked.length * 0.02) return 'utf-16be';
  if (looksBinary(looked)) throw new SpreadsheetError('NOT_A_SPREADSHEET', { found: 'binary' });
  return null;
}

/** One byte in so many may be no text: some programs fill their cells up with zeros. */
const TEXT_PER_ODD_BYTE = 50;

const isOdd = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);

/** Pictures, archives and programs are full of signs that a list has by accident only, and begin with one. */
function looksBinary(looked: Uint8Array): boolean {
  const odd = looked.reduce((count, byte) => count + (isOdd(byte) ? 1 : 0), 0);
  return odd > 4 + looked.length / TEXT_PER_ODD_BYTE || looked.subarray(0, 8).some(isOdd);
}

function countUtf8(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const first = bytes[i] ?? 0;
    if (first < 0x80) continue;
    const more =
      first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0;
    let sound = more > 0;
    for (let k = 1; sound && k <= more; k += 1) sound = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (sound) {
      valid += 1;
      i += more;
    } else invalid += 1;
  }
  return { valid, invalid };
}

/** Counts the bytes that would be our letters and stand beside a plain letter. Windows-1252 wins a tie: it is by far the most common. */
function oldEncoding(bytes: Uint8Array): keyof typeof letters {
  let best: keyof typeof letters = 'windows-1252';
  let bestCount = -1;
  for (const encoding of ['windows-1252', 'macintosh', 'ibm865'] as const) {
    const wanted = new Set<number>(letters[encoding]);
    let count = 0;
    for (let i = 0; i < bytes.length; i += 1) {
      if ((bytes[i] ?? 0) < 0x80 || !wanted.has(bytes[i] ?? 0)) continue;
      if (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1])) count += 1;
    }
    if (count > bestCount) {
      best = encoding;
      bestCount = count;
    }
  }
  return best;
}

function isLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 32;
  return lower >= 97 && lower <= 122;
}

function decodeIbm865(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) parts.push(byte < 0x80 ? String.fromCharCode(byte) : (ibm865[byte - 0x80] ?? '\uFFFD'));
  return parts.join('');
}
