import { useEffect, useRef } from 'react';

import { type Answer, type Answers, answersAsked, isAsked } from '../../../domain/survey/answer.ts';
import type { Question } from '../surveyEdition.ts';
import { QuestionAnswer } from './QuestionAnswer.tsx';

interface AnswerFieldsProps {
  questions: readonly Question[];
  answers: Answers;
  onChange: (answers: Answers) => void;
  /** After the last question. */
  onEnd: () => void;
  /** Takes the focus when it comes into the page: the next form begins at its first question. */
  beginsHere?: boolean;
}

/** The questions one respondent is asked: a follow-up comes with the answer that calls for it. */
export function AnswerFields({ questions, answers, onChange, onEnd, beginsHere = false }: AnswerFieldsProps) {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!beginsHere) return;
    window.scrollTo({ top: 0 });
    focusOn(fields.current?.querySelector('fieldset') ?? null);
  }, [beginsHere]);
  const put = (questionId: string, answer: Answer | null) => {
    const { [questionId]: _before, ...others } = answers;
    const next: Answers = answer === null ? others : { ...others, [questionId]: answer };
    // Words are kept as they are typed, spaces and all: only what is no longer asked goes.
    const asked = answersAsked(questions, next);
    onChange(answer === null ? asked : { ...asked, [questionId]: answer });
  };
  // The next question may come into the page with the answer to this one.
  const goOn = (questionId: string, by: 'digit' | 'enter') => {
    window.setTimeout(() => {
      const all = [...(fields.current?.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]') ?? [])];
      const next = all[all.findIndex((field) => field.dataset['question'] === questionId) + 1];
      if (next) focusOn(next);
      else if (by === 'enter') onEnd();
    });
  };
  return (
    <div ref={fields}>
      {questions.map(
        (question, index) =>
          isAsked(question, questions, answers) && (
            <QuestionAnswer
              key={question.id}
              number={index + 1}
              question={question}
              answer={answers[question.id]}
              onAnswer={(answer) => put(question.id, answer)}
              onNext={(by) => goOn(question.id, by)}
            />
          ),
      )}
    </div>
  );
}

/** The chosen answer of a question, or its first field. */
function focusOn(field: HTMLElement | null): void {
  const place =
    field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input, textarea');
  place?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}
