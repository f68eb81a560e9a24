import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Day } from '../../../src/domain/calendar/day.ts';
import type { SeriesDefinition } from '../../../src/domain/series/series.ts';
import { wholeSeries } from '../../../src/main/cli/seriesStats.ts';
import { newId } from '../../../src/main/db/newId.ts';
import { writeWorkbook } from '../../../src/main/spreadsheet/writeWorkbook.ts';
import { helseOst } from '../../fixtures/series/helseOst.ts';
import { smallRegister } from '../statistics/smallRegister.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
let folder = '';
beforeAll(async () => {
  register = await openTestRegister();
  folder = await mkdtemp(join(tmpdir(), 'koordinat-series-'));
});
afterAll(async () => {
  await register.close();
  await rm(folder, { recursive: true, force: true });
});

type Table = Awaited<ReturnType<typeof readText>>;
const readText = (text: string) => register.invoke('series.readTable', { from: { text } });
const create = ({ title, cells, ...read }: Table, facts: Partial<SeriesDefinition> = {}) =>
  register.invoke('series.create', {
    definition: {
      title: title ?? 'Planer',
      source: 'Kontorets lister',
      unit: 'Personer med individuell plan',
      registered: null,
      isPlanShare: false,
      chapter: null,
      ...read,
      ...facts,
    },
    cells,
  });
const get = (id: string) => register.invoke('series.get', { id });
const valuesOf = async (id: string, row = 0) => (await get(id)).shown.rows[row]?.cells.map(({ value }) => value);

describe('the five columns of Helse Øst, imported from a workbook', () => {
  test('sum to 2101, 4146, 4348, 4430 and 4536, with their three footnotes and the break', async () => {
    const path = join(folder, 'helse-ost.xlsx');
    const rows = helseOst.map((row) => row.map((cell) => (typeof cell === 'boolean' ? null : cell)));
    const sheet = { name: 'IP', headerRows: 0, widths: [30], rows };
    await writeFile(path, writeWorkbook({ title: 'IP', language: 'nb-NO', sheets: [sheet] }));
    const fileToken = newId();
    const reply = await register.ask('series.readTable', { from: { fileToken } }, { [fileToken]: path });
    const read = (reply as { value: Table }).value;
    expect(read.remarks).toEqual([]);
    const { id } = await create(read, { source: 'Sykehuset Innlandet, konferanse 2024' });
    const { shown, definition } = await get(id);
    expect(shown.periods).toEqual(['2007-2', '2007-3', '2008-1', '2008-2', '2008-3']);
    expect(shown.totals).toEqual([2101, 4146, 4348, 4430, 4536]);
    expect(definition.notes).toHaveLength(3);
    // The command line tells of the periods that were over on the day.
    const asOf = async (day: Day) =>
      (await wholeSeries(register.invoke, day)).find(({ title }) => title === definition.title);
    expect(await asOf('2008-08-30')).toMatchObject({ periods: shown.periods.slice(0, 3), totals: [2101, 4146, 4348] });
    expect((await asOf('2008-08-31'))?.rows[0]?.values).toHaveLength(4);
    const marks = shown.rows.map(({ cells }) =>
      cells
        .map(({ notes }) => notes.join())
        .join(' ')
        .trim(),
    );
    expect(marks).toEqual(['1', '', '2', '3 3', '']);

    const { table, png } = await register.invoke('series.copy', { id, language: 'nb' });
    expect(table.text).toContain('I alt\t2\u00a0101\t4\u00a0146\t4\u00a0348\t4\u00a0430\t4\u00a0536');
    expect(table.text).toContain('793¹');
    expect(table.text).toContain('Brudd fra 2. tertial 2008, Barnehabilitering: Et helseforetak byttet dataverktøy.');
    expect(
      Buffer.from(png ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });
});

describe('changing figures', () => {
  let id = '';
  beforeAll(async () => {
    ({ id } = await create(await readText('\t2018\t2019\t2020\nKvinner\t20\t22\t3\nUkjent\t4\t6\t9\n')));
  });

  test('is saved over the version one read, refused over an older, and taken back in one step', async () => {
    const cells = { 'r1 2018-1': { value: 21, notes: [], corrected: { before: 20 } }, 'r1 2019-1': null } as const;
    expect(await register.invoke('series.change', { id, version: 1, cells })).toEqual({ version: 2 });
    expect(await valuesOf(id)).toEqual([21, null, 3]);
    expect(await register.refusal('series.change', { id, version: 1, cells })).toBe('CONFLICT');
    await register.invoke('series.undo', { id, version: 2 });
    expect(await valuesOf(id)).toEqual([20, 22, 3]);
    expect((await get(id)).history.map(({ cells: changed }) => changed)).toEqual([2, 2]);
  });

  test('a row taken out brings its figures back when that is undone', async () => {
    const { definition, version } = await get(id);
    const without = { ...definition, rows: definition.rows.slice(0, 1) };
    await register.invoke('series.change', { id, version, definition: without });
    expect((await get(id)).shown.rows).toHaveLength(1);
    await register.invoke('series.undo', { id, version: version + 1 });
    expect(await valuesOf(id, 1)).toEqual([4, 6, 9]);
  });

  test('what is copied hides small numbers and what gives them away', async () => {
    const { table } = await register.invoke('series.copy', { id, language: 'nb' });
    const lines = table.text.split('\n');
    expect(lines.find((line) => line.startsWith('Kvinner'))).toBe('Kvinner\t20\t22\t:');
    expect(lines.find((line) => line.startsWith('Ukjent'))).toBe('Ukjent\t:\t6\t:');
    expect(lines.find((line) => line.startsWith('I alt\t'))).toBe('I alt\t:\t28\t12');
    expect(lines.find((line) => line.startsWith('I alt uten'))).toBe('I alt uten ukjent\t20\t22\t:');
  });

  test('a series put away is in no list, and comes again whole', async () => {
    const { version } = await get(id);
    const listed = async () => (await register.invoke('series.list', {})).some((row) => row.id === id);
    await register.invoke('series.remove', { id, version });
    expect(await listed()).toBe(false);
    await register.invoke('series.restore', { id, version: version + 1 });
    expect(await listed()).toBe(true);
    expect(await valuesOf(id)).toEqual([20, 22, 3]);
  });

  test('broken rules, a fødselsnummer and a table without periods are refused', async () => {
    const { definition } = await get(id);
    const refused = (facts: Partial<SeriesDefinition>) =>
      register.refusal('series.create', { definition: { ...definition, ...facts }, cells: {} });
    expect(await refused({ last: '2010-1' })).toBe('RULE');
    expect(await refused({ title: 'Om 15857099982' })).toBe('RULE');
    expect(await refused({ first: '2010-7' as '2010-1' })).toBe('INVALID_INPUT');
    expect(await register.refusal('series.readTable', { from: { text: 'Navn\tAlder\nKari\t4' } })).toBe('NO_PERIODS');
  });
});

describe('typed and registered figures in one line', () => {
  beforeAll(() => {
    const add = smallRegister(register);
    const coordinatorId = add.coordinator();
    for (let n = 0; n < 7; n += 1) {
      const personId = add.person();
      add.referral(personId, {
        receivedOn: n < 3 ? '2024-04-30' : '2024-05-01',
        specialty: n < 5 ? 'somatic' : 'unknown',
      });
      add.plan(personId, { activeFrom: n < 4 ? '2024-06-01' : '2025-06-01' });
      if (n < 6) add.assignment(personId, coordinatorId, { fromDay: '2024-12-31' });
    }
    for (const year of [2023, 2024, 2025]) add.denominator(year, 'all', 80 + year - 2023);
  });

  test.each([
    ['activePlans', 'planShare', [30, 4, 7]],
    ['withCoordinator', 'coordinatorShare', [30, 6, 6]],
  ] as const)('%s go on with the numerator of %s', async (measure, indicator, expected) => {
    const { id } = await create(await readText('\t2023\nPersoner\t30\n'), {
      title: measure,
      registered: { measure, from: '2024-1' },
    });
    expect(await valuesOf(id)).toEqual(expected);
    const { indicators } = await register.invoke('statistics.indicators', {
      asOf: '2025-12-31',
      from: '2025-01-01',
      to: '2025-12-31',
      denominatorId: 'recipients',
    });
    expect(indicators.find((one) => one.id === indicator)?.numerator).toBe(expected.at(-1));
  });

  test('meldinger go on by fagområde and tertial, as far as the tertial is over', async () => {
    const read = await readText('\t2023 3. tertial\nSomatikk\t12\nUkjent\t2\n');
    const rows = read.rows.map((row) => ({
      ...row,
      specialty: row.isUnknown ? ('unknown' as const) : ('somatic' as const),
    }));
    const { id } = await create({ ...read, rows }, { registered: { measure: 'received', from: '2024-1' } });
    const { shown } = await get(id);
    expect(shown.periods.at(-1)).toBe('2026-2');
    expect((await valuesOf(id))?.slice(0, 4)).toEqual([12, 3, 2, 0]);
    expect((await valuesOf(id, 1))?.slice(0, 4)).toEqual([2, 0, 2, 0]);
  });

  test('a share has its denominators with source, and the country as far as it was published', async () => {
    const { id } = await create(await readText('\t2021\t2022\t2023\nPersoner\t30\t31\t32\n'), { isPlanShare: true });
    const { compared } = await get(id);
    expect(compared).toMatchObject([
      { year: 2021, denominator: null, share: null, national: { share: 0.066, decimals: 1, source: 'KPR' } },
      { year: 2022, denominator: null, share: null, national: null },
      { year: 2023, denominator: 80, share: 0.4, source: 'Helsedirektoratet/KPR', national: null },
    ]);
  });
});
