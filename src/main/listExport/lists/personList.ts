import type { PersonColumn, SeenList } from '../../../contract/listExport.ts';
import type { CommandContext } from '../../api/context.ts';
import { everyListedPerson, type ListedPerson, shownPersons } from '../../person/listedPersons.ts';
import { inBatches } from '../batches.ts';
import { chosenColumns, type ColumnsByKey, dayCell, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

/** «Personer» as it is seen, on the day its filters look at. */
export async function personList(
  ctx: CommandContext,
  seen: SeenList & { list: 'persons' },
  words: ListWords,
): Promise<ListSource<ListedPerson>> {
  const found = await everyListedPerson(ctx, seen);
  const day = seen.filter.asOf ?? ctx.today;
  return {
    title: words.texts('person')('title'),
    columns: chosenColumns(personColumns(words), seen.columns),
    total: found.length,
    batches: inBatches(found, (batch) => shownPersons(ctx.db, batch, day)),
    personOf: (row) => row.id,
  };
}

function personColumns({ texts, formats }: ListWords): ColumnsByKey<PersonColumn, ListedPerson> {
  const t = texts('person');
  const code = texts('code');
  return {
    name: [{ header: t('column.name'), width: 28, cell: (row) => formats.name(row) }],
    birthDate: [{ header: t('column.birthDate'), width: 12, cell: (row) => dayCell(row.birthDate) }],
    coordinator: [
      {
        header: t('column.coordinator'),
        width: 26,
        cell: (row) => row.coordinator?.name ?? (row.missesCoordinator ? t('missesCoordinator') : null),
      },
    ],
    plan: [{ header: t('column.plan'), width: 22, cell: (row) => row.planState && code(`planState.${row.planState}`) }],
    needClass: [{ header: t('column.needClass'), width: 20, cell: (row) => code(`needClass.${row.needClass}`) }],
    area: [{ header: t('column.area'), width: 18, cell: (row) => row.area }],
  };
}
