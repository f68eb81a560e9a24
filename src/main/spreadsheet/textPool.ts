/** So many different texts are remembered; beyond that a list repeats itself too little for it to pay. */
const REMEMBERED = 200_000;
/** From this length on the engine keeps a cut-out text as a view into the chunk it was cut from. */
const VIEW_LENGTH = 13;

/**
 * Keeps each text of a sheet once, and as a text of its own: a view would keep the whole chunk of XML behind it alive,
 * and with it, cell by cell, the whole inflated file.
 */
export class TextPool {
  readonly #known = new Map<string, string>();

  keep(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const own = text.length < VIEW_LENGTH ? text : Buffer.from(text, 'utf8').toString('utf8');
    if (this.#known.size < REMEMBERED) this.#known.set(own, own);
    return own;
  }
}
