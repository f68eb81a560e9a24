import { LinkedCounts } from '../statistics/linkedCounts.ts';
import { hiddenCells, type SuppressionThreshold } from '../statistics/suppression.ts';
import type { AnswerFigures } from './municipalAnswer.ts';

/** The counts of a kommune's row that tell of persons. */
const countedAnswers = ['notified', 'answered', 'waiting', 'overdue', 'neverAnswered', 'reminded', 'inTime'] as const;
export type CountedAnswer = (typeof countedAnswers)[number];

/** Whether a count of a row is hidden in what leaves the office; `total` asks about the line of all. */
export type IsHidden = (row: number | 'total', count: CountedAnswer) => boolean;

const cellOf = (row: number | 'total', count: CountedAnswer): string => `${row} ${count}`;

/**
 * Which small counts of the list of kommuner are hidden outside of the office, and which others with them: the four
 * states add up to the meldinger, each column adds up to its total, and what was in time or reminded is a part.
 */
export function hiddenAnswers(
  rows: readonly AnswerFigures[],
  total: AnswerFigures,
  threshold: SuppressionThreshold,
): IsHidden {
  const linked = new LinkedCounts();
  const put = (row: number | 'total', figures: AnswerFigures) => {
    for (const count of countedAnswers) linked.add(cellOf(row, count), figures[count]);
    const cell = (count: CountedAnswer) => cellOf(row, count);
    linked.addSum(cell('notified'), (['answered', 'waiting', 'overdue', 'neverAnswered'] as const).map(cell));
    linked.addShare(cell('inTime'), cell('answered'));
    linked.addShare(cell('reminded'), cell('notified'));
  };
  rows.forEach((figures, index) => put(index, figures));
  put('total', total);
  for (const count of countedAnswers)
    linked.addSum(
      cellOf('total', count),
      rows.map((_, index) => cellOf(index, count)),
    );
  const hidden = hiddenCells(linked, threshold);
  return (row, count) => hidden.has(cellOf(row, count));
}
