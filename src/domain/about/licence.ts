/** One part of what is shipped, and under which licence. */
export interface LicensedPart {
  name: string;
  /** Empty where its makers give it none of its own. */
  version: string;
  /** As SPDX names it. */
  licence: string;
  /** The place of its text in the list's `texts`. */
  text: number;
}

/** The licences of everything that is shipped, collected when the app is built. */
export interface LicenceList {
  parts: LicensedPart[];
  texts: string[];
}

/** The parts whose name or licence holds every word that is searched for. */
export function findParts(parts: readonly LicensedPart[], search: string): LicensedPart[] {
  const words = search.toLowerCase().split(/\s+/);
  return parts.filter(({ name, licence }) => words.every((word) => `${name} ${licence}`.toLowerCase().includes(word)));
}
