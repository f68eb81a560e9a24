/** Why documents of a kind are taken out, as the account said once. The window forgets it when the register locks. */
const kept = new Map<string, string>();

const keyOf = (accountId: string, kind: string): string => `${accountId} ${kind}`;

export const keptGround = (accountId: string, kind: string): string | null => kept.get(keyOf(accountId, kind)) ?? null;

export function keepGround(accountId: string, kind: string, ground: string): void {
  kept.set(keyOf(accountId, kind), ground);
}
