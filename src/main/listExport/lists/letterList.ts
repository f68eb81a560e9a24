import type { LetterRow } from '../../../contract/letter.ts';
import type { LetterColumn, SeenList } from '../../../contract/listExport.ts';
import type { CommandContext } from '../../api/context.ts';
import { letterConditions, letterPage } from '../../letter/letterListRepo.ts';
import { letterRows } from '../../letter/letterView.ts';
import { withoutHidden } from '../../privacy/hiddenPersonsSql.ts';
import { inBatches } from '../batches.ts';
import { chosenColumns, type ColumnsByKey, dayCell, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

/** «Brev» as it is seen: whom, to whom and how far, never the words. */
export async function letterList(
  ctx: CommandContext,
  { filter, sort, columns }: SeenList & { list: 'letters' },
  words: ListWords,
): Promise<ListSource<LetterRow>> {
  const conditions = [...withoutHidden.letters(ctx.hiddenPersons), ...letterConditions(ctx.db, filter)];
  const found = await letterPage(ctx.db, { conditions, sort, after: null, limit: -1 });
  return {
    title: words.texts('letter')('title'),
    columns: chosenColumns(letterColumns(words), columns),
    total: found.length,
    batches: inBatches(found, (batch) => letterRows(ctx, batch)),
    personOf: (row) => row.person.id,
  };
}

function letterColumns({ texts, formats }: ListWords): ColumnsByKey<LetterColumn, LetterRow> {
  const t = texts('letter');
  return {
    createdOn: [{ header: t('column.createdOn'), width: 12, cell: (row) => dayCell(row.createdOn) }],
    person: [
      { header: t('column.person'), width: 28, cell: ({ person }) => formats.name(person) },
      { header: texts('person')('column.birthDate'), width: 12, cell: ({ person }) => dayCell(person.birthDate) },
    ],
    kind: [{ header: t('column.kind'), width: 36, cell: ({ kind }) => t(`kind.${kind}`) }],
    receiver: [{ header: t('column.receiver'), width: 28, cell: ({ receiver }) => receiver }],
    state: [
      { header: t('column.state'), width: 20, cell: ({ state }) => t(`state.${state}`) },
      { header: t('state.sent'), width: 12, cell: (row) => dayCell(row.sentOn) },
      {
        header: t('column.keeps'),
        width: 28,
        cell: ({ stop, lacks }) =>
          stop ? t('heldBack') : lacks.length > 0 ? t('lacks', { count: lacks.length }) : null,
      },
    ],
    case: [{ header: t('column.case'), width: 12, cell: (row) => row.caseNumber }],
    by: [{ header: t('column.by'), width: 22, cell: ({ by }) => by }],
  };
}
