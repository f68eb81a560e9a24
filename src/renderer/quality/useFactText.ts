import { isDay } from '../../domain/calendar/day.ts';
import type { FindingRow } from '../../contract/quality.ts';
import { useFormats, useTexts } from '../app/language.tsx';

/** What a finding rests on, in words: «01.03.2025 → 01.02.2025», «1505», «Innvilget …». */
export function useFactText(): (finding: Pick<FindingRow, 'kind' | 'facts'>) => string {
  const code = useTexts('code');
  const indicator = useTexts('indicator');
  const formats = useFormats();
  return ({ kind, facts }) => {
    // The ids of records that are alike tell nobody anything.
    if (kind === 'possibleDuplicate') return '';
    if (kind === 'decisionWithoutDay') return code(`outcome.${facts[0] as 'refused'}`);
    if (kind === 'planWithoutStart') return code(`planState.${facts[0] as 'active'}`);
    if (kind === 'denominatorPartsDiffer') {
      const [dimension, sum, all] = facts;
      const name = indicator(`dimension.${dimension as 'ageGroup'}`);
      return `${name}: ${formats.number(Number(sum))} > ${formats.number(Number(all))}`;
    }
    return facts
      .filter((fact) => fact !== null)
      .map((fact) => (isDay(fact) ? formats.day(fact) : fact))
      .join(' → ');
  };
}
