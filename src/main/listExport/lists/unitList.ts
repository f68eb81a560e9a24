import type { SeenList, UnitColumn } from '../../../contract/listExport.ts';
import type { UnitRow } from '../../../contract/unit.ts';
import type { CommandContext } from '../../api/context.ts';
import { recruitmentNeeds } from '../../unit/needs.ts';
import { unitRows } from '../../unit/unitRows.ts';
import { inBatches, inOrder } from '../batches.ts';
import { chosenColumns, type ColumnsByKey, type ListColumn, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

type ListedUnit = UnitRow & { waiting: number };

/** «Enheter» as it is seen. */
export async function unitList(
  ctx: CommandContext,
  seen: SeenList & { list: 'units' },
  words: ListWords,
): Promise<ListSource<ListedUnit>> {
  const { units } = await recruitmentNeeds(ctx);
  const waiting = new Map(units.map(({ unitId, need }) => [unitId, need.waiting]));
  const all = (await unitRows(ctx.db, ctx.today)).map((row) => ({ ...row, waiting: waiting.get(row.id) ?? 0 }));
  const rows = inOrder(all, seen.ids);
  return {
    title: words.texts('unit')('title'),
    columns: chosenColumns(unitColumns(words), seen.columns),
    total: rows.length,
    batches: inBatches(rows, (batch) => Promise.resolve(batch)),
    personOf: null,
  };
}

function unitColumns({ texts }: ListWords): ColumnsByKey<UnitColumn, ListedUnit> {
  const t = texts('unit');
  const component = texts('component');
  const code = texts('code');
  return {
    name: [
      { header: t('name'), width: 32, cell: (row) => row.name },
      { header: t('isActive'), width: 10, cell: (row) => component(row.isActive ? 'yes' : 'no') },
    ],
    leader: [{ header: t('leader'), width: 26, cell: (row) => row.leader }],
    sector: [{ header: t('sector'), width: 26, cell: (row) => code(`sector.${row.sector}`) }],
    coordinators: counted('coordinators', t('coordinators')),
    persons: [...counted('persons', t('persons')), ...counted('maxPersons', t('page.most'))],
    freePlaces: counted('freePlaces', t('free')),
    waiting: counted('waiting', t('waiting')),
    phone: [{ header: t('phone'), width: 14, cell: (row) => row.phone }],
    email: [{ header: t('email'), width: 30, cell: (row) => row.email }],
  };
}

type Counted = 'coordinators' | 'persons' | 'maxPersons' | 'freePlaces' | 'waiting';

const counted = (key: Counted, header: string): ListColumn<ListedUnit>[] => [
  { header, width: 14, isNumber: true, cell: (row) => row[key] },
];
