import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { SessionFields } from '../../../src/contract/supervision.ts';
import { audit } from '../../../src/main/db/schema/index.ts';
import { addCoordinator } from '../coordinator/aCoordinator.ts';
import { aPerson } from '../person/aPerson.ts';
import { addCoordinators, addFadder, assignFadder } from '../fadder/aFadder.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
let fadderId = '';
beforeEach(async () => {
  register = await openTestRegister();
  fadderId = await addFadder(register);
});
afterEach(() => register.close());

const aSession = (fields: Partial<SessionFields> = {}): SessionFields => ({
  kind: 'group',
  day: '2026-11-20',
  startTime: '13:00',
  minutes: 90,
  place: 'Rådhuset',
  fadderId,
  themes: 'koordinatorrollen',
  note: null,
  ...fields,
});
const plan = async (coordinatorIds: string[], fields: Partial<SessionFields> = {}, fadderIds: string[] = []) =>
  (await register.invoke('supervision.create', { fields: aSession(fields), called: { coordinatorIds, fadderIds } })).id;
const hold = async (id: string, present: (name: string) => boolean = () => true) => {
  const { version, attendees, minutes, note } = await register.invoke('supervision.get', { id });
  const attended = attendees.filter(({ name }) => present(name)).map((one) => one.id);
  return register.invoke('supervision.hold', { id, version, attended, minutes, note });
};
const broken = async (route: string, input: unknown) => {
  const reply = await register.ask(route, input);
  return reply.ok ? null : ((reply.error.details as { fields?: object } | undefined)?.fields ?? reply.error.code);
};

describe('a supervision session', () => {
  test('is planned, held with attendance, and corrected afterwards', async () => {
    const id = await plan(await addCoordinators(register, 3));
    expect(await register.invoke('supervision.get', { id })).toMatchObject({
      state: 'planned',
      called: 3,
      attended: 0,
      fadderName: 'Liv Sæther',
    });
    await hold(id, (name) => name !== 'Koordinator Nr02');
    const held = await register.invoke('supervision.get', { id });
    expect(held).toMatchObject({ state: 'held', called: 3, attended: 2, version: 2 });
    expect(held.attendees.map(({ attended }) => attended)).toEqual([true, false, true]);
    await hold(id);
    expect(await register.invoke('supervision.get', { id })).toMatchObject({ attended: 3, version: 3 });
  });

  test('cannot be held before its day, and not by two at once', async () => {
    const id = await plan([], { day: '2026-11-22' });
    const order = { id, version: 1, attended: [], minutes: 60, note: null };
    expect(await broken('supervision.hold', order)).toEqual({ day: 'notYet' });
    register.setToday('2026-11-22');
    await register.invoke('supervision.hold', order);
    expect(await register.refusal('supervision.hold', order)).toBe('CONFLICT');
  });

  test('is called off with a reason, and put back; «held» is taken back too', async () => {
    const id = await plan(await addCoordinators(register, 1), { day: '2026-11-21' });
    await register.invoke('supervision.cancel', { id, version: 1, reason: 'sykdom' });
    expect(await register.invoke('supervision.get', { id })).toMatchObject({
      state: 'cancelled',
      cancelReason: 'sykdom',
    });
    expect(await broken('supervision.hold', { id, version: 2, attended: [], minutes: null, note: null })).toEqual({
      state: 'cancelled',
    });
    await register.invoke('supervision.reopen', { id, version: 2 });
    await hold(id);
    await register.invoke('supervision.reopen', { id, version: 4 });
    expect(await register.invoke('supervision.get', { id })).toMatchObject({
      state: 'planned',
      attended: 0,
      attendees: [{ attended: null }],
    });
    expect(await register.refusal('supervision.reopen', { id, version: 5 })).toBe('NOTHING_TO_UNDO');
  });

  test('Somebody called later is added, and those who stay keep what is written of them', async () => {
    const ids = await addCoordinators(register, 3);
    const id = await plan(ids.slice(0, 2));
    await hold(id);
    const change = { id, version: 2, fields: aSession(), called: { coordinatorIds: ids.slice(1), fadderIds: [] } };
    await register.invoke('supervision.change', change);
    const { attendees } = await register.invoke('supervision.get', { id });
    expect(attendees.map(({ name, attended }) => `${name} ${attended}`)).toEqual([
      'Koordinator Nr02 true',
      'Koordinator Nr03 null',
    ]);
  });

  test('of the fadder group has faddere in it', async () => {
    const other = await addFadder(register, { name: 'Eva Nygård' });
    const id = await plan([], { kind: 'fadderGroup', fadderId: null }, [fadderId, other]);
    await hold(id, (name) => name === 'Eva Nygård');
    expect((await register.invoke('supervision.get', { id })).attendees).toMatchObject([
      { name: 'Eva Nygård', attended: true },
      { name: 'Liv Sæther', attended: false },
    ]);
    expect((await register.invoke('fadder.groups', {})).fadderGroup).toMatchObject({ held: 1, goal: 6 });
  });

  test('as a calendar file says what, when and where, and names nobody', async () => {
    const ids = [await addCoordinator(register, { name: 'Kanarinavn Fuglesang' })];
    const id = await plan(ids, { day: '2026-12-03', place: 'Rådhuset, møterom 2', note: 'Husk kake' });
    const { fileName, text } = await register.invoke('supervision.calendarFile', { id, language: 'nn' });
    expect(fileName).toBe('veiledning-2026-12-03.ics');
    for (const line of [
      `UID:${id}@koordinat`,
      'SUMMARY:Grupperettleiing',
      'DTSTART;TZID=Europe/Oslo:20261203T130000',
      'DTEND;TZID=Europe/Oslo:20261203T143000',
      'LOCATION:Rådhuset\\, møterom 2',
      'DESCRIPTION:koordinatorrollen',
    ])
      expect(text).toContain(`${line}\r\n`);
    expect(text).not.toMatch(/Kanarinavn|Fuglesang|Sæther|kake/);
  });

  test('List by time, kind, state and fadder, the latest first', async () => {
    const first = await plan([], { day: '2026-01-01' });
    const last = await plan([], { day: '2026-12-31', kind: 'individual' });
    await plan([], { day: '2027-01-01' });
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const ids = async (filter: object) =>
      (await register.invoke('supervision.list', { ...year, ...filter })).map(({ id }) => id);
    expect(await ids({})).toEqual([last, first]);
    expect(await ids({ kind: 'individual' })).toEqual([last]);
    await hold(first);
    expect(await ids({ state: 'held', fadderId })).toEqual([first]);
  });
});

const order = (note: string, namesConfirmed = false) => ({
  fields: aSession({ note }),
  called: { coordinatorIds: [], fadderIds: [] },
  namesConfirmed,
});

describe('a note', () => {
  test('with a number is refused, with a name of the register only where it is not confirmed', async () => {
    await register.invoke('person.create', aPerson({ givenName: 'Kari Anne', familyName: 'Testnes' }));
    expect(await broken('supervision.create', order('om 17847012345', true))).toEqual({ note: 'nationalNumber' });
    expect(await broken('supervision.create', order('Tema var Kari Testnes'))).toEqual({ note: 'registerName' });
    expect(await broken('supervision.create', order('Tema var Kari Testnes', true))).toBeNull();
    expect(await broken('supervision.create', order('Tema var Kari Nordmann'))).toBeNull();
  });

  test('is asked of the register while one types: only names that were typed come back, and the finding is logged', async () => {
    await register.invoke('person.create', aPerson({ givenName: 'Kari', familyName: 'Testnes' }));
    await addCoordinator(register, { name: 'Kari Testnes Berg' });
    const check = (text: string) => register.invoke('person.checkNote', { text });
    expect(await check('Testnes, Kari og Ola Nordmann')).toEqual({ hasNumber: false, names: [] });
    await register.invoke('person.create', aPerson({ givenName: 'Ola', familyName: 'Nordmann' }));
    expect(await check('Nordmann, Ola og 17847012345')).toEqual({ hasNumber: true, names: ['Nordmann, Ola'] });
    const lines = await register.db.select().from(audit);
    expect(lines.filter(({ entity }) => entity === 'note')).toMatchObject([{ detail: { namesFound: 1 } }]);
    expect(JSON.stringify(lines)).not.toContain('Nordmann');
  });
});

describe('goals', () => {
  test('follow the office’s own from the year they are set for', async () => {
    const ids = await addCoordinators(register, 1);
    await assignFadder(register, fadderId, ids);
    for (const day of ['2026-02-10', '2026-05-02']) await hold(await plan(ids, { day }));
    const row = async () => (await register.invoke('fadder.groups', {})).faddere[0]!.pace;
    expect(await row()).toEqual({ goal: 6, held: 2, behind: 3, nextDue: '2026-07-02' });
    const goals = { groupPerYear: 2, coordinatorPerYear: 2, fadderGroupPerYear: 0 };
    await register.invoke('supervision.changeGoals', { fromYear: 2026, goals });
    expect(await row()).toEqual({ goal: 2, held: 2, behind: 0, nextDue: null });
    expect(await register.invoke('supervision.goals', { year: 2025 })).toMatchObject({ groupPerYear: 6 });
    expect(await register.invoke('supervision.coordinators', {})).toMatchObject([
      { lastOn: '2026-05-02', fadderName: 'Liv Sæther', pace: { goal: 2, held: 2, behind: 0 } },
    ]);
  });

  test('count who came, not who was called', async () => {
    const ids = await addCoordinators(register, 2);
    await hold(await plan(ids, { day: '2026-11-21' }), (name) => name === 'Koordinator Nr01');
    expect((await register.invoke('supervision.coordinators', {})).map(({ pace }) => pace.held)).toEqual([1, 0]);
    expect(await register.invoke('supervision.ofCoordinator', { coordinatorId: ids[1]! })).toMatchObject([
      { state: 'held', wasThere: false },
    ]);
  });
});
