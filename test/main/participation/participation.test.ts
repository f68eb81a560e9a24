import { afterEach, beforeEach, expect, test } from 'vitest';

import type { ParticipationFields } from '../../../src/contract/participation.ts';
import { participationStates } from '../../../src/domain/participation/participation.ts';
import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { aParticipation } from './aParticipation.ts';

let register: TestRegister;
let personId: string;
beforeEach(async () => {
  register = await openTestRegister({ officeType: 'healthTrust' });
  ({ id: personId } = await register.invoke('person.create', aPerson()));
});
afterEach(() => register.close());

const add = (fields: Partial<ParticipationFields> = {}, renews: { id: string; version: number } | null = null) =>
  register.invoke('participation.add', { personId, fields: aParticipation(fields), renews });
const ofPerson = () => register.invoke('participation.ofPerson', { personId });
const waits = async () => {
  const { groups, rows } = await register.invoke('worklist.list', {});
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  return rows.filter(({ kind }) => kind === 'participation').map(({ dueOn }) => dueOn);
};

test('an agreement that comes to its end waits, and is settled by the one that follows', async () => {
  const { id } = await add();
  expect(await waits()).toEqual(['2026-11-23']);
  const tooEarly = {
    personId,
    fields: aParticipation({ fromDay: '2026-12-05', toDay: '2027-06-01' }),
    renews: { id, version: 1 },
  };
  expect(await register.refusal('participation.add', tooEarly)).toBe('RULE');
  await add({ fromDay: '2026-12-06', toDay: '2027-06-05' }, { id, version: 1 });
  expect(await waits()).toEqual([]);
  expect((await ofPerson()).map(({ state, renewedOn, renewsId }) => [state, renewedOn, renewsId])).toEqual([
    ['planned', null, id],
    ['running', '2026-11-21', null],
  ]);
  const again = {
    personId,
    fields: aParticipation({ fromDay: '2026-12-06', toDay: '2027-01-01' }),
    renews: { id, version: 2 },
  };
  expect(await register.refusal('participation.add', again)).toBe('RULE');
});

test('one that was a slip is taken out, and the one it followed waits again', async () => {
  const { id } = await add();
  const next = await add({ fromDay: '2026-12-06', toDay: '2027-06-05' }, { id, version: 1 });
  expect(await register.refusal('participation.remove', { id, version: 2 })).toBe('RULE');
  await register.invoke('participation.remove', { id: next.id, version: 1 });
  expect(await waits()).toEqual(['2026-11-23']);
});

test('it is ended with a reason, and the ending can be taken back', async () => {
  const { id } = await add();
  const ending = { endedOn: '2026-11-20', reason: 'needEnded' as const, note: null };
  const outside = { id, version: 1, ending: { ...ending, endedOn: '2026-12-06' } };
  expect(await register.refusal('participation.end', outside)).toBe('RULE');
  await register.invoke('participation.end', { id, version: 1, ending });
  expect(await waits()).toEqual([]);
  expect(await ofPerson()).toMatchObject([{ state: 'ended', endReason: 'needEnded' }]);
  expect(await register.refusal('participation.end', { id, version: 1, ending: null })).toBe('CONFLICT');
  await register.invoke('participation.end', { id, version: 2, ending: null });
  expect(await ofPerson()).toMatchObject([{ state: 'running', endReason: null, endedOn: null }]);
});

test('the list finds the states that the rule gives, one by one and all together', async () => {
  await add({ fromDay: '2026-12-01', toDay: '2027-01-01' });
  await add();
  await add({ fromDay: '2026-01-01', toDay: '2026-11-20' });
  const { id } = await add({ fromDay: '2026-01-01', toDay: '2026-11-21' });
  await register.invoke('participation.end', {
    id,
    version: 1,
    ending: { endedOn: '2026-11-20', reason: 'other', note: null },
  });
  await add({ toDay: '2026-11-21' });
  const found = new Map<string, string[]>();
  for (const state of participationStates) {
    const { rows } = await register.invoke('participation.list', { filter: { states: [state] } });
    found.set(
      state,
      rows.map((row) => row.state),
    );
  }
  expect([...found]).toEqual([
    ['planned', ['planned']],
    ['running', ['running', 'running']],
    ['lapsed', ['lapsed']],
    ['ended', ['ended']],
  ]);
  const all = await register.invoke('participation.list', { filter: {}, limit: 2 });
  expect([all.rows.length, all.total, all.all]).toEqual([2, 5, 5]);
  const rest = await register.invoke('participation.list', { filter: {}, limit: 5, after: all.next });
  expect([...all.rows, ...rest.rows].map(({ toDay }) => toDay)).toEqual([
    '2026-11-20',
    '2026-11-21',
    '2026-11-21',
    '2026-12-05',
    '2027-01-01',
  ]);
});

test('is changed by whoever read it last, and found by kommune and by what the journal lacks', async () => {
  const { id } = await add();
  await add({ municipalityNumber: '3405', journalNotedOn: '2026-06-02' });
  const fields = aParticipation({ expectation: 'To møter i halvåret.', planSystem: 'dips' });
  await register.invoke('participation.change', { id, version: 1, fields });
  expect(await register.refusal('participation.change', { id, version: 1, fields })).toBe('CONFLICT');
  const listed = async (filter: object) =>
    (await register.invoke('participation.list', { filter })).rows.map(({ municipalityNumber }) => municipalityNumber);
  expect(await listed({ withoutJournalNote: true })).toEqual(['3403']);
  expect(await listed({ municipalityNumbers: ['3405'] })).toEqual(['3405']);
  const hamar = await register.invoke('municipality.ofMunicipality', { municipalityNumber: '3403' });
  expect(hamar).toMatchObject({ name: 'Hamar', planSystem: 'dips', agreements: 1, notified: 0 });
});
