import { useApiCommand } from '../api/useApiCommand.ts';
import { useLanguage, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import type { CriterionOutcome } from '../../domain/criterion/criterion.ts';
import { type ShownCriterion, wordsIn } from './criteriaData.ts';

/** Says how a criterion stands; the words beside it stay. Each change can be undone. */
export function useAssess(year: number) {
  const t = useTexts('criterion');
  const code = useTexts('code');
  const language = useLanguage();
  const done = useDoneMessage();
  const undo = useApiCommand('criterion.undo');
  const save = useApiCommand('criterion.assess');
  return (criterion: ShownCriterion, outcome: CriterionOutcome | null) => {
    if (outcome === criterion.outcome || save.isPending) return;
    const { key, number, version, comment, evidence, responsible } = criterion;
    const name = number === null ? `«${wordsIn(language, criterion)}»` : String(number);
    const said = outcome === null ? t('notAssessed') : code(`criterionOutcome.${outcome}`);
    save.mutate(
      { year, key, version, values: { outcome, comment, evidence, responsible } },
      {
        onSuccess: (saved) =>
          done(t('saved', { name, outcome: said }), () =>
            undo.mutate({ year, changes: [{ key, version: saved.version }] }),
          ),
      },
    );
  };
}
