import { Link } from 'react-router';

import type { MunicipalityFilter } from '../../contract/municipality.ts';
import type { AnswerFigures } from '../../domain/municipality/municipalAnswer.ts';
import { answeredShare } from '../../domain/municipality/municipalitySort.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { meldingerOf } from './meldingerOf.ts';
import classes from './municipality.module.css';

const counts = ['notified', 'answered', 'waiting', 'overdue', 'neverAnswered'] as const;

/** All kommuner together: how many meldinger, and how they were answered. */
export function TotalLine({ total, filter }: { total: AnswerFigures; filter: MunicipalityFilter }) {
  const t = useTexts('municipality');
  const formats = useFormats();
  const figures = counts.map((count) => {
    const number = formats.number(total[count]);
    const share = count === 'answered' && total.notified > 0 ? ` (${formats.percent(answeredShare(total) ?? 0)})` : '';
    const to = meldingerOf({ municipalityNumber: null }, filter, count);
    return { count, number, share, to };
  });
  return (
    <dl className={classes.total}>
      {figures.map(({ count, number, share, to }) => (
        <div key={count}>
          <dt>{t(`column.${count}`)}</dt>
          <dd>
            {total[count] === 0 ? (
              number
            ) : (
              <Link className="link tabular" to={to} aria-label={`${number}, ${t(`column.${count}`)}, ${t('all')}`}>
                {number}
              </Link>
            )}
            {share}
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('column.medianDays')}</dt>
        <dd>{total.medianDays === null ? '–' : formats.number(total.medianDays)}</dd>
      </div>
    </dl>
  );
}
