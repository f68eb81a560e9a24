import { useFormats, useTexts } from '../../app/language.tsx';
import type { Question } from '../surveyEdition.ts';
import classes from '../survey.module.css';
import { answersTo, type Column } from './answerRows.ts';

/** The figures of a question: how many gave each answer, and of those who answered. */
export function AnswerTable({ question, columns }: { question: Question; columns: readonly Column[] }) {
  const t = useTexts('survey');
  const formats = useFormats();
  return (
    <table className={classes.figures}>
      <caption className="visually-hidden">{question.text}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.answer')}</th>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col" colSpan={2}>
              {label ?? t('results.count')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answersTo(question).map(({ id, text }) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            {columns.map(({ key, distribution }) => {
              const row = distribution.rows.find((one) => one.id === id);
              const share = row?.share ?? null;
              return [
                <td key={`${key} count`}>{formats.number(row?.count ?? 0)}</td>,
                <td key={`${key} share`}>{share === null ? '–' : formats.percent(share)}</td>,
              ];
            })}
          </tr>
        ))}
        <tr className={classes.total}>
          <th scope="row">{t('results.answered')}</th>
          {columns.map(({ key, distribution }) => (
            <td key={key} colSpan={2}>
              {formats.number(distribution.answered)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
