import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';

import { AnswerChart } from '../../../charts/AnswerChart.tsx';
import { useTexts } from '../../app/language.tsx';
import { useChartPalette } from '../../app/useChartPalette.ts';
import type { Question } from '../surveyEdition.ts';
import classes from '../survey.module.css';
import { type Column, useAnswerRows } from './answerRows.ts';
import { AnswerTable } from './AnswerTable.tsx';

interface AnswerFrameProps {
  number: number;
  question: Question;
  /** n, and what the question follows. */
  subtitle: ReactNode;
  /** None for free text: there is nothing to draw. */
  columns: readonly Column[];
  /** What stands below: the way to what people wrote, and what is to be better. */
  children?: ReactNode;
}

const drawingWidth = 680;

/** A question with its answers as bars, and as a table one press away. */
export function AnswerFrame({ number, question, subtitle, columns, children }: AnswerFrameProps) {
  const t = useTexts('survey');
  const id = useId();
  const palette = useChartPalette();
  const rowsOf = useAnswerRows();
  const [isTable, setTable] = useState(false);
  const rows = rowsOf(question, columns);
  const figures = rows.map(({ label, bars }) => `${label}: ${bars.map(({ valueText }) => valueText).join(', ')}`);
  const Icon = isTable ? IconChartBar : IconTable;
  return (
    <section className={classes.question} aria-labelledby={id}>
      <div className={classes.questionHead}>
        <div>
          <h2 id={id}>
            {number}. {question.text}
          </h2>
          <p className="second">{subtitle}</p>
        </div>
        {rows.length > 0 && (
          <button type="button" className={classes.toggle} onClick={() => setTable(!isTable)}>
            <Icon size={16} stroke={1.7} aria-hidden />
            <span className="link">{t(isTable ? 'results.chart' : 'results.table')}</span>
            <span className="visually-hidden">: {question.text}</span>
          </button>
        )}
      </div>
      {rows.length > 0 &&
        (isTable ? (
          <AnswerTable question={question} columns={columns} />
        ) : (
          <figure className={classes.chart}>
            <AnswerChart
              rows={rows}
              width={drawingWidth}
              texts={{ title: question.text, description: t('results.barsAlt', { figures: figures.join('. ') }) }}
              palette={palette}
            />
          </figure>
        ))}
      {children}
    </section>
  );
}
