import { useState } from 'react';
import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { ImprovementInline } from '../../form/improvement/ImprovementInline.tsx';
import { ImprovementLinks } from '../../form/improvement/ImprovementLinks.tsx';
import { followedBy, numberOf, type OpenEdition, type Question } from '../surveyEdition.ts';
import classes from '../survey.module.css';
import { AnswerFrame } from './AnswerFrame.tsx';
import type { Column, Figures } from './answerRows.ts';

interface QuestionResultProps {
  edition: OpenEdition;
  question: Question;
  figures: Figures;
  /** The question the answers are parted by; null: all together. */
  groupBy: Question | null;
}

/** How one question was answered, and what is to be better for it. */
export function QuestionResult({ edition, question, figures, groupBy }: QuestionResultProps) {
  const t = useTexts('survey');
  const formats = useFormats();
  const mayWrite = usePermission('report.write');
  const [isImproving, setImproving] = useState(false);
  const all = figures.distributions.find(({ questionId }) => questionId === question.id);
  if (!all) return null;
  const groupName = (optionId: string | null) =>
    groupBy?.options.find(({ id }) => id === optionId)?.text ?? t('results.noAnswer');
  const columns: Column[] =
    groupBy === null || groupBy.id === question.id
      ? [{ key: 'all', label: null, distribution: all }]
      : figures.groups.flatMap(({ optionId, distributions }) => {
          const distribution = distributions.find(({ questionId }) => questionId === question.id);
          return distribution && distribution.asked > 0
            ? [{ key: optionId ?? 'none', label: groupName(optionId), distribution }]
            : [];
        });
  const follows = followedBy(edition.questions, question);
  const subtitle = [
    t('results.n', { answered: all.answered, asked: all.asked }),
    follows && t('results.follows', { number: follows.number, answers: formats.list(follows.answers) }),
    all.mean !== null && t('results.mean', { mean: formats.number(all.mean, 1) }),
    question.kind === 'multiple' && t('results.several'),
  ].filter(Boolean);
  const made = figures.improvements.filter(({ questionId }) => questionId === question.id);
  return (
    <AnswerFrame
      number={numberOf(edition.questions, question.id)}
      question={question}
      subtitle={subtitle.join(' · ')}
      columns={question.kind === 'text' ? [] : columns}
    >
      <div className={classes.below}>
        <ToTexts edition={edition} question={question} answered={all.answered} />
        <ImprovementLinks
          improvements={made}
          about={question.text}
          onMake={mayWrite && !isImproving && all.answered > 0 ? () => setImproving(true) : null}
        />
      </div>
      {isImproving && (
        <ImprovementInline
          from={{ kind: 'survey', editionId: edition.id, questionId: question.id }}
          subject={`survey ${edition.id} ${question.id}`}
          responsible={null}
          onClose={() => setImproving(false)}
        />
      )}
    </AnswerFrame>
  );
}

/** The way to what people wrote, for those who may read answers one by one. */
function ToTexts({ edition, question, answered }: { edition: OpenEdition; question: Question; answered: number }) {
  const t = useTexts('survey');
  const mayRead = usePermission('case.read');
  const hasOther = edition.used.includes(`${question.id}/words`);
  const isText = question.kind === 'text' && answered > 0;
  if (!mayRead || (!isText && !hasOther)) return null;
  return (
    <Link className="link" to={`/undersokelser/${edition.survey.id}/${edition.id}/tekst/${question.id}`}>
      {isText ? t('results.readTexts', { count: answered }) : t('results.readOther')}
    </Link>
  );
}
