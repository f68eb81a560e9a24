import { useTexts } from '../../app/language.tsx';

/** The words for a rule of `domain` that a field broke; null where there are none. */
export function useBrokenText(): (rule: string | undefined) => string | null {
  const t = useTexts('complaint') as (key: string) => string;
  return (rule) => {
    if (rule === undefined) return null;
    const text = t(`broken.${rule}`);
    return text === `broken.${rule}` ? null : text;
  };
}
