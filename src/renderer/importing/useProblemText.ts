import { useTexts } from '../app/language.tsx';

/** What a problem's code says; codes without words of their own get a common one. */
export function useProblemText(): (code: string) => string {
  const t = useTexts('importing') as (key: string) => string;
  return (code) => {
    const text = t(`problem.${code}`);
    return text === `problem.${code}` ? t('problem.other') : text;
  };
}
