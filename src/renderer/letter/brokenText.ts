import { useTexts } from '../app/language.tsx';

/** The words for a rule of the letters that a field broke; null where there are none. */
export function useBrokenText(): (rule: string) => string | null {
  const t = useTexts('letter') as (key: string) => string;
  return (rule) => {
    const text = t(`broken.${rule}`);
    return text === `broken.${rule}` ? null : text;
  };
}
