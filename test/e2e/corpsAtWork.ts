import { addDays } from '../../src/domain/calendar/day.ts';
import type { OfficeAtWork } from './workingOffice.ts';

type Office = Pick<OfficeAtWork, 'invoke' | 'today'>;

/** A group supervision held last week, with the coordinator there; its id. */
export async function aHeldSession({ invoke, today }: Office, fadderId: string, coordinatorId: string) {
  const { id } = await invoke('supervision.create', {
    fields: {
      kind: 'group',
      day: addDays(today, -7),
      startTime: '13:00',
      minutes: 90,
      place: 'Rådhuset',
      fadderId,
      themes: 'koordinatorrollen',
      note: null,
    },
    called: { coordinatorIds: [coordinatorId], fadderIds: [] },
  });
  const { version, attendees } = await invoke('supervision.get', { id });
  await invoke('supervision.hold', { id, version, attended: attendees.map((one) => one.id), minutes: 90, note: null });
  return id;
}

const sessionOn = (day: string) => ({ day, from: '09:00', to: '15:30', theme: null });

/** A round of the course for new coordinators that begins in so many days, with the coordinator on its list; its id. */
export async function aRound({ invoke, today }: Office, inDays: number, coordinatorId: string): Promise<string> {
  const { parts } = await invoke('training.programs', {});
  const partId = parts.find(({ standardKey }) => standardKey === 'coordinatorCourse')?.id ?? '';
  const { id } = await invoke('course.plan', {
    partId,
    fields: {
      sessions: [sessionOn(addDays(today, inDays)), sessionOn(addDays(today, inDays + 28))],
      place: 'Rådhuset',
      capacity: 20,
      teachers: [{ name: 'Marit Engen', kind: 'userWithExperience' }],
      note: null,
    },
    followUp: null,
  });
  await invoke('course.enrol', { id, version: 1, who: [{ coordinatorId }] });
  return id;
}

/** A round that is over, noted and evaluated; its id. */
export async function anEvaluatedRound(office: Office, coordinatorId: string): Promise<string> {
  const { invoke } = office;
  const id = await aRound(office, -60, coordinatorId);
  const { sessions, list } = await invoke('course.get', { id });
  const marks = sessions.flatMap((session) =>
    list.map(({ participantId }) => ({ sessionId: session.id, participantId, mark: 'attended' as const })),
  );
  const now = async () => (await invoke('course.get', { id })).version;
  await invoke('course.note', { id, version: await now(), marks });
  await invoke('course.step', { id, version: await now(), step: 'hold' });
  const scores = { content: 5, usefulness: 4, teaching: 5, setting: 3 };
  await invoke('course.addEvaluation', { id, version: await now(), form: { scores, text: 'Mer tid til øvelser.' } });
  await invoke('course.step', { id, version: await now(), step: 'evaluate', adjustments: 'Lengre øvelser' });
  return id;
}
