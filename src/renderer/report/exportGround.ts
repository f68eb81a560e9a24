/** Why reports are taken out, as the account said once. The window forgets it when the register locks. */
let kept: { readonly accountId: string; readonly ground: string } | null = null;

export const keptGround = (accountId: string): string | null => (kept?.accountId === accountId ? kept.ground : null);

export function keepGround(accountId: string, ground: string): void {
  kept = { accountId, ground };
}
