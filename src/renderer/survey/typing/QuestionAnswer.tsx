import { TextInput, Textarea } from '@mantine/core';
import { type KeyboardEvent, useId } from 'react';

import type { Answer } from '../../../domain/survey/answer.ts';
import { useTexts } from '../../app/language.tsx';
import { answersTo } from '../results/answerRows.ts';
import type { Question } from '../surveyEdition.ts';
import classes from '../survey.module.css';
import { TextWarning } from './TextWarning.tsx';

interface QuestionAnswerProps {
  number: number;
  question: Question;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | null) => void;
  /** To the next question: after a digit where there is one answer, and with Enter, which after the last ends the form. */
  onNext: (by: 'digit' | 'enter') => void;
}

/** One question of the form, answered with the keyboard: digits choose, Enter goes on. */
export function QuestionAnswer({ number, question, answer, onAnswer, onNext }: QuestionAnswerProps) {
  const t = useTexts('survey');
  const id = useId();
  const isScale = question.scale !== null;
  const choices = answersTo(question);
  const chosen =
    answer && 'options' in answer ? answer.options : answer && 'value' in answer ? [String(answer.value)] : [];
  const hasOther = question.options.some((option) => option.isOther && chosen.includes(option.id));
  const choose = (choiceId: string) => {
    if (isScale) onAnswer({ value: Number(choiceId) });
    else if (question.kind === 'single') onAnswer({ options: [choiceId], other: otherIn(answer) });
    else {
      const options = chosen.includes(choiceId) ? chosen.filter((one) => one !== choiceId) : [...chosen, choiceId];
      onAnswer(options.length === 0 ? null : { options, other: otherIn(answer) });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement && event.shiftKey)) {
      event.preventDefault();
      onNext('enter');
      return;
    }
    if (!/^\d$/.test(event.key) || isTyping(event.target)) return;
    const at = isScale ? choices.find((one) => one.id === event.key) : choices[Number(event.key) - 1];
    if (!at) return;
    event.preventDefault();
    choose(at.id);
    if (question.kind !== 'multiple' && !question.options.some((one) => one.id === at.id && one.isOther))
      onNext('digit');
  };
  return (
    // Digits and Enter come up from the fields inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset className={classes.asked} data-question={question.id} onKeyDown={onKeyDown}>
      <legend id={id}>
        {number}. {question.text}
      </legend>
      {question.kind === 'text' ? (
        <Textarea
          aria-labelledby={id}
          autosize
          minRows={2}
          maxRows={12}
          value={answer && 'text' in answer ? answer.text : ''}
          onChange={(event) => onAnswer(event.currentTarget.value === '' ? null : { text: event.currentTarget.value })}
        />
      ) : (
        <div className={isScale ? classes.steps : classes.choices}>
          {choices.map((choice, index) => {
            const isChosen = chosen.includes(choice.id);
            return (
              <label key={choice.id} className={classes.choice} data-chosen={isChosen || undefined}>
                {!isScale && <kbd aria-hidden>{index < 9 ? index + 1 : ''}</kbd>}
                <input
                  type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
                  name={id}
                  checked={isChosen}
                  onChange={() => choose(choice.id)}
                />
                <span>{choice.text}</span>
              </label>
            );
          })}
        </div>
      )}
      {hasOther && (
        <TextInput
          className={classes.other}
          label={t('typing.otherText')}
          value={otherIn(answer) ?? ''}
          onChange={(event) => onAnswer({ options: chosen, other: event.currentTarget.value || null })}
        />
      )}
      <TextWarning text={(answer && 'text' in answer ? answer.text : otherIn(answer)) ?? ''} />
      {answer && question.kind !== 'text' && question.kind !== 'multiple' && (
        <button type="button" className="link" onClick={() => onAnswer(null)}>
          {t('typing.clear')}
          <span className="visually-hidden">: {question.text}</span>
        </button>
      )}
    </fieldset>
  );
}

const otherIn = (answer: Answer | undefined): string | null => (answer && 'options' in answer ? answer.other : null);

/** In a field of words a digit is a digit. */
const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
