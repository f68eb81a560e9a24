import { readFile } from 'node:fs/promises';

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { audit } from '../../../src/main/db/schema/index.ts';
import { contract } from '../../../src/contract/index.ts';
import type { Route } from '../../../src/contract/route.ts';
import { handlers } from '../../../src/main/api/handlerTable.ts';
import { personGuard } from '../../../src/main/privacy/personGuard.ts';
import { aComplaint } from '../complaint/aComplaint.ts';
import { addCoordinator, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { addMeetings } from '../officeMeeting/aMeeting.ts';
import { aPerson } from '../person/aPerson.ts';
import { aPlan } from '../plan/aPlan.ts';
import { aReferral, registerCase } from '../referral/aReferral.ts';
import { openTestRegister, testPassword, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
let personId: string;
let caseId: string;
let colleagueId: string;
const as = (loginName: string) => register.invoke('register.unlock', { loginName, password: testPassword });

beforeAll(async () => {
  register = await openTestRegister();
  const found = await registerCase(register, { person: { familyName: 'Skjermet', givenName: 'Siri' } });
  ({ personId, id: caseId } = found);
  const made = { displayName: 'Kari Kollega', role: 'leader', password: testPassword } as const;
  ({ id: colleagueId } = await register.invoke('account.add', { loginName: 'kari', ...made }));
});
afterAll(() => register.close());
beforeEach(() => as('ingrid'));

/** Every question that takes a person's id, or a case's, and every list; figures name nobody. */
const queries = Object.entries(contract as Record<string, Record<string, Route>>).flatMap(([module, table]) =>
  Object.entries(table).flatMap(([name, route]) =>
    route.kind === 'query' && route.access !== 'statistics.read' ? [{ path: `${module}.${name}`, route }] : [],
  ),
);
const inputsOf = (route: Route) =>
  [
    { id: personId },
    { personId },
    { id: caseId },
    { referralId: caseId },
    {},
    { filter: {} },
    { text: 'Skjermet' },
  ].filter((input) => route.access !== 'public' && route.input.safeParse(input).success);

/** Answers that name the person. */
async function whoNames(): Promise<string[]> {
  const naming: string[] = [];
  for (const { path, route } of queries) {
    for (const input of inputsOf(route)) {
      const text = JSON.stringify(await register.ask(path, input));
      if (text.includes('Skjermet') || text.includes(personId)) naming.push(path);
    }
  }
  return [...new Set(naming)];
}

/** What lists say they hold, by route: only those that say they hold something. */
async function countsOfLists(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { path, route } of queries) {
    for (const input of inputsOf(route)) {
      const reply = await register.ask(path, input);
      const { rows, total, all } = (reply.ok ? reply.value : {}) as { rows?: unknown; total?: number; all?: number };
      if (Array.isArray(rows) && (total ?? 0) + (all ?? 0) > 0) counts[path] = Math.max(total ?? 0, all ?? 0);
    }
  }
  return counts;
}

const textOf = ({ base64 }: { base64: string }) => Buffer.from(base64, 'base64').toString('utf8');

describe('an account that is shut out from a person', () => {
  it('sees nothing of them in any question of the register, gets «no access» when it asks, and is let in again', async () => {
    const before = await whoNames();
    expect(before).toEqual(
      expect.arrayContaining(['person.get', 'person.list', 'search.find', 'referral.list', 'worklist.list']),
    );
    expect(await countsOfLists()).toMatchObject({
      'person.list': 1,
      'referral.list': 1,
      'worklist.list': expect.any(Number),
    });
    const { id } = await register.invoke('privacy.block', { personId, accountId: colleagueId, reason: 'nabo' });
    await as('kari');
    expect(await whoNames()).toEqual([]);
    expect(await register.refusal('person.get', { id: personId })).toBe('PERSON_BLOCKED');
    expect(await register.refusal('referral.get', { id: caseId })).toBe('PERSON_BLOCKED');
    expect(await register.refusal('privacy.liftBlock', { id })).toBe('PERSON_BLOCKED');
    // A count that is one more than the rows would tell that somebody is there.
    expect(await countsOfLists()).toEqual({});
    await as('ingrid');
    await register.invoke('privacy.liftBlock', { id });
    await as('kari');
    expect((await register.invoke('person.get', { id: personId })).fields.familyName).toBe('Skjermet');
  });

  it('is somebody else than who shuts out, and shut out once', async () => {
    const order = { personId, accountId: colleagueId, reason: 'nabo' };
    const { accounts } = await register.invoke('privacy.ofPerson', { personId });
    expect(accounts.map(({ name }) => name)).toEqual(['Kari Kollega']);
    const { id } = await register.invoke('privacy.block', order);
    expect(await register.refusal('privacy.block', order)).toBe('ALREADY_EXISTS');
    await register.invoke('privacy.liftBlock', { id });
    await as('kari');
    expect(await register.refusal('privacy.block', order)).toBe('RULE');
  });
});

it('is held twice: by what a request names, and by what the log would say of it', async () => {
  const { id } = await register.invoke('privacy.block', { personId, accountId: colleagueId, reason: 'nabo' });
  const guard = await personGuard(register.db, colleagueId, 'person.get');
  expect(() => guard.checkInput({ filter: { ids: [caseId] } })).toThrow('PERSON_BLOCKED');
  expect(() => guard.checkLine({ action: 'read', entity: 'person', personId })).toThrow('PERSON_BLOCKED');
  // Whatever the handler does: it is not even asked.
  const { 'assignment.ofPerson': usual } = handlers;
  if (!usual) throw new Error('the route is gone');
  handlers['assignment.ofPerson'] = async () => [];
  await as('kari');
  const asked = await register.refusal('assignment.ofPerson', { personId });
  handlers['assignment.ofPerson'] = usual;
  expect(asked).toBe('PERSON_BLOCKED');
  await as('ingrid');
  await register.invoke('privacy.liftBlock', { id });
});

describe('a restricted person', () => {
  it('is out of lists and search, opened and marked, changed by nobody, counted, and free again when it is lifted', async () => {
    await register.invoke('privacy.restrict', { personId, reason: 'bestrides' });
    const { rows, total } = await register.invoke('person.list', { filter: {} });
    expect([rows, total]).toEqual([[], 0]);
    const { version, fields, restrictedSince } = await register.invoke('person.get', { id: personId });
    expect(restrictedSince).toBe('2026-11-21');
    const change = { id: personId, version, fields: { ...fields, nationalId: null, area: 'Sør' } };
    expect(await register.refusal('person.change', change)).toBe('PERSON_RESTRICTED');
    expect((await register.invoke('referral.get', { id: caseId })).id).toBe(caseId);
    await register.invoke('privacy.liftRestriction', { personId, reason: 'avklart' });
    await register.invoke('person.change', change);
    expect((await register.invoke('person.list', { filter: {} })).rows).toHaveLength(1);
  });

  it('shows what was corrected, from what to what', async () => {
    const { corrections } = await register.invoke('privacy.ofPerson', { personId });
    expect(corrections).toMatchObject([{ field: 'area', before: 'Nord', after: 'Sør', by: 'Ingrid Fagerli' }]);
  });
});

describe('the export of everything about one person', () => {
  it('is data with every table, and who has looked', async () => {
    const file = await register.invoke('privacy.insight', { personId, language: 'nb', format: 'json', ground: 'krav' });
    const { records, visits } = JSON.parse(textOf(file)) as { records: Record<string, unknown[]>; visits: unknown[] };
    expect(Object.keys(records)).toEqual(expect.arrayContaining(['person', 'referral', 'referralEvent', 'searchWord']));
    expect(visits.length).toBeGreaterThan(0);
    expect(file.fileName).not.toContain('Skjermet');
  });

  it.each([
    ['nb', ['Etternavn', 'Meldinger og saker', 'Kvinne', '12.03.1969']],
    ['nn', ['Etternamn', 'Meldingar og saker', 'Kvinne']],
  ] as const)('is read in plain words in %s, without codes or ids', async (language, words) => {
    const order = { personId, language, format: 'html', ground: 'krav' } as const;
    const html = textOf(await register.invoke('privacy.insight', order));
    for (const word of words) expect(html).toContain(word);
    expect(html).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(html).not.toContain('>female<');
  });
});

describe('deleting a person', () => {
  it('waits while a case runs, needs another than who proposed it, and then leaves no way to them', async () => {
    expect(await register.refusal('privacy.proposeDeletion', { personId, ground: 'krav' })).toBe('RULE');
    const old = await register.invoke('person.create', aPerson({ familyName: 'Gammel' }));
    const { id } = await register.invoke('privacy.proposeDeletion', { personId: old.id, ground: 'slettefrist' });
    expect(await register.refusal('privacy.approveDeletion', { id, version: 1 })).toBe('RULE');
    await as('kari');
    expect((await register.invoke('privacy.due', {})).waiting).toMatchObject([
      { id: old.id, proposal: { mayApprove: true } },
    ]);
    const { rows } = await register.invoke('privacy.approveDeletion', { id, version: 1 });
    expect(rows).toBeGreaterThan(1);
    expect(await register.refusal('person.get', { id: old.id })).toBe('NOT_FOUND');
    expect((await register.invoke('search.find', { text: 'Gammel' })).people).toEqual([]);
    const { deleted, waiting } = await register.invoke('privacy.due', {});
    expect(deleted).toMatchObject([{ by: 'Kari Kollega', backups: 0, gone: null }]);
    expect(waiting).toEqual([]);
  });

  it('is due by the years the office has set', async () => {
    await register.invoke('person.create', aPerson({ familyName: 'Forgått' }));
    expect((await register.invoke('privacy.due', {})).due).toEqual([]);
    await register.invoke('privacy.changeRetentionYears', { served: 10, child: 10, neverGranted: 3, error: 0 });
    expect((await register.invoke('privacy.due', {})).due).toMatchObject([{ familyName: 'Forgått' }]);
  });
});

it('prints the record of processing with the office’s own words, and the suggestion where it has none', async () => {
  const order = { document: 'processingRecord', section: 'recipients', text: 'Bare Fjellvik legesenter' } as const;
  await register.invoke('privacy.writeDocument', { ...order, version: 0 });
  expect(await register.refusal('privacy.writeDocument', { ...order, version: 0 })).toBe('CONFLICT');
  const paper = {
    document: 'processingRecord',
    language: 'nn',
    format: 'html',
    ground: 'Til personvernombudet',
  } as const;
  const html = Buffer.from((await register.invoke('privacy.printDocument', paper)).base64, 'base64').toString('utf8');
  expect(html).toContain('Bare Fjellvik legesenter');
  expect(html).toContain('Programmet sender ingenting over nettet.');
  const [line] = register.db.select().from(audit).where(eq(audit.entity, 'processingRecord')).all().slice(-1);
  expect(line).toMatchObject({ action: 'export', ground: 'Til personvernombudet' });
});

/** The red line as a figure of the statistics. */
const redLineFigure = async () =>
  (await register.invoke('indicator.explore', { id: 'missingCoordinator', period: '2026' })).whole;

/** The greatest of what a list has and says. */
const most = (counts: number[] = []): number => Math.max(...counts);

const setResponsible = (ids: string[]) => register.ask('referral.setResponsible', { ids, accountId: colleagueId });

describe('an order about several', () => {
  it('is carried out for the others, and says of how many it was not and no more', async () => {
    const other = await registerCase(register, { person: { familyName: 'Annen', givenName: 'Anne' } });
    await register.invoke('privacy.restrict', { personId, reason: 'bestrides' });
    const done = { ok: true, value: { changed: 1, leftOut: 1 } };
    expect(await setResponsible([caseId, other.id])).toEqual(done);
    expect(await setResponsible([caseId])).toMatchObject({ error: { code: 'PERSON_RESTRICTED' } });
    await register.invoke('privacy.liftRestriction', { personId, reason: 'avklart' });
    expect(await setResponsible([caseId, other.id])).toEqual({ ok: true, value: { changed: 2, leftOut: 0 } });
    const { id } = await register.invoke('privacy.block', { personId, accountId: colleagueId, reason: 'nabo' });
    await as('kari');
    expect(await setResponsible([caseId, other.id])).toEqual(done);
    expect(await setResponsible([caseId])).toMatchObject({ error: { code: 'PERSON_BLOCKED' } });
    await as('ingrid');
    await register.invoke('privacy.liftBlock', { id });
  });

  it('ends what a coordinator who leaves has, but for whom the account may not touch', async () => {
    const coordinatorId = await addCoordinator(register);
    const cases = [await grantedCase(register), await grantedCase(register, { person: { familyName: 'Berg' } })];
    for (const { referralId } of cases) await assign(register, referralId, coordinatorId, '2026-11-10');
    const [open = '', closed = ''] = cases.map((one) => one.personId);
    await register.invoke('privacy.restrict', { personId: closed, reason: 'bestrides' });
    const order = { id: coordinatorId, version: 1, lastDay: '2026-11-21', note: null };
    expect(await register.invoke('coordinator.leave', order)).toMatchObject({ persons: 1, leftOut: 1 });
    const lastDays = async (id: string) =>
      (await register.invoke('assignment.ofPerson', { personId: id })).map(({ toDay }) => toDay);
    expect([await lastDays(open), await lastDays(closed)]).toEqual([['2026-11-21'], [null]]);
    await register.invoke('privacy.liftRestriction', { personId: closed, reason: 'avklart' });
  });
});

describe('a list that somebody stands in whom the account is shut out from', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const columns = ['person'];
  const seenLists = [
    { list: 'referrals', filter: {}, sort: 'receivedOn', descending: true, columns },
    { list: 'persons', filter: {}, sort: 'name', columns: ['name'] },
    { list: 'plans', filter: {}, sort: 'person', columns },
    { list: 'complaints', filter: {}, sort: 'receivedOn', columns },
    { list: 'letters', filter: {}, sort: 'person', columns },
    { list: 'worklist', filter: {} },
  ];

  /** How many each list has, and how many it says it has, by its name. */
  async function sizes(meetingId: string): Promise<Record<string, number[]>> {
    const found: Record<string, number[]> = {};
    const asked = { period: '2026', limit: 500 };
    for (const id of ['missingCoordinator', 'referralsReceived', 'complaintsReceived', 'daysToDecision'] as const) {
      const { rows, total, all } = await register.invoke('indicator.list', { ...asked, id });
      found[id] = [rows.length, total, all];
    }
    const { rows, total, sum } = await register.invoke('statistics.continuityList', { about: 'without', ...year });
    found['without'] = [rows.length, total];
    found['days without'] = [rows.reduce((days, { count }) => days + count, 0), sum];
    for (const [name, part] of Object.entries(await register.invoke('agenda.suggestions', { meetingId, limit: 200 })))
      found[name] = [part.rows.length, part.total];
    for (const seen of seenLists) {
      const fileToken = '00000000-0000-4000-8000-000000000000';
      const order = { fileToken, format: 'csv', language: 'nb', numbers: 'none', ground: 'prøve', seen };
      const path = `${register.path}.csv`;
      const reply = await register.ask('listExport.write', order, { [fileToken]: path });
      const written = (await readFile(path, 'utf8')).trim().split('\n').length - 1;
      found[`${seen.list} as a file`] = [written, reply.ok ? (reply.value as { rows: number }).rows : -1];
    }
    return found;
  }

  it('has one less and says one less, on the screen and as a file; the figure it lies behind stays the office’s own', async () => {
    const hidden = await grantedCase(register, { person: { familyName: 'Gjemt', givenName: 'Gro' } });
    await registerCase(register, { person: { familyName: 'Ventende', givenName: 'Vera' } });
    await register.invoke('complaint.register', { personId: hidden.personId, fields: aComplaint() });
    await register.invoke('letter.make', { referralId: hidden.referralId, kind: 'grantedPlan' });
    await register.invoke('referral.receive', { personId: hidden.personId, fields: aReferral() });
    await register.invoke('plan.create', { personId: hidden.personId, fields: aPlan() });
    const [meetingId = ''] = await addMeetings(register, '2026-12-01');
    await as('kari');
    const before = await sizes(meetingId);
    const figures = await redLineFigure();
    await as('ingrid');
    await register.invoke('privacy.block', { personId: hidden.personId, accountId: colleagueId, reason: 'nabo' });
    await as('kari');
    const after = await sizes(meetingId);
    // Of everything the person adds, each list has and says so much less, and never more than it shows.
    const fewer = Object.keys(before).filter((name) => most(after[name]) < most(before[name]));
    expect(fewer).toEqual(Object.keys(before));
    for (const [name, counts] of Object.entries(after)) expect(new Set(counts).size, name).toBe(1);
    expect(await redLineFigure()).toEqual(figures);
  });
});
