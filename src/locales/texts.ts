import type { Language } from '../domain/office/officeType.ts';
import type { nb } from './nb.ts';
import { formatNumber } from './number.ts';
import type { Translate } from './textTypes.ts';

/** Every module's texts, typed from bokmål. */
type AllTexts = typeof nb;
export type TextModule = keyof AllTexts;
export type TranslateModule<M extends TextModule> = Translate<AllTexts[M]>;

/** A tree of texts as the look-up sees it. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}
type Values = Readonly<Record<string, string | number>>;

type LanguageTree = Readonly<Record<TextModule, TextTree>>;
const learnt = new Map<Language, LanguageTree>();

/**
 * Takes a language into use. Node learns all three at once (`everyLanguage.ts`); the window first the one it speaks,
 * so that the password can be typed before the others are there.
 */
export const learn = (language: Language, texts: LanguageTree): void => void learnt.set(language, texts);

export const isLearnt = (language: Language): boolean => learnt.has(language);

function treeOf(language: Language): LanguageTree {
  const tree = learnt.get(language);
  if (!tree) throw new Error(`The texts in ${language} are not learnt: import everyLanguage.ts`);
  return tree;
}

/**
 * The texts of one language, module by module: `textsFor('nn')('referral')('title')`. No React: the report, the
 * spreadsheet and the command line speak the same words as the screen. Two features and no more: `{{name}}` is filled
 * in, and a text with `count` has the forms `_one` and `_other`, which is all that these three languages have.
 */
export function textsFor(language: Language): <M extends TextModule>(module: M) => TranslateModule<M> {
  return (module) =>
    ((key: string, values: Values = {}) =>
      fillIn(language, template(treeOf(language)[module], key, values), values)) as never;
}

function template(tree: TextTree, key: string, values: Values): string {
  let place: string | TextTree | undefined = tree;
  const steps = key.split('.');
  const last = steps.pop() ?? '';
  for (const step of steps) place = typeof place === 'object' ? place[step] : undefined;
  if (typeof place !== 'object') return key;
  const found = place[last] ?? place[`${last}_${values['count'] === 1 ? 'one' : 'other'}`];
  return typeof found === 'string' ? found : key;
}

const fillIn = (language: Language, text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    // A year or a week is a name, not an amount: 2026 is never «2 026».
    return typeof value === 'number' && !/year|week/i.test(name) ? formatNumber(language, value) : String(value);
  });

/** A text by a code that comes from outside, such as an error; null where there is none. */
export function textByCode(language: Language, module: TextModule, code: string): string | null {
  const texts = treeOf(language)[module];
  const found = Object.hasOwn(texts, code) ? texts[code] : null;
  return typeof found === 'string' ? found : null;
}
