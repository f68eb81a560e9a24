import type { OutputAt } from '../../api/paths.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { Warning } from '../../components/Warning.tsx';
import classes from '../survey.module.css';

type Trial = OutputAt<'surveyResponse.trial'>;
const mostShown = 200;

/** What would come of the file, and every cell that cannot be read. */
export function TrialResult({ trial }: { trial: Trial }) {
  const t = useTexts('survey');
  const code = useTexts('code');
  const formats = useFormats();
  const { respondents, newQuestions, blankRows, problems, alreadyThere } = trial;
  const isSame = alreadyThere > 0 && alreadyThere === respondents;
  return (
    <section className={classes.trial} aria-live="polite">
      <p>
        {t('importing.willCome', { count: respondents })}{' '}
        {newQuestions.length > 0 && t('importing.newQuestions', { count: newQuestions.length })}{' '}
        {blankRows > 0 && t('importing.blankRows', { count: blankRows })}
      </p>
      {newQuestions.length > 0 && (
        <ul>
          {newQuestions.map(({ id, text, kind, options, shownAfter }) => {
            const followed = newQuestions.find((one) => one.id === shownAfter?.questionId);
            const answers = followed?.options.filter((one) => shownAfter?.optionIds.includes(one.id)) ?? [];
            const about = [code(`questionKind.${kind}`), options.map((one) => one.text).join(' / ')];
            return (
              <li key={id}>
                {text} <span className="second">{about.filter(Boolean).join(': ')}</span>{' '}
                {followed && (
                  <span className="second">
                    {t('questions.followsText', {
                      number: newQuestions.indexOf(followed) + 1,
                      answers: formats.list(answers.map((one) => one.text)),
                    })}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {isSame && <Warning>{t('importing.alreadyThere')}</Warning>}
      {problems.length > 0 && (
        <>
          <Warning>{t('importing.problems', { count: problems.length })}</Warning>
          <table className={classes.file}>
            <thead>
              <tr>
                <th scope="col">{t('importing.row')}</th>
                <th scope="col">{t('importing.column')}</th>
                <th scope="col">{t('importing.value')}</th>
                <th scope="col">{t('importing.why')}</th>
              </tr>
            </thead>
            <tbody>
              {problems.slice(0, mostShown).map(({ row, column, value, code: why }) => (
                <tr key={`${row} ${column}`}>
                  <td>{formats.number(row)}</td>
                  <td>{column}</td>
                  <td>{value}</td>
                  <td>{t(`importing.problem.${why}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
