import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';

import { brokenByAnswers, brokenQuestionRules } from '../../../domain/survey/questionRules.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { followedBy, type OpenEdition, type Question } from '../surveyEdition.ts';
import { OpenableName } from '../../components/OpenableName.tsx';
import classes from '../survey.module.css';

interface QuestionItemProps {
  edition: OpenEdition;
  question: Question;
  index: number;
  /** Opens it for change; null where one may not. */
  onOpen: (() => void) | null;
}

/** A question with how it is answered; it is moved and taken away here, where no rule is broken by that. */
export function QuestionItem({ edition, question, index, onOpen }: QuestionItemProps) {
  const t = useTexts('survey');
  const code = useTexts('code');
  const formats = useFormats();
  const done = useDoneMessage();
  const undo = useApiCommand('survey.undo');
  const save = useApiCommand('survey.saveQuestions', {
    onDone: ({ version }, { id, questions }) =>
      done(t(questions.length < edition.questions.length ? 'questions.removed' : 'questions.saved'), () =>
        undo.mutate({ id, version }),
      ),
  });
  const { questions } = edition;
  const without = questions.filter(({ id }) => id !== question.id);
  const movedTo = (to: number): Question[] | null =>
    to < 0 || to >= questions.length ? null : without.toSpliced(to, 0, question);
  const breaksNothing = (list: readonly Question[] | null): list is readonly Question[] =>
    list !== null &&
    Object.keys(brokenQuestionRules(list)).length === 0 &&
    Object.keys(brokenByAnswers(questions, list, new Set(edition.used))).length === 0;
  const change = (list: readonly Question[] | null) => () => {
    if (list !== null) save.mutate({ id: edition.id, version: edition.version, questions: list });
  };
  const follows = followedBy(questions, question);
  const { scale } = question;
  const about = [
    code(`questionKind.${question.kind}`),
    scale && t('questions.scaleText', { from: scale.from, to: scale.to }),
    question.options.map(({ text }) => text).join(' / '),
  ];
  const tools = [
    { word: t('questions.up'), icon: IconArrowUp, list: movedTo(index - 1) },
    { word: t('questions.down'), icon: IconArrowDown, list: movedTo(index + 1) },
    { word: t('questions.remove'), icon: IconTrash, list: without },
  ];
  return (
    <li className={classes.item}>
      <span>{index + 1}.</span>
      <div>
        <OpenableName onOpen={onOpen}>{question.text}</OpenableName>
        <p className="second">{about.filter(Boolean).join(': ')}</p>
        {follows && (
          <p className="second">
            {t('questions.followsText', { number: follows.number, answers: formats.list(follows.answers) })}
          </p>
        )}
      </div>
      {onOpen && (
        <span className={classes.tools}>
          {tools.map(({ word, icon: Icon, list }) => (
            <ActionIcon
              key={word}
              variant="subtle"
              size={30}
              aria-label={`${word}: ${question.text}`}
              title={word}
              disabled={!breaksNothing(list) || save.isPending}
              onClick={change(list)}
            >
              <Icon size={18} stroke={1.7} aria-hidden />
            </ActionIcon>
          ))}
        </span>
      )}
    </li>
  );
}
