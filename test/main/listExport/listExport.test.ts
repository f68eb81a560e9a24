import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import {
  complaintColumns,
  letterColumns,
  coordinatorColumns,
  personColumns,
  planColumns,
  referralColumns,
  type SeenListInput,
  unitColumns,
} from '../../../src/contract/listExport.ts';
import { readSpreadsheet } from '../../../src/main/spreadsheet/readSpreadsheet.ts';
import { auditLinesAfter } from '../../../src/main/security/auditRepo.ts';
import { aComplaint } from '../complaint/aComplaint.ts';
import { fillRegister } from '../../fixtures/fillRegister.ts';
import { addCoordinator, addUnit, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { aNumberedPerson } from '../person/aPerson.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
let folder: string;
beforeEach(async () => {
  register = await openTestRegister();
  folder = await mkdtemp(join(tmpdir(), 'koordinat-list-'));
});
afterEach(async () => {
  await register.close();
  await rm(folder, { recursive: true, force: true });
});

const choices = { format: 'xlsx', language: 'nb', numbers: 'none', ground: 'Møte i utvalget' } as const;

async function exported(seen: SeenListInput, changes: Record<string, unknown> = {}, name = 'liste.xlsx') {
  const fileToken = randomUUID();
  const path = join(folder, name);
  const reply = await register.ask(
    'listExport.write',
    { ...choices, fileToken, seen, ...changes },
    { [fileToken]: path },
  );
  return { reply, path };
}

async function sheetsOf(seen: SeenListInput, changes: Record<string, unknown> = {}) {
  const { reply, path } = await exported(seen, changes);
  expect(reply).toMatchObject({ ok: true });
  return (await readSpreadsheet(await readFile(path))).sheets;
}

const meldinger = (part: Partial<SeenListInput & { list: 'referrals' }> = {}): SeenListInput => ({
  list: 'referrals',
  filter: {},
  sort: 'receivedOn',
  descending: true,
  columns: ['caseNumber', 'person', 'receivedOn'],
  ...part,
});

const lastLines = async () => auditLinesAfter(register.db, 0, 1000);
const reads = async () => (await lastLines()).filter((line) => line.entity === 'nationalId');

describe('a list as a file', () => {
  test('has the filtered rows and the chosen columns in the order of the screen, days as days', async () => {
    await registerCase(register, { person: { familyName: 'Aas' }, referral: { receivedOn: '2026-11-03' } });
    await registerCase(register, { person: { familyName: 'Berg' }, referral: { receivedOn: '2026-11-05' } });
    await registerCase(register, {
      person: { familyName: 'Dahl' },
      referral: { receivedOn: '2026-11-06', referrerType: 'gp' },
    });
    const [list, about] = await sheetsOf(meldinger({ filter: { referrerTypes: ['hospitalSomatic'] } }));
    expect(list?.rows).toEqual([
      ['Saksnummer', 'Person', 'Født', 'Mottatt'],
      ['2026/2', 'Berg, Kari', '1969-03-12', '2026-11-05'],
      ['2026/1', 'Aas, Kari', '1969-03-12', '2026-11-03'],
    ]);
    expect(about?.rows.slice(0, 6)).toEqual([
      ['Liste', 'Meldinger'],
      ['Kontor', 'Prøvestad kommune'],
      ['Hentet ut', '2026-11-21'],
      ['Rader', 2],
      ['Hentet ut av', 'Ingrid Fagerli'],
      ['Brukes til', 'Møte i utvalget'],
    ]);
  });

  test('leaves a line that says what, how much and why, and never a name', async () => {
    await registerCase(register, { person: { familyName: 'Kanarifugl' } });
    await exported(meldinger());
    const line = (await lastLines()).at(-1);
    expect(line).toMatchObject({
      action: 'export',
      entity: 'referralsList',
      ground: 'Møte i utvalget',
      detail: { format: 'xlsx', numbers: 'none', rows: 1, columns: ['caseNumber', 'person', 'receivedOn'] },
    });
    expect(JSON.stringify(line)).not.toContain('Kanarifugl');
  });

  test('has numbers only when asked, masked or in clear, and in clear with a line for each person', async () => {
    const numbered = aNumberedPerson('1969-03-12', { familyName: 'Aas' });
    const { personId } = await registerCase(register, { person: numbered });
    const persons: SeenListInput = { list: 'persons', filter: {}, sort: 'name', columns: ['name', 'area'] };
    const rowOf = async (numbers: string) => (await sheetsOf(persons, { numbers }))[0]?.rows[1];

    expect(await rowOf('none')).toEqual(['Aas, Kari', 'Nord']);
    const masked = await rowOf('masked');
    expect(masked?.[1]).toBe(`${numbered.nationalId?.slice(0, 6)} •••••`);
    expect(await reads()).toEqual([]);
    expect(await rowOf('clear')).toEqual(['Aas, Kari', numbered.nationalId, 'Nord']);
    expect(await reads()).toMatchObject([{ personId, action: 'read', ground: 'Møte i utvalget' }]);
  });

  test('in CSV, a name that a spreadsheet would run is made harmless', async () => {
    await registerCase(register, { person: { familyName: '=HYPERLINK("x";"y")', givenName: 'Åse' } });
    const { path } = await exported(meldinger({ columns: ['person', 'receivedOn'] }), { format: 'csv' }, 'liste.csv');
    const text = await readFile(path, 'utf8');
    expect(text).toBe('\uFEFFPerson;Født;Mottatt\r\n"\'=HYPERLINK(""x"";""y""), Åse";12.03.1969;02.11.2026\r\n');
  });

  test('has every row, in the order of the screen, however many batches they take', async () => {
    await register.host.current()?.database.inTransaction(async (db) => fillRegister(db, 603));
    const [list] = await sheetsOf(
      meldinger({ sort: 'dueOn', descending: false, columns: ['caseNumber', 'nextDeadline'] }),
    );
    const seen: (string | null)[] = [];
    let after: string | null = null;
    do {
      const page: { rows: { caseNumber: string }[]; next: string | null } = await register.invoke('referral.list', {
        filter: {},
        sort: 'dueOn',
        descending: false,
        after,
        limit: 500,
      });
      seen.push(...page.rows.map((row) => row.caseNumber));
      after = page.next;
    } while (after !== null);
    expect(seen).toHaveLength(603);
    expect(list?.rows.slice(1).map(([caseNumber]) => caseNumber)).toEqual(seen);
  });

  test('of coordinators and units has the rows the window shows, in its order, with figures as figures', async () => {
    const unitId = await addUnit(register, 'Hjemmetjenesten');
    const first = await addCoordinator(register, { name: 'Anne Vik', unitId, maxPersons: 7, percentage: 40 });
    const second = await addCoordinator(register, { name: 'Berit Lie', unitId, maxPersons: 5 });
    const [coordinators] = await sheetsOf({
      list: 'coordinators',
      ids: [second, first],
      columns: [...coordinatorColumns],
    });
    expect(coordinators?.rows.slice(1).map((row) => row[0])).toEqual(['Berit Lie', 'Anne Vik']);
    expect(coordinators?.rows[2]?.slice(3, 5)).toEqual([0, 7]);
    expect(coordinators?.rows[2]?.at(-1)).toBe(0.4);
    const [units] = await sheetsOf({ list: 'units', ids: [unitId], columns: [...unitColumns] });
    expect(units?.rows[1]?.slice(0, 2)).toEqual(['Hjemmetjenesten', 'Ja']);
  });

  test('of persons, plans and what waits says the same as the screen', async () => {
    const { personId, referralId } = await grantedCase(register);
    const coordinatorId = await addCoordinator(register, { name: 'Anne Vik' });
    const [everything] = await sheetsOf(meldinger({ columns: [...referralColumns] }));
    expect(everything?.rows[1]).toContain('Innvilget individuell plan og koordinator');
    const [waiting] = await sheetsOf({ list: 'worklist', filter: {} });
    expect(waiting?.rows[1]?.slice(2, 4)).toEqual(['Uten koordinator', expect.stringContaining('Innvilget')]);
    await assign(register, referralId, coordinatorId, '2026-11-10');
    const [persons] = await sheetsOf({ list: 'persons', filter: {}, sort: 'name', columns: [...personColumns] });
    expect(persons?.rows[1]?.[2]).toBe('Anne Vik');
    const [plans] = await sheetsOf({ list: 'plans', filter: {}, sort: 'person', columns: [...planColumns] });
    expect(plans?.rows).toHaveLength(1);
    expect(personId).toBeTruthy();
  });
});

describe('a list of complaints', () => {
  test('is written as it is seen, narrowed and in its order', async () => {
    const { personId } = await grantedCase(register);
    const fields = aComplaint({ receivedOn: '2026-11-10', ground: 'nav', kind: 'delay' });
    await register.invoke('complaint.register', { personId, fields });
    const request = aComplaint({ recordKind: 'supervisionRequest', receivedOn: '2026-11-12' });
    await register.invoke('complaint.register', { personId, fields: request });
    const seen = { list: 'complaints', filter: {}, sort: 'receivedOn', columns: ['kind', 'case'] } as const;
    const [all] = await sheetsOf({ ...seen, columns: [...seen.columns] });
    expect(all?.rows.slice(1).map((row) => row[0])).toEqual(['Anmodning om tilsyn', 'Klage']);
    expect(all?.rows[1]?.slice(1)).toEqual([null, null, null]);
    const [narrowed] = await sheetsOf({ ...seen, filter: { kinds: ['delay'] }, columns: [...complaintColumns] });
    expect(narrowed?.rows).toHaveLength(2);
    expect(narrowed?.rows[1]).toContain('NAV');
  });
});

describe('a list of letters', () => {
  test('says whom, to whom and how far, narrowed by words as on the screen, and never what they say', async () => {
    const { referralId } = await grantedCase(register, { person: { familyName: 'Fiktli' } });
    await register.invoke('letter.make', { referralId, kind: 'grantedPlan' });
    const other = await grantedCase(register, { person: { familyName: 'Testnes' } });
    await register.invoke('letter.make', { referralId: other.referralId, kind: 'grantedPlan' });
    const seen = { list: 'letters', sort: 'person', columns: [...letterColumns] } as const;
    const order = { ...seen, columns: [...seen.columns] };
    const [all] = await sheetsOf({ ...order, filter: {} });
    expect(all?.rows.slice(1).map((row) => row[1])).toEqual(['Fiktli, Kari', 'Testnes, Kari']);
    const [narrowed] = await sheetsOf({ ...order, filter: { text: 'testn' } });
    expect(narrowed?.rows).toHaveLength(2);
    expect(narrowed?.rows[1]).toEqual(expect.arrayContaining(['Utkast', 'mangler 1 opplysning']));
    expect(JSON.stringify(all)).not.toContain('Vi har vurdert');
  });
});

describe('a list on paper', () => {
  test('has the rows and columns one sees, in the office’s written form, and leaves a line', async () => {
    await registerCase(register, { person: { familyName: 'Aas & Søn' } });
    const order = { language: 'nn', numbers: 'none', ground: 'Til møtet' } as const;
    const { html } = await register.invoke('listExport.paper', { ...order, seen: meldinger() });
    for (const text of ['Meldingar', 'Saksnummer', 'Aas &amp; Søn, Kari', '02.11.2026']) expect(html).toContain(text);
    expect((await lastLines()).at(-1)).toMatchObject({ action: 'export', detail: { format: 'paper', rows: 1 } });
  });

  test('stops where paper is no longer any good, and counts what is left out', async () => {
    await register.host.current()?.database.inTransaction(async (db) => fillRegister(db, 2100));
    const order = { language: 'nb', numbers: 'none', ground: 'Til møtet' } as const;
    const { html } = await register.invoke('listExport.paper', { ...order, seen: meldinger() });
    expect(html.match(/<tr[ >]/g)).toHaveLength(2001);
    expect(html).toContain('100 til står ikke på papiret');
  });
});

describe('a list that cannot be written', () => {
  test('leaves nothing half done, says so, and leaves no line of something that did not happen', async () => {
    await registerCase(register);
    await mkdir(join(folder, 'liste.xlsx'));
    const { reply } = await exported(meldinger());
    expect(reply).toMatchObject({ ok: false, error: { code: 'FILE_FAILED' } });
    expect(await readdir(folder)).toEqual(['liste.xlsx']);
    expect((await lastLines()).filter((line) => line.action === 'export')).toEqual([]);
  });

  test('is refused without a file that was picked, or for who may not take lists out', async () => {
    const path = join(folder, 'annet.xlsx');
    await writeFile(path, 'urørt');
    const input = { ...choices, fileToken: randomUUID(), seen: meldinger() };
    expect(await register.refusal('listExport.write', input)).toBe('FILE_NOT_READABLE');
    await register.signInAs('reader');
    expect(await register.refusal('listExport.write', input)).toBe('FORBIDDEN');
    expect(existsSync(join(folder, 'liste.xlsx'))).toBe(false);
  });
});
