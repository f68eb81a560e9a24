import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/importing/cell.ts';
import { readCoordinatorRows, readReferralRows } from '../../../src/domain/importing/readReferralRows.ts';
import { recogniseHeader } from '../../../src/domain/importing/recogniseHeader.ts';
import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';
import { readSpreadsheet } from '../../../src/main/spreadsheet/readSpreadsheet.ts';

const options = { today: '2026-11-21', allowSynthetic: true };
const number = syntheticNationalId('2015-02-21', 'male');
const read = (...rows: Cell[][]) => readReferralRows(rows, recogniseHeader(rows, 'referrals'), options);

test('a row becomes values with identifiers and ISO days', () => {
  const { candidates, errors } = read(
    ['Fnr', 'Etternavn', 'Fornavn', 'Sendt', 'Mottatt', 'Behov', 'Avgjørelse', 'Avgjort', 'IP'],
    [number, 'Bø', 'Åse', '14.03.2024', '2024-03-15', 'BK', 'innvilget', '2.4.2024', 'nei'],
  );
  expect(errors).toEqual([]);
  expect(candidates).toEqual([
    {
      row: 2,
      values: {
        nationalId: number,
        familyName: 'Bø',
        givenName: 'Åse',
        name: 'Åse Bø',
        birthDate: '2015-02-21',
        gender: 'male',
        sentOn: '2024-03-14',
        receivedOn: '2024-03-15',
        need: 'childCoordinator',
        decisionOutcome: 'grantedChildCoordinator',
        decidedOn: '2024-04-02',
      },
    },
  ]);
});

test('each fault is said by row and header, and only its row is left out', () => {
  const { candidates, errors } = read(
    ['Liste'],
    ['Navn', 'Dato sendt', 'Dato mottatt', 'Gjelder', 'Avgjort'],
    ['Ola', '10.03.2024', '09.03.2024', 'IP', '08.03.2024'],
    ['Kari', '31.02.2024', '', 'sko', ''],
    ['Per', '', '22.11.2026', 'IP', ''],
    ['', '', '01.02.2024', 'IP', ''],
    ['Liv', '', '01.02.2024', 'IP', ''],
  );
  expect(candidates.map((candidate) => candidate.row)).toEqual([7]);
  expect(errors).toEqual([
    { row: 3, column: 'Dato mottatt', code: 'RECEIVED_BEFORE_SENT', value: '09.03.2024' },
    { row: 3, column: 'Avgjort', code: 'DECIDED_BEFORE_RECEIVED', value: '08.03.2024' },
    { row: 4, column: 'Dato sendt', code: 'IMPOSSIBLE_DATE', value: '31.02.2024' },
    { row: 4, column: 'Gjelder', code: 'UNKNOWN_CODE', value: 'sko' },
    { row: 5, column: 'Dato mottatt', code: 'DATE_IN_FUTURE', value: '22.11.2026' },
    { row: 6, column: 'Navn', code: 'MISSING_PERSON', value: null },
  ]);
});

test('the column as a whole settles slashes; alone they are ambiguous', () => {
  const header = ['Navn', 'Mottatt'];
  expect(read(header, ['Ola', '03/04/2024']).errors[0]).toMatchObject({ row: 2, code: 'AMBIGUOUS_DATE' });
  expect(read(header, ['Ola', '03/04/2024'], ['Kari', '25/04/2024']).candidates[0]?.values.receivedOn).toBe(
    '2024-04-03',
  );
});

test('a to-date before its from-date is said at the to-date', () => {
  const { errors } = read(['Navn', 'Koordinator fra', 'Koordinator til'], ['Ola', '02.01.2024', '01.01.2024']);
  expect(errors).toEqual([{ row: 2, column: 'Koordinator til', code: 'TO_BEFORE_FROM', value: '01.01.2024' }]);
});

test('identity numbers in problems are masked unless asked for', () => {
  const rows = [
    ['Navn', 'Fnr'],
    ['Ola', `${number.slice(0, 9)}00`],
  ];
  const header = recogniseHeader(rows, 'referrals');
  const shown = (showNationalIds: boolean) =>
    readReferralRows(rows, header, { ...options, showNationalIds }).errors[0]?.value;
  expect([shown(false), shown(true)]).toEqual([`${number.slice(0, 6)} •••••`, `${number.slice(0, 9)}00`]);
});

test('«innvilget» without a need that tells what is refused', () => {
  expect(read(['Navn', 'Behov', 'Avgjørelse'], ['Ola', '', 'innvilget']).errors[0]?.code).toBe('GRANTED_WITHOUT_NEED');
});

test('a birth date that differs from the number is said; a missing century is taken from it', () => {
  const header = ['Navn', 'Fnr', 'Født'];
  expect(read(header, ['Ola', number, '22.02.2015']).warnings).toEqual([
    { row: 2, column: 'Født', code: 'BIRTH_DATE_DIFFERS', value: '22.02.2015' },
  ]);
  expect(read(header, ['Ola', number, '21.02.15']).candidates[0]?.values.birthDate).toBe('2015-02-21');
});

test('remarks and repeated headers among the rows are passed over and said', () => {
  const header = ['Navn', 'Mottatt', 'Behov'];
  const { candidates, errors, warnings } = read(
    header,
    ['Oppdatert per 1.1.2024', null, null],
    ['Ola', '01.02.2024', 'IP'],
    [],
    header,
  );
  expect([candidates.length, errors.length]).toEqual([1, 0]);
  expect(warnings.map(({ row, code }) => [row, code])).toEqual([
    [2, 'NOTE_ROW_SKIPPED'],
    [5, 'REPEATED_HEADER_SKIPPED'],
  ]);
});

test('coordinators come in with roles, numbers and ticks', async () => {
  const file = await readFile(new URL('../../fixtures/spreadsheets/koordinatorer_utf8_bom.csv', import.meta.url));
  const rows = (await readSpreadsheet(file)).sheets[0]?.rows ?? [];
  const { candidates, errors } = readCoordinatorRows(rows, recogniseHeader(rows, 'coordinators'), options);
  expect(errors).toEqual([]);
  expect(candidates.map((candidate) => candidate.values)).toEqual([
    {
      name: 'Anne Fjeld',
      unit: 'Heimetenesta',
      roles: 'coordinator',
      healthPersonnel: true,
      maxPersons: 5,
      percentage: 12.5,
      activeFrom: '2022-01-01',
    },
    {
      name: 'Frøydis Nes',
      unit: 'Barn; familie',
      roles: 'both',
      healthPersonnel: true,
      maxPersons: 8,
      activeFrom: '2023-05-15',
    },
  ]);
});

test('the example list that is shipped comes in whole, with every column recognised for sure', async () => {
  const file = await readFile(new URL('../../../resources/demo/eksempelliste.xlsx', import.meta.url));
  const rows = (await readSpreadsheet(file)).sheets[0]?.rows ?? [];
  const header = recogniseHeader(rows, 'referrals');
  expect(header.columns.filter((column) => column.certainty !== 'sure')).toEqual([]);
  const { candidates, errors } = readReferralRows(rows, header, options);
  expect([candidates.length, errors]).toEqual([60, []]);
  expect(readReferralRows(rows, header, { ...options, allowSynthetic: false }).candidates).toEqual([]);
});
