import { useTexts } from '../../app/language.tsx';

/** The words for a rule of `domain` that a plan broke; null where there are none. */
export function useBrokenText(): (rule: string) => string | null {
  const t = useTexts('plan') as (key: string) => string;
  return (rule) => {
    const text = t(`broken.${rule}`);
    return text === `broken.${rule}` ? null : text;
  };
}
