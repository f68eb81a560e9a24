import type { PlanColumn, SeenList } from '../../../contract/listExport.ts';
import type { CommandContext } from '../../api/context.ts';
import { everyListedPlan, type ListedPlan, shownPlans } from '../../plan/listedPlans.ts';
import { inBatches } from '../batches.ts';
import { chosenColumns, type ColumnsByKey, dayCell, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

/** «Planer» as it is seen. */
export async function planList(
  ctx: CommandContext,
  seen: SeenList & { list: 'plans' },
  words: ListWords,
): Promise<ListSource<ListedPlan>> {
  const found = await everyListedPlan(ctx, seen);
  return {
    title: words.texts('plan')('title'),
    columns: chosenColumns(planColumns(words), seen.columns),
    total: found.length,
    batches: inBatches(found, (batch) => shownPlans(ctx, batch, seen.filter.activeOn ?? ctx.today)),
    personOf: (row) => row.person.id,
  };
}

function planColumns({ texts, formats }: ListWords): ColumnsByKey<PlanColumn, ListedPlan> {
  const t = texts('plan');
  const own = texts('listExport');
  const code = texts('code');
  const born = texts('person')('column.birthDate');
  return {
    person: [
      { header: t('column.person'), width: 28, cell: ({ person }) => formats.name(person) },
      { header: born, width: 12, cell: ({ person }) => dayCell(person.birthDate) },
    ],
    state: [{ header: t('column.state'), width: 20, cell: (row) => code(`planState.${row.state}`) }],
    period: [
      { header: own('column.activeFrom'), width: 12, cell: (row) => dayCell(row.activeFrom) },
      { header: own('column.activeTo'), width: 12, cell: (row) => dayCell(row.activeTo) },
    ],
    nextEvaluation: [{ header: t('column.nextEvaluation'), width: 16, cell: (row) => dayCell(row.nextEvaluationOn) }],
    contents: [
      { header: own('column.contentsDone'), width: 14, isNumber: true, cell: (row) => row.contentsDone },
      { header: own('column.contentsNeeded'), width: 14, isNumber: true, cell: (row) => row.contentsNeeded },
    ],
    coordinator: [{ header: t('column.coordinator'), width: 26, cell: (row) => row.coordinator }],
    system: [{ header: t('column.system'), width: 22, cell: (row) => row.system && code(`planSystem.${row.system}`) }],
  };
}
