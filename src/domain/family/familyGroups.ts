/** Two who are one family. */
export type FamilyLink = readonly [personId: string, otherPersonId: string];

/**
 * How many families so many persons make, when these links are between persons among them: whoever is linked, also
 * through others, is one family, and each of the rest is one of their own. Links that say the same again count once.
 */
export function countFamilies(persons: number, links: readonly FamilyLink[]): number {
  const headOf = new Map<string, string>();
  const head = (id: string): string => {
    let found = id;
    for (let next = headOf.get(found); next !== undefined; next = headOf.get(found)) found = next;
    return found;
  };
  let joined = 0;
  for (const [a, b] of links) {
    const [headA, headB] = [head(a), head(b)];
    if (headA === headB) continue;
    headOf.set(headA, headB);
    joined += 1;
  }
  return persons - joined;
}
