import type { CorpsTask } from '../../../contract/worklist.ts';
import { worklistEnds } from '../../../domain/worklist/worklistGroup.ts';
import type { QueryContext } from '../../api/context.ts';
import { remembered } from '../../db/remembered.ts';
import type { WorklistFilter } from '../openDeadlineRepo.ts';
import { tasksOfCourses } from './courseTasks.ts';
import { supervisionTasks } from './supervisionTasks.ts';
import { trainingTasks } from './trainingTasks.ts';

/** Everything that waits for the corps within the worklist's horizon, the most urgent first. */
export const corpsTasks = ({
  db,
  today,
  settings,
}: Pick<QueryContext, 'db' | 'today' | 'settings'>): Promise<CorpsTask[]> =>
  remembered(db, `corpsTasks ${today}`, async () => {
    const found = [
      ...(await trainingTasks(db, today)),
      ...(await supervisionTasks({ db, today, settings })),
      ...(await tasksOfCourses(db, today)),
    ];
    const { later } = worklistEnds(today);
    return found.filter(({ dueOn }) => dueOn <= later).toSorted(byUrgency);
  });

const byUrgency = (a: CorpsTask, b: CorpsTask): number => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn));

/** Those that the filter asks for. They are the office's: no case, so no colleague's own, and nobody is responsible. */
export const askedCorpsTasks = (tasks: readonly CorpsTask[], { owner, kind, unitId }: WorklistFilter): CorpsTask[] =>
  tasks
    .filter(() => owner !== 'mine')
    .filter((task) => kind === null || task.kind === kind)
    .filter((task) => unitId === null || task.unitId === unitId);
