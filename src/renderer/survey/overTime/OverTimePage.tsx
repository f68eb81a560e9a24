import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { PageError } from '../../components/PageError.tsx';
import { Loading } from '../../components/Loading.tsx';
import { AnswerFrame } from '../results/AnswerFrame.tsx';
import type { Column } from '../results/answerRows.ts';
import { SurveyFrame } from '../SurveyFrame.tsx';
import { numberOf, type OpenEdition, type Question } from '../surveyEdition.ts';
import { useEditionName } from '../usePeriod.ts';

/** The same questions from one time to the next. */
export function OverTimePage() {
  return <SurveyFrame view="overTime">{(edition) => <OverTime edition={edition} />}</SurveyFrame>;
}

function OverTime({ edition }: { edition: OpenEdition }) {
  const t = useTexts('survey');
  const { data, error, refetch } = useApiQuery('survey.overEditions', { surveyId: edition.survey.id });
  const name = useEditionName(edition.survey.editions);
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const columnsOf = (question: Question): Column[] =>
    data.flatMap((one) => {
      const distribution = one.distributions.find(({ questionId }) => questionId === question.id);
      return distribution && distribution.answered > 0 ? [{ key: one.editionId, label: name(one), distribution }] : [];
    });
  const asked = edition.questions
    .filter(({ kind }) => kind !== 'text')
    .map((question) => ({ question, columns: columnsOf(question) }))
    .filter(({ columns }) => columns.length > 1);
  return (
    <>
      <p className="second">
        {t(data.length < 2 ? 'overTime.one' : asked.length === 0 ? 'overTime.none' : 'overTime.about')}
      </p>
      {asked.map(({ question, columns }) => (
        <AnswerFrame
          key={question.id}
          number={numberOf(edition.questions, question.id)}
          question={question}
          subtitle={<Means columns={columns} />}
          columns={columns}
        />
      ))}
    </>
  );
}

/** «Snitt: 3,4 i 2023 og 3,9 i 2024» for a scale. */
function Means({ columns }: { columns: readonly Column[] }) {
  const t = useTexts('survey');
  const formats = useFormats();
  const means = columns.flatMap(({ label, distribution: { mean } }) =>
    mean === null ? [] : [t('overTime.meanIn', { mean: formats.number(mean, 1), year: label ?? '' })],
  );
  return means.length === 0 ? null : t('overTime.mean', { means: formats.list(means) });
}
