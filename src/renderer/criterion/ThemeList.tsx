import { Link, useSearchParams } from 'react-router';

import { type CriterionTheme, criterionThemes } from '../../domain/criterion/criterion.ts';
import { relevantIn, tally } from '../../domain/criterion/tally.ts';
import { useTexts } from '../app/language.tsx';
import { addressWith } from '../components/addressFilter.ts';
import classes from './criteria.module.css';
import type { CriteriaFilter, CriteriaYear } from './criteriaData.ts';
import { OutcomeSign } from './OutcomeSign.tsx';

interface ThemeListProps {
  year: number;
  answer: CriteriaYear;
  filter: CriteriaFilter;
}

/** The seven themes: a square a criterion, so that a theme is counted and not estimated, and last year's number beside. */
export function ThemeList({ year, answer, filter }: ThemeListProps) {
  const t = useTexts('criterion');
  return (
    <nav aria-label={t('themes')}>
      <ul className={classes.themes}>
        {criterionThemes.map((theme) => (
          <ThemeItem
            key={theme}
            theme={theme}
            year={year}
            answer={answer}
            isCurrent={filter.outcome === null && theme === filter.theme}
          />
        ))}
      </ul>
    </nav>
  );
}

interface ThemeItemProps {
  theme: CriterionTheme;
  year: number;
  answer: CriteriaYear;
  isCurrent: boolean;
}

function ThemeItem({ theme, year, answer, isCurrent }: ThemeItemProps) {
  const t = useTexts('criterion');
  const code = useTexts('code');
  const [params] = useSearchParams();
  const criteria = answer.criteria.filter((one) => one.theme === theme);
  const counts = tally(criteria);
  const all = relevantIn(counts);
  const met = answer.lastYear?.met[theme] ?? 0;
  return (
    <li>
      <Link
        className={classes.theme}
        to={{ search: addressWith(params, { theme, outcome: null }).toString() }}
        replace
        aria-current={isCurrent ? 'true' : undefined}
      >
        <span className={classes.themeName}>{code(`criterionTheme.${theme}`)}</span>
        <span className={classes.figure}>{all === 0 ? t('noneRelevant') : t('of', { met: counts.met, all })}</span>
        <span className={classes.squares}>
          {criteria.map(({ key, outcome }) => (
            <OutcomeSign key={key} outcome={outcome} />
          ))}
        </span>
        {answer.lastYear && all > 0 && (
          <span className={classes.before}>{t('inLastYear', { met, yearBefore: year - 1 })}</span>
        )}
      </Link>
    </li>
  );
}
