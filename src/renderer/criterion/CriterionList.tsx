import { useState } from 'react';

import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import classes from './criteria.module.css';
import { type CriteriaFilter, criteriaShown, type CriteriaYear, type ShownCriterion } from './criteriaData.ts';
import { CriterionRow } from './CriterionRow.tsx';
import { AddOwnCriterion } from './own/AddOwnCriterion.tsx';
import { useRowKeys } from './useRowKeys.ts';

interface CriterionListProps {
  year: number;
  answer: CriteriaYear;
  filter: CriteriaFilter;
  onShowAll: () => void;
}

/** The criteria of a theme, or all that stand in a certain way. */
export function CriterionList({ year, answer, filter, onShowAll }: CriterionListProps) {
  const t = useTexts('criterion');
  const code = useTexts('code');
  const mayWrite = usePermission('report.write');
  const [openKey, setOpenKey] = useState<string | null>(null);
  const shown = criteriaShown(answer.criteria, filter);
  const onKeyDown = useRowKeys(year, shown, mayWrite);
  const { theme, outcome } = filter;
  const heading =
    outcome === null
      ? code(`criterionTheme.${theme}`)
      : outcome === 'notAssessed'
        ? t('notAssessed')
        : code(`criterionOutcome.${outcome}`);
  return (
    <section aria-label={heading}>
      <div className={classes.listHead}>
        <h2>{heading}</h2>
        {outcome === null ? (
          <span className={classes.figure}>{rangeOf(shown, (from, to) => t('range', { from, to }))}</span>
        ) : (
          <span>
            <span className={classes.figure}>{t('showing', { shown: shown.length, all: answer.criteria.length })}</span>{' '}
            <button type="button" className="link" onClick={onShowAll}>
              {t('showAll')}
            </button>
          </span>
        )}
      </div>
      {shown.length === 0 && <p className="second">{t('nothing', { year })}</p>}
      {/* The keys are heard where they come up from the criteria's own buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={classes.rows} onKeyDown={onKeyDown}>
        {shown.map((criterion) => (
          <CriterionRow
            key={criterion.key}
            year={year}
            criterion={criterion}
            isOpen={criterion.key === openKey}
            onToggle={() => setOpenKey(criterion.key === openKey ? null : criterion.key)}
            mayWrite={mayWrite}
          />
        ))}
      </ul>
      {mayWrite && outcome === null && <AddOwnCriterion year={year} theme={theme} />}
      {mayWrite && <p className={classes.help}>{t('help')}</p>}
    </section>
  );
}

function rangeOf(criteria: readonly ShownCriterion[], say: (from: string, to: string) => string): string {
  const numbers = criteria.flatMap(({ number }) => number ?? []);
  return say(String(numbers[0] ?? ''), String(numbers.at(-1) ?? ''));
}
