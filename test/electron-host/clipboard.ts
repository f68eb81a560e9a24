type Copied = Record<string, string | Blob>;

/** What was copied last, by kind: text as it is, a picture as base64. */
let last: Record<string, string> = {};
export const lastCopied = (): Record<string, string> => last;

/** Electron's `ClipboardItem`. */
export class ClipboardItem {
  readonly items: Copied;
  constructor(items: Copied) {
    this.items = items;
  }
}

/** Electron's `clipboard`: kept for the test, and never the machine's own. */
export const clipboard = {
  write: async (items: readonly ClipboardItem[]): Promise<void> => {
    const written: Record<string, string> = {};
    for (const [kind, value] of items.flatMap((item) => Object.entries(item.items)))
      written[kind] = typeof value === 'string' ? value : Buffer.from(await value.arrayBuffer()).toString('base64');
    last = written;
  },
};
