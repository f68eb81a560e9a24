import { useTexts } from '../app/language.tsx';

/** The words for a rule of `domain` that a field broke; null where there are none. */
export function useBrokenText(): (rule: string | undefined) => string | null {
  const t = useTexts('coordinator') as (key: string) => string;
  return (rule) => {
    if (rule === undefined) return null;
    const text = t(`broken.${rule}`);
    return text === `broken.${rule}` ? null : text;
  };
}

/** The broken rules of `domain` as texts at their fields. */
export const inWords = (
  broken: Readonly<Record<string, string>>,
  brokenText: (rule: string) => string | null,
): Record<string, string | null> =>
  Object.fromEntries(Object.entries(broken).map(([field, rule]) => [field, brokenText(rule)]));
