import type { CorpsSubject, CorpsTask } from '../../../contract/worklist.ts';
import { addDays, type Day } from '../../../domain/calendar/day.ts';
import { sessionDue, waitsAlone } from '../../../domain/supervision/supervisionDue.ts';
import type { CorpsTaskKind } from '../../../domain/worklist/taskKind.ts';
import { groupOf } from '../../../domain/worklist/worklistGroup.ts';
import type { QueryContext } from '../../api/context.ts';
import { groupsToday } from '../../fadder/fadderViews.ts';
import { coordinatorPaces } from '../../supervision/coordinatorPace.ts';
import { listSessions, withCounts } from '../../supervision/sessionRepo.ts';

type Asking = Pick<QueryContext, 'db' | 'today' | 'settings'>;

/** The first day a session can be of: sessions of any age wait for their attendance. */
const beginningOfTime: Day = '1900-01-01';

/**
 * Supervision that waits: groups and meetings of faddere overdue or not arranged, coordinators with too little of their own, and sessions nobody
 * has written attendance of. By the office's own goals; an office with neither faddere nor supervision is told nothing.
 */
export async function supervisionTasks(asking: Asking): Promise<CorpsTask[]> {
  return [...(await groupTasks(asking)), ...(await unwrittenSessions(asking))];
}

async function groupTasks(asking: Asking): Promise<CorpsTask[]> {
  const { today } = asking;
  const { faddere, fadderGroup } = await groupsToday(asking, false);
  const coordinators = await coordinatorPaces(asking);
  if (faddere.length === 0 && coordinators.every(({ lastOn }) => lastOn === null)) return [];
  const active = faddere.filter(({ isActive }) => isActive);
  const paceOf = new Map(active.map(({ id, pace }) => [id, pace]));
  const meeting = active.length === 0 ? null : sessionDue(fadderGroup, fadderGroup.nextOn);
  return [
    ...active.flatMap((one) => {
      const dueOn = sessionDue(one.pace, one.nextOn);
      const subject = { kind: 'fadder', id: one.id, name: one.name } as const;
      return dueOn === null ? [] : [task('groupSupervision', subject, { ...one, dueOn }, today)];
    }),
    ...(meeting === null
      ? []
      : [task('fadderGroup', { kind: 'fadderGroup' }, { dueOn: meeting, nextOn: fadderGroup.nextOn }, today)]),
    ...coordinators
      .filter(({ pace, fadderId }) => waitsAlone(pace, paceOf.get(fadderId ?? '') ?? null))
      .map((row) => {
        const subject = { kind: 'coordinator', id: row.coordinatorId, name: row.name } as const;
        const dueOn = row.pace.nextDue ?? today;
        return task('supervision', subject, { ...row, dueOn, since: row.lastOn }, today);
      }),
  ];
}

async function unwrittenSessions({ db, today }: Asking): Promise<CorpsTask[]> {
  const over = { from: beginningOfTime, to: addDays(today, -1), kind: null, state: 'planned', fadderId: null } as const;
  return (await withCounts(db, await listSessions(db, over))).map(({ id, kind, day, fadderName }) =>
    task(
      'supervisionAttendance',
      { kind: 'session', id, sessionKind: kind, fadderName },
      { dueOn: day, since: day },
      today,
    ),
  );
}

interface Timing {
  dueOn: Day;
  since?: Day | null;
  nextOn?: Day | null;
  unitId?: string | null;
  unitName?: string | null;
}

function task(kind: CorpsTaskKind, subject: CorpsSubject, timing: Timing, today: Day): CorpsTask {
  const { dueOn, since, nextOn, unitId, unitName } = timing;
  return {
    key: `${kind} ${'id' in subject ? subject.id : ''}`,
    kind,
    subject,
    dueOn,
    group: groupOf(dueOn, today),
    since: since ?? null,
    unitId: unitId ?? null,
    unitName: unitName ?? null,
    nextOn: nextOn ?? null,
    isWaiting: false,
  };
}
