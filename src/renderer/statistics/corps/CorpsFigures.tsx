import type { CorpsIndicator } from '../../../domain/statistics/corpsFigures.ts';
import { isRatio } from '../../../domain/statistics/indicatorAbout.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { KeyFigure } from '../KeyFigure.tsx';
import classes from '../statistics.module.css';
import { type Corps, figureIn, figureText, shownYear, valueOf } from './corps.ts';

/** Where the list behind each figure stands. */
const lists: Readonly<Record<CorpsIndicator, string>> = {
  coordinatorsActive: '/koordinatorer',
  personsPerCoordinator: '/koordinatorer?sort=load',
  trainedShare: '/opplaering?show=basic',
  trainedLast24Months: '/opplaering?show=lately',
  withFadderShare: '/opplaering/faddere',
  coordinatorsPerFadder: '/opplaering/faddere',
  supervisionAgainstGoal: '/opplaering/veiledning',
};
const shown = [
  'coordinatorsActive',
  'trainedShare',
  'trainedLast24Months',
  'withFadderShare',
  'personsPerCoordinator',
  'coordinatorsPerFadder',
  'supervisionAgainstGoal',
] as const;

/** The seven figures of the corps, each with «of what», and the year before. */
export function CorpsFigures({ corps }: { corps: Corps }) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const year = shownYear(corps);
  const before = corps.years.at(-2);
  return (
    <div className={classes.keys}>
      {shown.map((id) => (
        <KeyFigure
          key={id}
          title={t(`corps.short.${id}`)}
          to={lists[id]}
          figure={figureText(id, figureIn(year, id), formats)}
        >
          <Notes id={id} corps={corps} />
          {before && valueOf(id, figureIn(before, id)) !== null && (
            <p>{t('key.before', { share: figureText(id, figureIn(before, id), formats), year: before.year })}</p>
          )}
        </KeyFigure>
      ))}
    </div>
  );
}

function Notes({ id, corps }: { id: CorpsIndicator; corps: Corps }) {
  const t = useTexts('statistics');
  const { numerator, denominator, denominatorId, unknown, most } = figureIn(shownYear(corps), id);
  if (id === 'coordinatorsActive') return null;
  if (denominator === null || denominatorId === null || denominator === 0) return <p>{t('key.none')}</p>;
  const notes = [
    id === 'personsPerCoordinator' && most !== undefined ? t('corps.most', { most }) : null,
    unknown > 0 ? t('corps.unknown', { count: unknown }) : null,
  ].filter((note) => note !== null);
  return (
    <>
      <p>
        {t(isRatio(id) ? 'corps.onEach' : 'key.ofWhat', { numerator, denominator, of: t(`ofNoun.${denominatorId}`) })}
      </p>
      {notes.length > 0 && <p>{notes.join(' · ')}</p>}
    </>
  );
}
