/** A picture on each letter: small enough to stand in every file. */
export const maxLogoBytes = 200_000;

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];

/** What kind of picture the bytes are, by how they begin; null for anything else. */
export function logoKind(bytes: Uint8Array): 'image/png' | 'image/jpeg' | null {
  const begins = (signature: readonly number[]) => signature.every((byte, place) => bytes[place] === byte);
  if (begins(png)) return 'image/png';
  return begins(jpeg) ? 'image/jpeg' : null;
}
