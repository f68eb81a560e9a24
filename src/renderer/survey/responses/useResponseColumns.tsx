import type { ResponseRow } from '../../../contract/surveyResponse.ts';
import type { Answer } from '../../../domain/survey/answer.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import type { OpenEdition, Question } from '../surveyEdition.ts';

const shownFromStart = 4;

/** What the list of forms shows: the number, the first questions' answers, and what could not be read. */
export function useResponseColumns({ questions }: OpenEdition): TableColumn<ResponseRow>[] {
  const t = useTexts('survey');
  const formats = useFormats();
  return [
    {
      key: 'number',
      header: t('list.number'),
      width: '80px',
      always: true,
      fold: 'lead',
      cell: ({ number }) => formats.number(number),
    },
    ...questions.map((question, index) => ({
      key: question.id,
      header: `${index + 1}. ${question.text}`,
      width: 'minmax(120px, 1fr)',
      fromStart: index < shownFromStart,
      cell: ({ answers }: ResponseRow) => wordsOf(question, answers[question.id]) ?? '–',
    })),
    {
      key: 'source',
      header: t('list.source'),
      width: '120px',
      cell: ({ isImported }) => t(isImported ? 'list.imported' : 'list.typed'),
    },
    {
      key: 'unread',
      header: t('list.unread'),
      width: '100px',
      cell: ({ unread }) => (unread.length === 0 ? '' : t('list.unreadCount', { count: unread.length })),
    },
  ];
}

/** An answer in words; null where there is none. */
function wordsOf({ options }: Question, answer: Answer | undefined): string | null {
  if (!answer) return null;
  if ('value' in answer) return String(answer.value);
  if ('text' in answer) return answer.text;
  return options.flatMap(({ id, text }) => (answer.options.includes(id) ? [text] : [])).join(', ');
}
