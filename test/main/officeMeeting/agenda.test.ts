import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { auditLinesAfter } from '../../../src/main/security/auditRepo.ts';
import { aComplaint } from '../complaint/aComplaint.ts';
import { grantedCase } from '../coordinator/aCoordinator.ts';
import { aPerson } from '../person/aPerson.ts';
import { aGrant, registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { addMeetings, addPoints, conclude, getMeeting } from './aMeeting.ts';

let register: TestRegister;
let id: string;
let next: string;
beforeEach(async () => {
  register = await openTestRegister();
  [id, next] = (await addMeetings(register, '2026-11-20', '2026-12-04')) as [string, string];
});
afterEach(() => register.close());

const standings = async (meetingId = id) =>
  (await getMeeting(register, meetingId)).items.map(({ standing }) => standing);
const change = async (path: 'agenda.remove' | 'agenda.restore' | 'agenda.takeBack', itemId: string) =>
  register.invoke(path, { id, version: (await getMeeting(register, id)).version, itemId });
const carry = async (...itemIds: string[]) =>
  register.invoke('agenda.carryOver', { id, version: (await getMeeting(register, id)).version, itemIds });

describe('what a meeting could take up', () => {
  test('is what waits for a decision, complaints to reconsider and persons without coordinator, and not what it has', async () => {
    const toDecide = await registerCase(register);
    const waits = await registerCase(register, { person: { familyName: 'Fiktli' } });
    await register.invoke('referral.askForInformation', {
      id: waits.id,
      version: 1,
      onDay: '2026-11-10',
      missing: 'Svar',
    });
    const granted = await grantedCase(register, { person: { familyName: 'Demodal' } });
    const complaint = await register.invoke('complaint.register', {
      personId: granted.personId,
      fields: aComplaint({ referralId: granted.referralId, knownOn: '2026-11-06' }),
    });
    const suggested = async () => {
      const {
        decision,
        complaint: complaints,
        coordinator,
      } = await register.invoke('agenda.suggestions', { meetingId: id });
      return [
        decision.rows.map(({ referralId }) => referralId),
        complaints.rows.map(({ complaintId }) => complaintId),
        coordinator.rows.map(({ referralId }) => referralId),
        [decision.total, complaints.total, coordinator.total],
      ];
    };
    expect(await suggested()).toEqual([[toDecide.id], [complaint.id], [granted.referralId], [1, 1, 1]]);
    await addPoints(
      register,
      id,
      { kind: 'decision', referralId: toDecide.id },
      { kind: 'complaint', complaintId: complaint.id },
      { kind: 'coordinator', referralId: granted.referralId },
    );
    expect(await suggested()).toEqual([[], [], [], [0, 0, 0]]);
    // The next meeting is told that they stand on this one's agenda already.
    register.setToday('2026-11-19');
    const later = await register.invoke('agenda.suggestions', { meetingId: next });
    expect(later.decision.rows[0]?.alsoOn).toBe('2026-11-20');
  });

  test('is read under a line in the log, and the agenda under one for each person', async () => {
    const { id: referralId, personId } = await registerCase(register);
    await addPoints(register, id, { kind: 'decision', referralId }, { kind: 'free', title: 'Rutiner' });
    const lines = await auditLinesAfter(register.db, 0, 1000);
    expect(lines.at(-1)).toMatchObject({ action: 'read', entity: 'officeMeeting', personId });
    expect(
      lines.some((line) => line.action === 'create' && line.personId === personId && line.entity === 'agendaItem'),
    ).toBe(true);
  });
});

describe('the agenda', () => {
  test('is put in another order, and a point is taken off and put back', async () => {
    const points = await addPoints(
      register,
      id,
      ...['Rutiner', 'Kurs', 'Eventuelt'].map((title) => ({ kind: 'free' as const, title })),
    );
    const [a, b, c] = points.map((point) => point.id) as [string, string, string];
    const titles = async () => (await getMeeting(register, id)).items.map(({ title }) => title);
    const { version } = await getMeeting(register, id);
    expect(await register.refusal('agenda.reorder', { id, version, itemIds: [c, a] })).toBe('CONFLICT');
    await register.invoke('agenda.reorder', { id, version, itemIds: [c, a, b] });
    expect(await titles()).toEqual(['Eventuelt', 'Rutiner', 'Kurs']);
    await change('agenda.remove', a);
    expect(await titles()).toEqual(['Eventuelt', 'Kurs']);
    await change('agenda.restore', a);
    expect(await titles()).toEqual(['Eventuelt', 'Rutiner', 'Kurs']);
    expect(await register.refusal('agenda.reorder', { id, version, itemIds: [a, b, c] })).toBe('CONFLICT');
  });

  test('takes a case once', async () => {
    const { id: referralId } = await registerCase(register);
    await addPoints(register, id, { kind: 'decision', referralId });
    const { version } = await getMeeting(register, id);
    const again = { id, version, items: [{ kind: 'coordinator' as const, referralId }] };
    expect(await register.refusal('agenda.add', again)).toBe('RULE');
  });
});

describe('a decision written in the meeting', () => {
  test('is the case’s own; taken back in the case, the point is open again', async () => {
    const { id: referralId } = await registerCase(register);
    const [point] = await addPoints(register, id, { kind: 'decision', referralId });
    const meetingItemId = point!.id;
    await register.invoke('referral.decide', {
      id: referralId,
      version: 1,
      onDay: '2026-11-20',
      ...aGrant,
      meetingItemId,
    });
    const [decided] = (await getMeeting(register, id)).items;
    expect(decided).toMatchObject({ standing: 'decided', decided: { outcome: 'grantedPlanWithCoordinator' } });
    expect((await register.invoke('referral.get', { id: referralId })).state).toBe('awaitingCoordinator');
    expect(await register.refusal('agenda.remove', { id, version: 2, itemId: meetingItemId })).toBe('RULE');
    await register.invoke('referral.undo', decided!.decided!.undo!);
    const [open] = (await getMeeting(register, id)).items;
    expect(open).toMatchObject({ standing: 'open', decided: null, referral: { state: 'received', outcome: null } });
  });

  test('must be of the case the point is about, and is rolled back whole where it is not', async () => {
    const { id: referralId } = await registerCase(register);
    const other = await registerCase(register, { person: { familyName: 'Fiktli' } });
    const [point] = await addPoints(register, id, { kind: 'decision', referralId });
    const input = { id: other.id, version: 1, onDay: '2026-11-20', ...aGrant, meetingItemId: point!.id };
    expect(await register.refusal('referral.decide', input)).toBe('NOT_FOUND');
    expect((await register.invoke('referral.get', { id: other.id })).state).toBe('received');
  });

  test('on a complaint is its reconsideration, and can be taken back too', async () => {
    const { id: personId } = await register.invoke('person.create', aPerson());
    const { id: complaintId } = await register.invoke('complaint.register', { personId, fields: aComplaint() });
    const [point] = await addPoints(register, id, { kind: 'complaint', complaintId });
    const step = {
      id: complaintId,
      version: 1,
      step: 'uphold',
      onDay: '2026-11-20',
      note: 'Vilkårene mangler',
    } as const;
    await register.invoke('complaint.takeStep', { ...step, meetingItemId: point!.id });
    const [decided] = (await getMeeting(register, id)).items;
    expect(decided).toMatchObject({
      standing: 'decided',
      reconsidered: { step: 'uphold' },
      complaint: { state: 'reconsidered' },
    });
    await register.invoke('complaint.undo', decided!.reconsidered!.undo!);
    expect(await standings()).toEqual(['open']);
  });
});

describe('points carried over', () => {
  test('stand at the end of the next meeting’s agenda with what was known, and can be taken back', async () => {
    const { id: referralId } = await registerCase(register);
    const points = await addPoints(register, id, { kind: 'decision', referralId }, { kind: 'free', title: 'Rutiner' });
    await conclude(register, id, points[0]!.id, 'Vi venter på fastlegen');
    await carry(points[0]!.id, points[1]!.id);
    expect(await standings()).toEqual(['carriedOver', 'carriedOver']);
    const there = (await getMeeting(register, next)).items;
    expect(there).toMatchObject([
      { conclusion: null, standing: 'open', carriedFrom: { meetingId: id, day: '2026-11-20' } },
      { title: 'Rutiner', carriedFrom: { meetingId: id } },
    ]);
    await change('agenda.takeBack', points[1]!.id);
    expect(await standings()).toEqual(['carriedOver', 'open']);
    await conclude(register, next, there[0]!.id, 'Nå er svaret her');
    const { version } = await getMeeting(register, id);
    expect(await register.refusal('agenda.takeBack', { id, version, itemId: points[0]!.id })).toBe('RULE');
  });

  test('need a next meeting', async () => {
    const [point] = await addPoints(register, next, { kind: 'free', title: 'Rutiner' });
    const { version } = await getMeeting(register, next);
    expect(await register.refusal('agenda.carryOver', { id: next, version, itemIds: [point!.id] })).toBe('RULE');
  });
});

test('the points of a person follow when two records become one', async () => {
  const { id: referralId, personId: fromId } = await registerCase(register);
  const { id: intoId } = await register.invoke('person.create', aPerson({ familyName: 'Demodal' }));
  await addPoints(register, id, { kind: 'decision', referralId });
  await register.invoke('person.merge', { fromId, intoId });
  expect((await getMeeting(register, id)).items[0]?.person).toMatchObject({ id: intoId, familyName: 'Demodal' });
});
