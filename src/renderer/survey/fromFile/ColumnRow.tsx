import { Select } from '@mantine/core';

import type { ColumnTarget } from '../../../domain/survey/exportColumn.ts';
import { questionKinds } from '../../../domain/survey/question.ts';
import { useTexts } from '../../app/language.tsx';
import type { Question } from '../surveyEdition.ts';
import type { OpenFile } from './openFile.ts';

type FileColumn = OpenFile['columns'][number];

interface ColumnRowProps {
  column: FileColumn;
  questions: readonly Question[];
  onTarget: (target: ColumnTarget) => void;
}

/** A column of the file with what stands in it, and what it is taken as; the guess can be changed. */
export function ColumnRow({ column, questions, onTarget }: ColumnRowProps) {
  const t = useTexts('survey');
  const { header, examples, target } = column;
  const name = header === '' ? t('importing.noHeader', { number: column.column + 1 }) : header;
  const choices = useTargets(column, questions);
  const current = choices.find((choice) => keyOf(choice.target) === keyOf(target)) ?? choices[0];
  return (
    <tr data-left-out={target.as === 'leftOut' || undefined}>
      <th scope="row">{name}</th>
      <td>{target.as === 'leftOut' && target.reason === 'person' ? '' : examples.join(' · ')}</td>
      <td>
        <Select
          aria-label={`${t('importing.becomes')}: ${name}`}
          w={380}
          maw="100%"
          allowDeselect={false}
          searchable={choices.length > 12}
          value={current ? keyOf(current.target) : null}
          data={choices.map((choice) => ({ value: keyOf(choice.target), label: choice.label }))}
          onChange={(key) => {
            const chosen = choices.find((choice) => keyOf(choice.target) === key);
            if (chosen) onTarget(chosen.target);
          }}
        />
      </td>
    </tr>
  );
}

const keyOf = (target: ColumnTarget): string => JSON.stringify(target);

/** Everything a column can be taken as: as it was guessed, left out, a question that stands there, or a new one. */
function useTargets({ target }: FileColumn, questions: readonly Question[]): { target: ColumnTarget; label: string }[] {
  const t = useTexts('survey');
  const leftOut: ColumnTarget = target.as === 'leftOut' ? target : { as: 'leftOut', reason: 'byHand' };
  const ofQuestions = questions.flatMap((question, index) => {
    const number = index + 1;
    const whole = {
      target: { as: 'question', questionId: question.id } as ColumnTarget,
      label: t('importing.question', { number, text: question.text }),
    };
    const options =
      question.kind === 'multiple'
        ? question.options.map(({ id, text }) => ({
            target: { as: 'option', questionId: question.id, optionId: id } as ColumnTarget,
            label: t('importing.option', { number, text }),
          }))
        : [];
    return [whole, ...options];
  });
  const newOption =
    target.as === 'newOption'
      ? [{ target, label: t('importing.newOption', { question: target.question, option: target.option }) }]
      : [];
  return [
    ...newOption,
    ...ofQuestions,
    ...questionKinds.map((kind) => ({
      target: { as: 'newQuestion', kind } as ColumnTarget,
      label: t(`importing.newQuestion.${kind}`),
    })),
    { target: leftOut, label: t(`importing.leftOut.${leftOut.reason}`) },
  ];
}
