import type { SeenList, UnitColumn } from '../../../contract/listExport.ts';
import type { CommandContext } from '../../api/context.ts';
import { type UnitRow, unitRows } from '../../unit/unitRows.ts';
import { inBatches, inOrder } from '../batches.ts';
import { chosenColumns, type ColumnsByKey, type ListColumn, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

/** «Enheter» as it is seen. */
export async function unitList(
  ctx: CommandContext,
  seen: SeenList & { list: 'units' },
  words: ListWords,
): Promise<ListSource<UnitRow>> {
  const rows = inOrder(await unitRows(ctx.db, ctx.today), seen.ids);
  return {
    title: words.texts('coordinator')('unit.title'),
    columns: chosenColumns(unitColumns(words), seen.columns),
    total: rows.length,
    batches: inBatches(rows, (batch) => Promise.resolve(batch)),
    personOf: null,
  };
}

function unitColumns({ texts }: ListWords): ColumnsByKey<UnitColumn, UnitRow> {
  const t = texts('coordinator');
  const component = texts('component');
  const code = texts('code');
  return {
    name: [
      { header: t('unit.name'), width: 32, cell: (row) => row.name },
      { header: t('unit.isActive'), width: 10, cell: (row) => component(row.isActive ? 'yes' : 'no') },
    ],
    leader: [{ header: t('unit.leader'), width: 26, cell: (row) => row.leader }],
    sector: [{ header: t('unit.sector'), width: 26, cell: (row) => code(`sector.${row.sector}`) }],
    coordinators: counted('coordinators', t('unit.coordinators')),
    persons: counted('persons', t('unit.persons')),
    freePlaces: counted('freePlaces', t('unit.free')),
    phone: [{ header: t('unit.phone'), width: 14, cell: (row) => row.phone }],
    email: [{ header: t('unit.email'), width: 30, cell: (row) => row.email }],
  };
}

const counted = (key: 'coordinators' | 'persons' | 'freePlaces', header: string): ListColumn<UnitRow>[] => [
  { header, width: 14, isNumber: true, cell: (row) => row[key] },
];
