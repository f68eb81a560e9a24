import type { z } from 'zod';

import type { agendaRoutes } from '../../../src/contract/agenda.ts';
import type { TestRegister } from '../testRegister.ts';

/** Puts meetings on these days and gives their ids in that order. */
export async function addMeetings(register: TestRegister, ...days: string[]): Promise<string[]> {
  const { ids } = await register.invoke('officeMeeting.create', {
    days,
    startTime: '09:00',
    minutes: 120,
    place: 'Rådhuset',
  });
  return ids;
}

export const getMeeting = (register: TestRegister, id: string) => register.invoke('agenda.get', { id });

type Added = z.input<typeof agendaRoutes.add.input>['items'][number];

/** Puts points on the agenda and gives them as they stand there. */
export async function addPoints(register: TestRegister, id: string, ...items: Added[]) {
  const { version } = await getMeeting(register, id);
  const { itemIds } = await register.invoke('agenda.add', { id, version, items });
  const all = (await getMeeting(register, id)).items;
  return itemIds.map((itemId) => all.find((item) => item.id === itemId)!);
}

/** What the meeting came to at a point, in words. */
export async function conclude(register: TestRegister, id: string, itemId: string, conclusion: string) {
  const item = (await getMeeting(register, id)).items.find((one) => one.id === itemId)!;
  const { version, title, background, responsible } = item;
  await register.invoke('agenda.write', { itemId, version, fields: { title, background, conclusion, responsible } });
}

/** Somebody was there. */
export async function attend(register: TestRegister, id: string) {
  const { version } = await getMeeting(register, id);
  const participants = [{ name: 'Ingrid Fagerli', role: 'leder', attendance: 'present' as const }];
  await register.invoke('agenda.setParticipants', { id, version, participants });
}
