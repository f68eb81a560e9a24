import type { AnswerRow } from '../../../domain/document/block.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import type { Question } from '../surveyEdition.ts';

export type Figures = OutputAt<'survey.figures'>;
export type Distribution = Figures['distributions'][number];

/** A question's answers among all, in a group, or in a year. */
export interface Column {
  readonly key: string;
  /** Null where there is one alone. */
  readonly label: string | null;
  readonly distribution: Distribution;
}

/** The answers one can give, with the words they are shown with: options, or the steps of a scale. */
export function answersTo({ options, scale }: Question): { id: string; text: string }[] {
  if (scale === null) return options.map(({ id, text }) => ({ id, text }));
  return Array.from({ length: scale.to - scale.from + 1 }, (_, index) => scale.from + index).map((step) => {
    const word = step === scale.from ? scale.lowText : step === scale.to ? scale.highText : null;
    return { id: String(step), text: word === null ? String(step) : `${step} – ${word}` };
  });
}

/** The bars of a question: an answer a row, a bar a column. */
export function useAnswerRows(): (question: Question, columns: readonly Column[]) => AnswerRow[] {
  const t = useTexts('survey');
  const formats = useFormats();
  return (question, columns) =>
    answersTo(question).map(({ id, text }) => ({
      key: id,
      label: text,
      bars: columns.map(({ key, label, distribution }) => {
        const row = distribution.rows.find((one) => one.id === id);
        const share = row?.share ?? null;
        return {
          key,
          label,
          value: share,
          valueText: share === null ? '–' : formats.percent(share),
          ofText: t('results.of', { count: row?.count ?? 0, answered: distribution.answered }),
        };
      }),
    }));
}
