import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aPerson } from '../person/aPerson.ts';
import { aGrant, aReferral } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
let folder: string;
beforeAll(async () => {
  register = await openTestRegister({ today: '2026-11-21', officeType: 'healthTrust' });
  folder = await mkdtemp(join(tmpdir(), 'koordinat-directory-'));
  await register.invoke('person.create', aPerson({ givenName: 'Kari', familyName: 'Testnes' }));
});
afterAll(async () => {
  await register.close();
  await rm(folder, { recursive: true, force: true });
});

const places = () => register.invoke('catchment.list', {});
const idOf = async (name: string) => (await places()).find((row) => row.name === name)?.id ?? '';

describe('the catchment area', () => {
  test('is what the office chose, kommuner and bydeler, and never more', async () => {
    expect(await register.invoke('catchment.choose', { keys: ['3403', '3411', '030104'] })).toEqual({
      added: 3,
      removed: 0,
    });
    expect((await places()).map(({ name, within }) => [name, within])).toEqual([
      ['Hamar', 'Innlandet'],
      ['Ringsaker', 'Innlandet'],
      ['St. Hanshaugen', 'Oslo'],
    ]);
    expect(await register.refusal('catchment.choose', { keys: ['9999'] })).toBe('NOT_FOUND');
  });

  test('keeps what was written of a kommune that is taken out and chosen anew', async () => {
    const [row] = await places();
    const { id, version } = row ?? { id: '', version: 0 };
    const fields = {
      contactName: 'Tone Vik',
      contactPhone: null,
      contactEmail: null,
      services: 'Innsatsteam',
      planSystem: 'visma' as const,
      note: null,
    };
    expect(await register.invoke('catchment.change', { id, version, fields })).toEqual({ version: version + 1 });
    expect(await register.refusal('catchment.change', { id, version, fields })).toBe('CONFLICT');
    expect(await register.invoke('catchment.choose', { keys: ['3411'] })).toEqual({ added: 0, removed: 2 });
    expect(await register.invoke('catchment.choose', { keys: ['3411', '3403', '030104'] })).toEqual({
      added: 2,
      removed: 0,
    });
    expect((await places())[0]).toMatchObject({ ...fields, municipalityNumber: '3403' });
  });
});

describe('contact', () => {
  const spoken = {
    partnerId: null,
    way: 'meeting' as const,
    about: 'Svarfrister for meldinger',
    withWhom: 'Tone Vik',
    by: null,
    outcome: null,
  };

  test('is logged with a kommune, and who was not contacted this year is seen', async () => {
    const placeId = await idOf('Hamar');
    const last = { ...spoken, placeId, day: '2025-12-10' };
    await register.invoke('liaison.create', { fields: last });
    expect((await places()).find(({ id }) => id === placeId)).toMatchObject({
      lastContactOn: '2025-12-10',
      contactsThisYear: 0,
      isNotContacted: true,
    });
    const { id } = await register.invoke('liaison.create', { fields: { ...last, day: '2026-02-03' } });
    expect((await places()).find((row) => row.id === placeId)).toMatchObject({
      lastContactOn: '2026-02-03',
      contactsThisYear: 1,
      isNotContacted: false,
    });
    expect((await places()).filter((row) => row.isNotContacted).length).toBe(2);
    // A slip is taken out of the log, and can be put back.
    await register.invoke('liaison.remove', { id, version: 1 });
    expect((await register.invoke('liaison.with', { placeId, partnerId: null })).length).toBe(1);
    await register.invoke('liaison.undo', { id, version: 2 });
    expect((await register.invoke('liaison.with', { placeId, partnerId: null })).map(({ day }) => day)).toEqual([
      '2026-02-03',
      '2025-12-10',
    ]);
  });

  test('has happened, is with one body, and tells of nobody who is served', async () => {
    const placeId = await idOf('Ringsaker');
    const fields = { ...spoken, placeId, day: '2026-03-01' };
    expect(await register.refusal('liaison.create', { fields: { ...fields, day: '2027-01-01' } })).toBe('RULE');
    expect(await register.refusal('liaison.create', { fields: { ...fields, placeId: null } })).toBe('RULE');
    const named = { ...fields, about: 'Saken til Kari Testnes' };
    expect(await register.refusal('liaison.create', { fields: named })).toBe('RULE');
    await register.invoke('liaison.create', { fields: named, namesConfirmed: true });
  });
});

describe('agreements, procedures and their files', () => {
  const agreed = {
    title: 'Samarbeidsavtale',
    kind: 'overall' as const,
    placeId: null,
    partnerId: null,
    counterpart: null,
    fromDay: '2024-01-01',
    toDay: '2026-12-31',
    renewOn: '2026-09-30',
    responsible: null,
    about: null,
  };

  test('an agreement is with one body, is counted there while it runs, and every change can be undone', async () => {
    const placeId = await idOf('Hamar');
    expect(await register.refusal('agreement.create', { fields: agreed })).toBe('RULE');
    const { id } = await register.invoke('agreement.create', { fields: { ...agreed, placeId } });
    expect(await register.invoke('agreement.get', { id })).toMatchObject({ withName: 'Hamar', state: 'toRenew' });
    expect((await places()).find((row) => row.id === placeId)?.agreements).toBe(1);
    const fields = { ...agreed, placeId, toDay: '2029-12-31', renewOn: '2029-09-30' };
    await register.invoke('agreement.change', { id, version: 1, fields });
    expect((await register.invoke('agreement.list', {}))[0]).toMatchObject({ state: 'running', toDay: '2029-12-31' });
    await register.invoke('agreement.undo', { id, version: 2 });
    expect((await register.invoke('agreement.list', {}))[0]).toMatchObject({ toDay: '2026-12-31', version: 3 });
    expect(await register.refusal('agreement.remove', { id, version: 2 })).toBe('CONFLICT');
    await register.invoke('agreement.remove', { id, version: 3 });
    expect(await register.invoke('agreement.list', {})).toEqual([]);
    expect(await register.refusal('agreement.get', { id })).toBe('NOT_FOUND');
    await register.invoke('agreement.undo', { id, version: 4 });
  });

  test('a procedure keeps its file, the same one once, and the copy is logged with its reason', async () => {
    const { id: subjectId } = await register.invoke('procedure.create', {
      fields: {
        title: 'Mottak av meldinger',
        kind: 'procedure',
        owner: 'Ingrid Fagerli',
        revisedOn: '2024-10-01',
        reviseOn: '2026-10-01',
        place: null,
        about: null,
      },
    });
    expect((await register.invoke('procedure.list', {}))[0]).toMatchObject({ isOverdue: true, files: 0 });
    const path = join(folder, 'prosedyre.pdf');
    await writeFile(path, '%PDF-1.4\n%%EOF\n');
    const fileToken = '01980000-0000-4000-8000-000000000001';
    const added = await register.ask('officeFile.add', { subjectId, fileToken }, { [fileToken]: path });
    expect(added.ok).toBe(true);
    const again = await register.ask('officeFile.add', { subjectId, fileToken }, { [fileToken]: path });
    expect(again).toMatchObject({ ok: false, error: { code: 'ALREADY_ATTACHED' } });
    const [file] = await register.invoke('officeFile.of', { subjectId });
    expect(file).toMatchObject({ name: 'prosedyre.pdf', kind: 'pdf', addedBy: 'Ingrid Fagerli' });
    expect((await register.invoke('procedure.list', {}))[0]?.files).toBe(1);
    const shown = await register.invoke('officeFile.show', { id: file?.id ?? '' });
    expect(Buffer.from(shown.content).toString()).toContain('%PDF');
    const id = file?.id ?? '';
    await register.invoke('officeFile.remove', { id });
    expect(await register.invoke('officeFile.of', { subjectId })).toEqual([]);
    expect((await register.invoke('procedure.list', {}))[0]?.files).toBe(0);
    expect(await register.refusal('officeFile.show', { id })).toBe('NOT_FOUND');
    expect(await register.refusal('officeFile.remove', { id })).toBe('NOT_FOUND');
    await register.invoke('officeFile.restore', { id });
    expect(await register.invoke('officeFile.of', { subjectId })).toEqual([file]);
    // Taken out, and the same file fetched anew: there is nothing to put back beside it.
    await register.invoke('officeFile.remove', { id });
    await register.ask('officeFile.add', { subjectId, fileToken }, { [fileToken]: path });
    expect(await register.refusal('officeFile.restore', { id })).toBe('ALREADY_ATTACHED');
  });
});

test('a partner of a sector is listed with its duty, and a service with its unit', async () => {
  await register.invoke('partner.create', {
    fields: {
      name: 'NAV Hamar',
      sector: 'nav',
      dutyBasis: 'nav',
      contactName: null,
      contactPhone: null,
      contactEmail: null,
      note: null,
    },
  });
  expect(await register.invoke('partner.list', {})).toMatchObject([{ name: 'NAV Hamar', dutyBasis: 'nav' }]);
  const { id: unitId } = await register.invoke('unit.create', {
    name: 'Rehabiliteringen',
    leader: null,
    sector: 'rehabilitation',
    phone: null,
    email: null,
    isActive: true,
  });
  const fields = {
    name: 'Ambulant team',
    unitId,
    provider: null,
    field: 'rehabilitation' as const,
    age: 'adults' as const,
    about: null,
    access: null,
    contact: null,
  };
  await register.invoke('serviceOffer.create', { fields });
  expect(await register.invoke('serviceOffer.list', {})).toMatchObject([{ unitName: 'Rehabiliteringen' }]);
  const nowhere = '01980000-0000-7000-8000-000000000000';
  expect(await register.refusal('serviceOffer.create', { fields: { ...fields, unitId: nowhere } })).toBe('RULE');
});

test('the plan has its measures, and what was told whom is kept', async () => {
  const { id: planId } = await register.invoke('rehabilitationPlan.create', {
    fields: {
      title: 'Plan for habilitering og rehabilitering 2024–2027',
      fromDay: '2024-01-01',
      toDay: '2027-12-31',
      adoptedOn: '2023-12-12',
      adoptedBy: 'Styret',
      aims: null,
      responsible: null,
    },
  });
  const measure = { planId, title: 'Ambulant team', responsible: null, dueOn: '2026-06-30', standing: null };
  await register.invoke('rehabilitationMeasure.create', { fields: { ...measure, state: 'underWay' } });
  expect(await register.invoke('rehabilitationPlan.list', {})).toMatchObject([
    { planState: 'running', measures: [{ title: 'Ambulant team', isOverdue: true }] },
  ]);
  const fields = {
    day: '2026-05-05',
    audience: 'userOrganisations' as const,
    way: 'meeting' as const,
    what: 'Retten til koordinator',
    reached: 24,
    by: null,
    note: null,
  };
  expect(await register.refusal('informationWork.create', { fields: { ...fields, day: '2026-12-24' } })).toBe('RULE');
  await register.invoke('informationWork.create', { fields });
  expect(await register.invoke('informationWork.list', {})).toMatchObject([fields]);
});

test('what is to be renewed, revised or done waits with the rest, and stands in the calendar on its day', async () => {
  const waits = async () =>
    (await register.invoke('worklist.list', { owner: 'all' })).rows.flatMap((row) =>
      'title' in row ? [[row.kind, row.title, row.withName, row.dueOn]] : [],
    );
  expect(await waits()).toEqual([
    ['rehabilitationMeasure', 'Ambulant team', null, '2026-06-30'],
    ['agreement', 'Samarbeidsavtale', 'Hamar', '2026-09-30'],
    ['procedure', 'Mottak av meldinger', null, '2026-10-01'],
  ]);
  const mine = await register.invoke('worklist.list', { owner: 'mine' });
  expect(mine.rows.map((row) => row.kind)).toEqual(['procedure']);
  const days = { from: '2026-09-01', to: '2026-09-30', kinds: ['practice' as const] };
  const { events } = await register.invoke('calendar.overview', days);
  expect(events.map(({ day, practice }) => [day, practice])).toEqual([
    ['2026-09-30', { kind: 'agreement', title: 'Samarbeidsavtale' }],
  ]);
  const { text } = await register.invoke('calendar.export', { ...days, language: 'nb' });
  expect(text).toContain('Ta opp fornying av avtalen');
  expect(text).not.toContain('Samarbeidsavtale');
});

const chapterOf = async (year: number) => {
  const { document } = await register.invoke('report.get', { year, language: 'nb' });
  const { chapters } = document as { chapters: { id: string }[] };
  return JSON.stringify(chapters.find(({ id }) => id === 'cooperation'));
};

test('the report tells of contact, agreements, information and the plan of the year alone', async () => {
  const now = await chapterOf(2026);
  for (const said of [
    'samarbeider med 3 kommuner og bydeler; 2 av dem ble kontaktet i 2026',
    'Ikke kontaktet: St. Hanshaugen.',
    '1 avtale om samarbeid gjaldt i 2026.',
    'informerte 1 gang i 2026',
    '0 av 1 tiltak er ferdig.',
  ])
    expect(now).toContain(said);
  const before = await chapterOf(2025);
  expect(before).toContain('1 av dem ble kontaktet i 2025');
  expect(before).toContain('Ikke noe informasjonsarbeid er ført opp for 2025.');
});

test('every list is taken out as it is seen: its rows in their order, its columns alone', async () => {
  const [first, , last] = await places();
  const seen = { list: 'places' as const, ids: [last?.id ?? '', first?.id ?? ''], columns: ['name' as const] };
  const { html } = await register.invoke('listExport.paper', { language: 'nb', numbers: 'none', ground: 'Møte', seen });
  expect(html.indexOf('St. Hanshaugen')).toBeGreaterThan(0);
  expect(html.indexOf('Hamar')).toBeGreaterThan(html.indexOf('St. Hanshaugen'));
  expect(html).not.toContain('Ringsaker');
  expect(html).not.toContain('Tone Vik');
});

test('planners get the needs of those with an open case, small numbers hidden and the taking out logged', async () => {
  const { id: personId } = await register.invoke(
    'person.create',
    aPerson({ givenName: 'Ola', familyName: 'Prøve', municipalityNumber: '3403' }),
  );
  const { id } = await register.invoke('referral.receive', {
    personId,
    fields: aReferral({ receivedOn: '2026-10-01', sentOn: '2026-10-01', servicesNeeded: ['rehabilitation'] }),
  });
  const needs = await register.invoke('planningExtract.needs', {});
  const one = { all: 1, decision: 1, coordinator: 0, served: 0 };
  expect(needs).toMatchObject({
    asOf: '2026-11-21',
    all: one,
    service: [{ key: 'rehabilitation', counts: one }],
    area: [{ key: 'Hamar', counts: one }],
    wait: [{ key: 'upTo90', counts: one }],
  });
  // Granted since: on the days before that it was waited for.
  await register.invoke('referral.decide', { id, version: 1, onDay: '2026-11-10', ...aGrant });
  const on = (asOf: string) => register.invoke('planningExtract.needs', { asOf });
  expect(await on('2026-09-30')).toMatchObject({ all: { all: 0 }, years: [2026] });
  expect(await on('2026-10-15')).toMatchObject({
    asOf: '2026-10-15',
    all: one,
    wait: [{ key: 'upTo30', counts: one }],
  });
  const granted = { all: 1, decision: 0, coordinator: 1, served: 0 };
  expect(await on('2026-11-10')).toMatchObject({ all: granted, wait: [{ key: 'upTo30', counts: granted }] });
  // A day that has not come is today.
  expect(await on('2027-01-01')).toMatchObject({ asOf: '2026-11-21', all: granted });
  const before = { language: 'nb', format: 'html', ground: 'Kommunedelplan', asOf: '2026-10-15' } as const;
  const then = await register.invoke('planningExtract.print', before);
  expect(then.fileName).toBe('grunnlag-2026-10-15-nb.html');
  expect(Buffer.from(then.base64, 'base64').toString()).toContain('Tallene er per 15.10.2026.');
  const order = { language: 'nn', format: 'html', ground: 'Kommunedelplan' } as const;
  const { base64, fileName } = await register.invoke('planningExtract.print', order);
  expect(fileName).toBe('grunnlag-2026-11-21-nn.html');
  const html = Buffer.from(base64, 'base64').toString();
  expect(html).toContain('Tenester det er behov for');
  expect(html).toMatch(/<td[^>]*>:<\/td>/);
  expect(html).not.toMatch(/<td[^>]*>1<\/td>/);
});

test('the report of a year that is over tells of what has been renewed or taken out since as it was then', async () => {
  const before = await chapterOf(2026);
  register.setToday('2027-02-01');
  const [agreement] = await register.invoke('agreement.list', {});
  const [procedure] = await register.invoke('procedure.list', {});
  if (!agreement || !procedure) throw new Error('nothing to renew');
  const renewed = { fromDay: '2027-01-01', toDay: '2030-12-31', renewOn: '2030-09-30' };
  await register.invoke('agreement.change', change(agreement, renewed));
  await register.invoke('procedure.change', change(procedure, { revisedOn: '2027-01-15', reviseOn: '2029-01-15' }));
  await register.invoke('catchment.choose', { keys: ['3403', '3411'] });
  expect(await chapterOf(2026)).toBe(before);
  const now = await chapterOf(2027);
  expect(now).toContain('samarbeider med 2 kommuner');
  expect(now).toContain('01.01.2027–31.12.2030');
});

/** An order that changes some of what is written in a record. */
const change = <Row extends { id: string; version: number }, Part extends object>(row: Row, part: Part) => ({
  id: row.id,
  version: row.version,
  fields: { ...row, ...part },
});
