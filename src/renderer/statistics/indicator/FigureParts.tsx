import type { ReactNode } from 'react';

import { isOfStaff } from '../../../domain/statistics/indicatorAbout.ts';
import { exploreWords } from '../../../locales/exploreWords.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import { CopyExplored } from './CopyExplored.tsx';
import { FigureRows, type ShownRow } from './FigureRows.tsx';
import type { Question } from './exploreAddress.ts';
import classes from './indicator.module.css';
import { staffList } from './staffList.ts';
import { type Explored, type ExploredYear } from './useExplore.ts';

interface FigurePartsProps {
  question: Question;
  now: Explored;
  earlier: readonly ExploredYear[];
  counted: { done: number; total: number };
}

/** The parts of the figure, or the years where it is not divided: a table with a bar in each row. */
export function FigureParts({ question, now, earlier, counted }: FigurePartsProps) {
  const t = useTexts('indicator');
  const words = exploreWords(useLanguage());
  const below = useApiQuery('office.settings', {}).data?.suppressBelow ?? 5;
  const { id, split } = question;
  const all = { period: question.period, explored: now };
  const rows: ShownRow[] =
    split === null
      ? [all, ...earlier].map(({ period, explored }) => ({
          key: period,
          label: words.period(period),
          figure: explored.whole,
          earlier: [],
          question: { ...question, period },
          isUnknown: false,
        }))
      : now.groups.map((figure) => ({
          key: figure.group,
          label: words.group(split, figure.group),
          figure,
          earlier: earlier.map(({ explored }) => explored.groups.find(({ group }) => group === figure.group) ?? null),
          question: { ...question, filter: { ...question.filter, [split]: [figure.group] } },
          isUnknown: figure.group === 'unknown',
        }));
  const total: ShownRow = {
    key: 'all',
    label: t('head.all'),
    figure: now.whole,
    earlier: earlier.map(({ explored }) => explored.whole),
    question,
    isUnknown: false,
  };
  const isSmall = (count: number) => count > 0 && count < below;
  const notes: (ReactNode | null)[] = [
    rows.some(({ figure }) => isSmall(figure.numerator) || isSmall(figure.unknown)) ? t('small', { below }) : null,
    split !== null && earlier[0] ? t('beforeMark', { period: words.period(earlier[0].period) }) : null,
    id === 'coordinatorsPerFadder' && split !== null ? t('notAdded') : null,
    isOfStaff(id) ? null : t('changedSince'),
    staffList(id) === null ? null : t('staffToday'),
  ];
  return (
    <section className={classes.parts}>
      <div className={classes.partsHead}>
        <div>
          <h2>{split === null ? t('by.years') : t(`by.${split}`)}</h2>
          <p className="second">
            {[words.counted(id, now), words.filter(question.filter)].filter((part) => part !== '').join(' · ')}
          </p>
        </div>
        <CopyExplored question={question} yearsBefore={counted.total - 1} />
      </div>
      <p role="status" className={classes.counting}>
        {counted.done < counted.total && t('counting', counted)}
      </p>
      <FigureRows
        id={id}
        heading={split === null ? t('head.period') : t(`dimension.${split}`)}
        rows={rows}
        total={split === null ? null : total}
        earlier={split === null ? [] : earlier.map(({ period }) => words.period(period))}
        isSmall={isSmall}
      />
      {notes.some((note) => note !== null) && (
        <div className={classes.note}>{notes.map((note, index) => note && <p key={String(index)}>{note}</p>)}</div>
      )}
    </section>
  );
}
