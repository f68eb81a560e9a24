/** The same tree of texts in another language: same keys, other words. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every way into a tree of texts, «outcome.refused»; the plural forms `rows_one` and `rows_other` are one key, `rows`. */
type TextKey<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${TextKey<T[K]>}`;
}[keyof T & string];

type TextAt<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? TextAt<T[Head], Rest>
    : never
  : K extends keyof T
    ? T[K]
    : `${K}_other` extends keyof T
      ? T[`${K}_other`] | '{{count}}'
      : never;

type Placeholders<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** What a text must be given: one value for each {{placeholder}} in it, and `count` where it has a plural. */
type TextValues<T, K extends string> = [Placeholders<TextAt<T, K>>] extends [never]
  ? []
  : [values: { readonly [Name in Placeholders<TextAt<T, K>>]: Name extends 'count' ? number : string | number }];

/** Looks a text up; the key and its values are checked against the bokmål text. */
export type Translate<T> = <K extends TextKey<T>>(key: K, ...values: TextValues<T, K>) => string;
