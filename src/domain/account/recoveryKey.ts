/**
 * The recovery key as text on paper: nine groups of four characters. 36 characters × 5 bits = 160 bits of secret
 * and 20 bits of checksum. The alphabet is Crockford's base 32: no I, L, O or U, so no two characters look alike, and
 * whoever reads a 0 as O or a 1 as l still types a key that is understood.
 */
export const recoveryKeyBytes = 20;
const recoveryKeyGroups = 9;
const groupLength = 4;
const keyLength = recoveryKeyGroups * groupLength;
const secretLength = 32;
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people read instead of what is printed. Ø is how many read a zero with a stroke. */
const lookAlikes: Readonly<Record<string, string>> = { O: '0', Ø: '0', I: '1', L: '1', U: 'V' };

/** Why a typed recovery key is not one. Says nothing of whether a well-formed key opens this register. */
export type RecoveryKeyProblem = 'tooShort' | 'tooLong' | 'unknownCharacter' | 'checksum';
export type RecoveryKeyReading = { ok: true; secret: Uint8Array } | { ok: false; problem: RecoveryKeyProblem };

/** The nine groups for a secret of exactly 20 bytes, with a space between them: `K7QM 2XWD …`. */
export function formatRecoveryKey(secret: Uint8Array): string {
  if (secret.length !== recoveryKeyBytes) throw new RangeError('A recovery key has 20 bytes');
  const symbols = symbolsOf(secret);
  const checksum = checksumOf(symbols);
  for (let shift = 15; shift >= 0; shift -= 5) symbols.push((checksum >>> shift) & 31);
  const text = symbols.map((symbol) => alphabet.charAt(symbol)).join('');
  return groupsOf(text).join(' ');
}

/** Reads a key typed in any spelling: upper or lower case, spaces and hyphens anywhere, look-alikes. */
export function readRecoveryKey(typed: string): RecoveryKeyReading {
  const text = foldSpelling(typed);
  const symbols = Array.from(text, (character) => alphabet.indexOf(character));
  if (symbols.includes(-1)) return { ok: false, problem: 'unknownCharacter' };
  if (symbols.length < keyLength) return { ok: false, problem: 'tooShort' };
  if (symbols.length > keyLength) return { ok: false, problem: 'tooLong' };
  const secret = symbols.slice(0, secretLength);
  const checksum = symbols.slice(secretLength).reduce((sum, symbol) => (sum << 5) | symbol, 0);
  if (checksumOf(secret) !== checksum) return { ok: false, problem: 'checksum' };
  return { ok: true, secret: bytesOf(secret) };
}

/** For each of the nine groups, whether what has been typed so far stands in it as printed. */
export function matchingGroups(printed: string, typed: string): boolean[] {
  const typedGroups = groupsOf(foldSpelling(typed));
  return groupsOf(foldSpelling(printed)).map((group, index) => group === typedGroups[index]);
}

/** How many of the nine groups have been typed as printed: «5 av 9 grupper stemmer». */
export function countMatchingGroups(printed: string, typed: string): number {
  return matchingGroups(printed, typed).filter(Boolean).length;
}

function foldSpelling(typed: string): string {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212_.,]/gu, '');
  return Array.from(bare, (character) => lookAlikes[character] ?? character).join('');
}

function groupsOf(text: string): string[] {
  return text.match(/.{1,4}/gsu) ?? [];
}

function symbolsOf(bytes: Uint8Array): number[] {
  const symbols: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      symbols.push((held >>> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return symbols;
}

function bytesOf(symbols: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(recoveryKeyBytes);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const symbol of symbols) {
    held = (held << 5) | symbol;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >>> bits) & 255;
    held &= (1 << bits) - 1;
  }
  return bytes;
}

/**
 * CRC of 20 bits with the generator (x + 1)(x¹⁹ + x⁵ + x² + x + 1). A CRC and not a hash, because it *always* finds
 * errors that lie within 20 bits in a row: any one wrong character, two neighbours that changed places, a whole wrong
 * group. Other errors pass once in a million. It starts from ones so that thirty-six zeros are not a key.
 */
function checksumOf(symbols: readonly number[]): number {
  const generator = 0x80069;
  let sum = 0xfffff;
  for (const symbol of symbols) {
    sum ^= symbol << 15;
    for (let bit = 0; bit < 5; bit += 1) {
      sum = sum & 0x80000 ? ((sum << 1) ^ generator) & 0xfffff : (sum << 1) & 0xfffff;
    }
  }
  return sum;
}
