import { useState } from 'react';
import { Link } from 'react-router';

import { useTexts } from '../../app/language.tsx';
import { NextStep } from '../../components/NextStep.tsx';
import classes from '../coordinator.module.css';
import { type Need, useNeedSentences } from './needSentences.ts';

/** Whether the office must recruit: who waits for a coordinator against every free place, and how that is counted. */
export function OfficeNeed({ need }: { need: Need }) {
  const t = useTexts('unit');
  const sentences = useNeedSentences();
  const [isExplained, setExplained] = useState(false);
  const [title = '', ...rest] = sentences(need, 'office');
  return (
    <NextStep
      tone={need.shortOf > 0 ? 'amber' : need.waiting > 0 ? 'neutral' : 'done'}
      title={title}
      text={
        <>
          {rest.join(' ')}{' '}
          <button
            type="button"
            className="link"
            aria-expanded={isExplained}
            onClick={() => setExplained((was) => !was)}
          >
            {t('need.what')}
          </button>
          {isExplained && <p className={classes.explained}>{t('need.help')}</p>}
        </>
      }
      action={
        need.waiting > 0 && (
          <Link className="link" to="/personer?missesCoordinator=true">
            {t('need.who')}
          </Link>
        )
      }
    />
  );
}
