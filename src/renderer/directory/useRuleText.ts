import type { directory } from '../../locales/nb/directory.ts';
import { useTexts } from '../app/language.tsx';

type Rule = keyof (typeof directory)['broken'];
const rules = ['future', 'oneBody', 'beforeFrom', 'afterTo', 'notLater', 'unknown'] as const satisfies readonly Rule[];

/** A broken rule of cooperation in words; null for one of another kind. */
export function useRuleText(): (rule: string) => string | null {
  const t = useTexts('directory');
  return (rule) => {
    const known = rules.find((one) => one === rule);
    return known === undefined ? null : t(`broken.${known}`);
  };
}
