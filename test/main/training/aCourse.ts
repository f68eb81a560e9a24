import type { CourseFields } from '../../../src/contract/course.ts';
import type { StandardPart, StandardProgram } from '../../../src/domain/training/standardPrograms.ts';
import type { TestRegister } from '../testRegister.ts';

/** Sessions from nine to half past three on the days, with what a test does not speak of filled in. */
export const aCourse = (days: readonly string[], fields: Partial<CourseFields> = {}): CourseFields => ({
  sessions: days.map((day) => ({ day, from: '09:00', to: '15:30', theme: null })),
  place: 'Rådhuset',
  capacity: 20,
  teachers: [],
  note: null,
  ...fields,
});

/** The id of a part or programme that the register began with. */
export async function partId(register: TestRegister, key: StandardPart): Promise<string> {
  const { parts } = await register.invoke('training.programs', {});
  return parts.find(({ standardKey }) => standardKey === key)?.id ?? '';
}
export async function programId(register: TestRegister, key: StandardProgram): Promise<string> {
  const { programs } = await register.invoke('training.programs', {});
  return programs.find(({ standardKey }) => standardKey === key)?.id ?? '';
}

/** Plans a round and gives its id. */
export async function planRound(
  register: TestRegister,
  key: StandardPart,
  days: readonly string[],
  fields: Partial<CourseFields> = {},
): Promise<string> {
  const planned = { partId: await partId(register, key), fields: aCourse(days, fields), followUp: null };
  return (await register.invoke('course.plan', planned)).id;
}

/** Enrols coordinators as the round stands now. */
export async function enrol(register: TestRegister, id: string, coordinatorIds: readonly string[]) {
  const { version } = await register.invoke('course.get', { id });
  return register.invoke('course.enrol', {
    id,
    version,
    who: coordinatorIds.map((coordinatorId) => ({ coordinatorId })),
  });
}

/** Notes everyone with a place as present at every session, but those named (by coordinator) at the last. */
export async function noteAll(register: TestRegister, id: string, butLast: readonly string[] = []): Promise<void> {
  const { version, sessions, list } = await register.invoke('course.get', { id });
  const marks = list
    .filter(({ state }) => state === 'enrolled')
    .flatMap(({ participantId, coordinatorId }) =>
      sessions.map((session, index) => {
        const isMissed = index === sessions.length - 1 && butLast.includes(coordinatorId ?? '');
        return { sessionId: session.id, participantId, mark: isMissed ? ('absent' as const) : ('attended' as const) };
      }),
    );
  await register.invoke('course.note', { id, version, marks });
}

/** «completed 2024-05-23» of one coordinator in one programme today. */
export async function standingIn(register: TestRegister, coordinatorId: string, program: string): Promise<string> {
  const { rows } = await register.invoke('training.matrix', {});
  const row = rows.find((one) => one.coordinatorId === coordinatorId);
  const found = row?.standings.find(({ programId: id }) => id === program);
  return [found?.status, found?.completedOn ?? found?.nextOn].filter(Boolean).join(' ');
}
