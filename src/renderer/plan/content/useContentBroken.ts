import { useTexts } from '../../app/language.tsx';
import type { Broken } from '../../../domain/plan/planRules.ts';

/** The words for the rules that the words of a plan broke, by field. */
export function useContentBroken() {
  const t = useTexts('planContent') as (key: string) => string;
  const text = (rule: string): string | null => {
    const found = t(`broken.${rule}`);
    return found === `broken.${rule}` ? null : found;
  };
  return {
    text,
    texts: (broken: Broken) =>
      Object.fromEntries(Object.entries(broken).map(([field, rule]) => [field, text(rule)])) as Record<
        string,
        string | null
      >,
  };
}
