import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { ContactFields } from '../../../src/contract/followUp.ts';
import { addCoordinator, assign, deadlinesOf, grantedCase } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
let personId: string;
let referralId: string;
beforeEach(async () => {
  register = await openTestRegister();
  ({ personId, referralId } = await grantedCase(register));
  await assign(register, referralId, await addCoordinator(register), '2026-11-07');
});
afterEach(() => register.close());

const followUp = () => register.invoke('followUp.ofPerson', { personId });
const firstAssignment = async () => {
  const [assignment] = (await followUp()).assignments;
  if (!assignment) throw new Error('nobody is appointed');
  return assignment;
};
const aContact = (fields: Partial<ContactFields> = {}): ContactFields => ({
  kind: 'planGroup',
  heldOn: '2026-11-20',
  attendees: [
    { name: 'Siv Brekke', came: true },
    { name: 'NAV', came: false },
  ],
  minutes: 'Gikk gjennom tiltakene.',
  nextOn: null,
  ...fields,
});

describe('the coordinator’s tasks', () => {
  test('are eleven, ticked one by one, with the day, and the tick can be taken away', async () => {
    const { id: assignmentId, tasks } = await firstAssignment();
    expect(tasks).toHaveLength(11);
    const set = { assignmentId, key: 'progress' as const, text: null, note: null };
    const made = await register.invoke('followUp.setTask', { ...set, id: null, version: 0, doneOn: '2026-11-21' });
    expect((await firstAssignment()).tasks.find(({ key }) => key === 'progress')).toMatchObject({
      doneOn: '2026-11-21',
      version: 1,
    });
    const stale = { ...set, id: made.id, version: 2, doneOn: null };
    expect(await register.refusal('followUp.setTask', stale)).toBe('CONFLICT');
    await register.invoke('followUp.setTask', { ...stale, version: 1 });
    expect((await firstAssignment()).tasks.filter(({ doneOn }) => doneOn !== null)).toEqual([]);
  });

  test('may be added in one’s own words and taken out again; the known ones stay', async () => {
    const { id: assignmentId } = await firstAssignment();
    const own = { assignmentId, id: null, version: 0, key: null, text: 'Ring fastlegen', note: null, doneOn: null };
    const made = await register.invoke('followUp.setTask', own);
    expect((await firstAssignment()).tasks.at(-1)).toMatchObject({ text: 'Ring fastlegen', key: null });
    expect(await register.refusal('followUp.setTask', { ...own, text: null })).toBe('RULE');
    await register.invoke('followUp.removeTask', made);
    expect((await firstAssignment()).tasks).toHaveLength(11);
    const known = await register.invoke('followUp.setTask', { ...own, key: 'progress', text: null });
    expect(await register.refusal('followUp.removeTask', known)).toBe('RULE');
  });
});

describe('meetings and contact', () => {
  test('say who came and what was said; the term for calling runs from the last, and stops when the next is agreed', async () => {
    const contact = async () => (await deadlinesOf(register, referralId)).filter((line) => line.startsWith('contact'));
    expect(await contact()).toEqual(['contact 2027-05-07 open']);
    const { id } = await register.invoke('followUp.addContact', { personId, fields: aContact() });
    expect((await followUp()).contacts).toEqual([{ id, version: 1, by: 'Ingrid Fagerli', ...aContact() }]);
    expect(await contact()).toEqual(['contact 2027-05-20 open']);
    const fields = aContact({ nextOn: '2026-12-10' });
    expect(await register.invoke('followUp.changeContact', { id, version: 1, fields })).toEqual({ version: 2 });
    expect(await contact()).toEqual([]);
    await register.invoke('followUp.removeContact', { id, version: 2 });
    expect(await contact()).toEqual(['contact 2027-05-07 open']);
  });

  test('are not written down before they were held, or over a colleague’s words', async () => {
    const refused = (fields: ContactFields) => register.refusal('followUp.addContact', { personId, fields });
    expect(await refused(aContact({ heldOn: '2026-11-22' }))).toBe('RULE');
    expect(await refused(aContact({ nextOn: '2026-11-20' }))).toBe('RULE');
    const { id } = await register.invoke('followUp.addContact', { personId, fields: aContact() });
    const change = { id, version: 2, fields: aContact() };
    expect(await register.refusal('followUp.changeContact', change)).toBe('CONFLICT');
  });
});

test('a move is known, told of in time, changed and dropped; not to the kommune one lives in', async () => {
  const moving = async () => (await deadlinesOf(register, referralId)).filter((line) => line.startsWith('moving'));
  const fields = {
    knownOn: '2026-11-21',
    movesOn: '2027-01-15',
    municipalityNumber: '0301',
    note: null,
    noticeSentOn: null,
  };
  const set = (changed: Partial<typeof fields>) => ({
    personId,
    id: null,
    version: 0,
    fields: { ...fields, ...changed },
  });
  expect(await register.refusal('followUp.setMove', set({ municipalityNumber: '3403' }))).toBe('RULE');
  expect(await register.refusal('followUp.setMove', set({ movesOn: '2026-11-20' }))).toBe('RULE');
  const { id } = await register.invoke('followUp.setMove', set({}));
  expect(await moving()).toEqual(['moving 2027-01-04 open']);
  const told = { personId, id, version: 1, fields: { ...fields, noticeSentOn: '2026-11-21' } };
  await register.invoke('followUp.setMove', told);
  expect(await moving()).toEqual(['moving 2027-01-04 2026-11-21']);
  expect(await register.refusal('followUp.setMove', told)).toBe('CONFLICT');
  await register.invoke('followUp.removeMove', { id, version: 2 });
  expect([await moving(), (await followUp()).moves]).toEqual([[], []]);
});
