import type { PracticeTask } from '../../contract/worklist.ts';
import { groupOf, worklistEnds } from '../../domain/worklist/worklistGroup.ts';
import type { QueryContext } from '../api/context.ts';
import { remembered } from '../db/remembered.ts';
import { practiceDue } from '../planning/practiceDue.ts';
import type { WorklistFilter } from './openDeadlineRepo.ts';

/** What waits of the office's own work within the worklist's horizon. */
export const practiceTasks = (ctx: Pick<QueryContext, 'db' | 'reference' | 'today'>): Promise<PracticeTask[]> =>
  remembered(ctx.db, `practiceTasks ${ctx.today}`, async () =>
    (await practiceDue(ctx, worklistEnds(ctx.today).later)).map(({ version: _version, ...due }) => ({
      ...due,
      key: `${due.kind} ${due.id}`,
      group: groupOf(due.dueOn, ctx.today),
    })),
  );

/** Those that the filter asks for. Somebody's own by the name that is written; none of them is of a unit. */
export const askedPracticeTasks = (
  tasks: readonly PracticeTask[],
  { owner, kind, unitId }: WorklistFilter,
  ownName: string,
): PracticeTask[] =>
  unitId !== null
    ? []
    : tasks
        .filter((task) => kind === null || task.kind === kind)
        .filter(({ responsible }) => owner !== 'mine' || responsible === ownName)
        .filter(({ responsible }) => owner !== 'nobody' || responsible === null);
