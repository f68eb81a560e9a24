/** The next key of a kind, «n4»: one that none has. */
export function freeKey(prefix: 'r' | 'n', taken: readonly { readonly key: string }[]): string {
  const numbers = taken.map(({ key }) => Number(key.slice(1)) || 0);
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
