import type { MunicipalityColumn, SeenList } from '../../../contract/listExport.ts';
import type { MunicipalityAnswers } from '../../../contract/municipality.ts';
import { type CountedAnswer, hiddenAnswers, type IsHidden } from '../../../domain/municipality/hiddenAnswers.ts';
import { type AnswerFigures, isShownAs } from '../../../domain/municipality/municipalAnswer.ts';
import { answeredShare, sortedMunicipalities } from '../../../domain/municipality/municipalitySort.ts';
import type { CommandContext } from '../../api/context.ts';
import { answersByMunicipality, periodOf, totalAnswers } from '../../municipality/answersOf.ts';
import type { WrittenCell } from '../../spreadsheet/workbookContent.ts';
import { inBatches } from '../batches.ts';
import { chosenColumns, type ColumnsByKey, type ListColumn, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

/** A line of the list: a kommune or all of them, with its place for the question of what is hidden. */
interface Line extends AnswerFigures {
  readonly name: string;
  readonly place: number | 'total';
  readonly agreements: number | null;
}

/** «Kommunene» as it is seen, small numbers hidden: it tells of persons, a few in each kommune. */
export async function municipalityList(
  ctx: CommandContext,
  seen: SeenList & { list: 'municipalities' },
  words: ListWords,
): Promise<ListSource<Line>> {
  const t = words.texts('municipality');
  const all = await answersByMunicipality(ctx, periodOf(seen.filter));
  const total = await totalAnswers(ctx.db, periodOf(seen.filter), ctx.today);
  // Every kommune counts when one asks what could be worked out, also those the filter leaves out.
  const isHidden = hiddenAnswers(all, total, ctx.settings.suppressBelow);
  const placed = all.map((row, place): Line & MunicipalityAnswers => ({
    ...row,
    name: row.name ?? t('unknown'),
    place,
  }));
  const shown = placed.filter((row) => isShownAs(row, seen.filter.show));
  const lines: Line[] = sortedMunicipalities(shown, seen.sort, seen.descending);
  // The line of all belongs to the list of all.
  if (seen.filter.show === 'all') lines.push({ ...total, name: t('all'), place: 'total', agreements: null });
  return {
    title: t('listLabel'),
    columns: chosenColumns(municipalityColumns(words, isHidden), seen.columns),
    total: lines.length,
    batches: inBatches(lines, (batch) => Promise.resolve(batch)),
    personOf: null,
  };
}

/** What a hidden count is printed as, as in the report. */
const HIDDEN = ':';

function municipalityColumns({ texts }: ListWords, isHidden: IsHidden): ColumnsByKey<MunicipalityColumn, Line> {
  const t = texts('municipality');
  const counted = (key: CountedAnswer): ListColumn<Line>[] => [
    {
      header: t(`column.${key}`),
      width: 14,
      isNumber: true,
      cell: (row) => (isHidden(row.place, key) ? HIDDEN : row[key]),
    },
  ];
  // A share or a number of days tells how many there are, where the count is small.
  const ofAnswered = (row: Line, cell: WrittenCell): WrittenCell =>
    isHidden(row.place, 'answered') || isHidden(row.place, 'notified') ? HIDDEN : cell;
  const days = (key: 'medianDays' | 'longestDays'): ListColumn<Line>[] => [
    { header: t(`column.${key}`), width: 14, isNumber: true, cell: (row) => ofAnswered(row, row[key]) },
  ];
  return {
    name: [{ header: t('column.name'), width: 24, cell: (row) => row.name }],
    notified: counted('notified'),
    answered: counted('answered'),
    answeredShare: [
      {
        header: t('column.answeredShare'),
        width: 12,
        isNumber: true,
        cell: (row) => {
          const share = answeredShare(row);
          return ofAnswered(row, share === null ? null : { number: share, format: '0.0 %' });
        },
      },
    ],
    medianDays: days('medianDays'),
    waiting: counted('waiting'),
    overdue: counted('overdue'),
    neverAnswered: counted('neverAnswered'),
    reminded: counted('reminded'),
    inTime: counted('inTime'),
    longestDays: days('longestDays'),
    agreements: [{ header: t('column.agreements'), width: 12, isNumber: true, cell: (row) => row.agreements }],
  };
}
