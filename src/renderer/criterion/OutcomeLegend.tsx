import { criterionOutcomes } from '../../domain/criterion/criterion.ts';
import { useTexts } from '../app/language.tsx';
import classes from './criteria.module.css';
import type { CriteriaFilter, CriteriaYear } from './criteriaData.ts';
import { OutcomeSign } from './OutcomeSign.tsx';

interface OutcomeLegendProps {
  answer: CriteriaYear;
  chosen: CriteriaFilter['outcome'];
  onChoose: (outcome: CriteriaFilter['outcome']) => void;
}

/** What the squares mean; pressed, each shows only the criteria that stand so. */
export function OutcomeLegend({ answer, chosen, onChoose }: OutcomeLegendProps) {
  const t = useTexts('criterion');
  const code = useTexts('code');
  const { tally } = answer;
  const kinds = [...criterionOutcomes, ...(tally.notAssessed > 0 ? (['notAssessed'] as const) : [])];
  return (
    <>
      <h2>{t('themes')}</h2>
      <div className={classes.legend} role="group" aria-label={t('filter')}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={classes.kind}
            aria-pressed={kind === chosen}
            onClick={() => onChoose(kind === chosen ? null : kind)}
          >
            <OutcomeSign outcome={kind === 'notAssessed' ? null : kind} />
            {kind === 'notAssessed' ? t('notAssessed') : code(`criterionOutcome.${kind}`)}
          </button>
        ))}
      </div>
    </>
  );
}
