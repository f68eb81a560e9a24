import type { CoordinatorRow } from '../../../contract/coordinator.ts';
import type { CoordinatorColumn, SeenList } from '../../../contract/listExport.ts';
import type { CommandContext } from '../../api/context.ts';
import { coordinatorRows } from '../../coordinator/coordinatorRows.ts';
import { inBatches, inOrder } from '../batches.ts';
import { chosenColumns, type ColumnsByKey, dayCell, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

/** «Koordinatorer» as it is seen: the rows the window shows, with what they carry today. */
export async function coordinatorList(
  ctx: CommandContext,
  seen: SeenList & { list: 'coordinators' },
  words: ListWords,
): Promise<ListSource<CoordinatorRow>> {
  const rows = inOrder(await coordinatorRows(ctx.db, ctx.today), seen.ids);
  return {
    title: words.texts('coordinator')('title'),
    columns: chosenColumns(coordinatorColumns(words), seen.columns),
    total: rows.length,
    batches: inBatches(rows, (batch) => Promise.resolve(batch)),
    personOf: null,
  };
}

function coordinatorColumns({ texts, formats }: ListWords): ColumnsByKey<CoordinatorColumn, CoordinatorRow> {
  const t = texts('coordinator');
  const own = texts('listExport');
  const component = texts('component');
  const code = texts('code');
  const yesOrNo = (value: boolean) => component(value ? 'yes' : 'no');
  const unit = { header: t('column.unit'), width: 26, cell: (row: CoordinatorRow) => row.unitName };
  return {
    name: [
      { header: t('column.name'), width: 26, cell: (row) => row.name },
      { header: t('field.profession'), width: 20, cell: (row) => row.profession },
      unit,
    ],
    load: [
      { header: t('column.load'), width: 14, isNumber: true, cell: (row) => row.persons },
      { header: t('field.maxPersons'), width: 14, isNumber: true, cell: (row) => row.maxPersons },
    ],
    skills: [
      {
        header: t('field.competences'),
        width: 30,
        cell: (row) => row.competences.map((competence) => code(`competence.${competence}`)).join(', '),
      },
      {
        header: t('field.roles'),
        width: 28,
        cell: (row) => formats.list(row.roles.map((role) => code(`coordinatorRole.${role}`))),
      },
      { header: t('field.isHealthPersonnel'), width: 18, cell: (row) => yesOrNo(row.isHealthPersonnel) },
    ],
    active: [
      { header: t('field.activeFrom'), width: 16, cell: (row) => dayCell(row.activeFrom) },
      { header: t('field.activeTo'), width: 12, cell: (row) => dayCell(row.activeTo) },
      { header: t('field.takesNew'), width: 18, cell: (row) => yesOrNo(row.takesNew) },
      { header: own('column.absentToday'), width: 14, cell: (row) => yesOrNo(row.isAbsent) },
    ],
    unit: [unit],
    phone: [{ header: t('column.phone'), width: 14, cell: (row) => row.phone }],
    email: [{ header: t('column.email'), width: 30, cell: (row) => row.email }],
    percentage: [
      {
        header: t('column.percentage'),
        width: 10,
        isNumber: true,
        cell: ({ percentage }) => (percentage === null ? null : { number: percentage / 100, format: '0 %' }),
      },
    ],
  };
}
