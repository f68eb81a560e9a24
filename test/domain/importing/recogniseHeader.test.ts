import { expect, test } from 'vitest';
import { applyMapping } from '../../../src/domain/importing/applyMapping.ts';
import type { Cell } from '../../../src/domain/importing/cell.ts';
import { recogniseHeader } from '../../../src/domain/importing/recogniseHeader.ts';
import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';

const fieldsOf = (rows: Cell[][]) => {
  const found = recogniseHeader(rows, 'referrals');
  return { ...found, fields: found.columns.map((column) => column.field) };
};

test('the header is found below titles, remarks and empty rows', () => {
  const found = fieldsOf([
    ['Oversikt KE 2024'],
    [],
    ['Fnr', 'Navn', 'Mottatt dato', 'Gjelder'],
    ['', 'Ola', '01.02.2024', 'IP'],
  ]);
  expect(found).toMatchObject({
    headerRow: 2,
    firstDataRow: 3,
    fields: ['nationalId', 'name', 'receivedOn', 'need'],
    problems: [],
  });
});

test('a header above in groups gives way to the one that names the columns', () => {
  const found = fieldsOf([
    ['Person', null, 'Melding', null],
    ['Navn', 'Fødselsdato', 'Mottatt', 'Behov'],
    ['Ola', '01.02.1950', '01.02.2024', 'IP'],
  ]);
  expect(found).toMatchObject({ headerRow: 1, fields: ['name', 'birthDate', 'receivedOn', 'need'] });
});

test('a list without header is said, and its identity numbers are still known', () => {
  const rows = [0, 1, 2].map((n) => [syntheticNationalId('1950-02-21', 'male', n), '01.02.2024', '12']);
  const found = fieldsOf(rows);
  expect(found.problems).toEqual([{ code: 'MISSING_HEADER', value: null }]);
  expect(found).toMatchObject({ headerRow: null, firstDataRow: 0, fields: ['nationalId', null, null] });
  expect(found.columns[0]).toMatchObject({ header: 'A', certainty: 'uncertain', reason: 'VALUES' });
});

test('a header nobody knows is no guess, and a part of one is an uncertain guess', () => {
  const { columns } = recogniseHeader(
    [
      ['Navn', 'Dato for mottatt melding', 'Sko'],
      ['Ola', '', ''],
    ],
    'referrals',
  );
  expect(columns.slice(1)).toEqual([
    {
      column: 1,
      header: 'Dato for mottatt melding',
      field: 'receivedOn',
      certainty: 'uncertain',
      reason: 'PART_OF_HEADER',
    },
    { column: 2, header: 'Sko', field: null, certainty: 'uncertain', reason: 'UNKNOWN_HEADER' },
  ]);
});

test('«Fra» and «Til» belong to what stands to the left, and are uncertain', () => {
  expect(fieldsOf([['Navn', 'Koordinator', 'Fra', 'Til', 'IP-status', 'Fra', 'Til'], ['Ola']]).fields).toEqual([
    'name',
    'coordinatorName',
    'coordinatorFrom',
    'coordinatorTo',
    'planState',
    'planFrom',
    'planTo',
  ]);
});

test('two columns for one field: the first keeps it, and alike headers get names of their own', () => {
  const { columns } = recogniseHeader(
    [
      ['Navn', 'Telefon', 'Telefon'],
      ['Ola', '1', '2'],
    ],
    'referrals',
  );
  expect(columns[2]).toMatchObject({ header: 'Telefon (2)', field: null, reason: 'FIELD_TAKEN' });
});

test('misread headers are recognised', () => {
  expect(
    fieldsOf([
      ['FÃ¸dselsnummer', 'Navn'],
      ['', 'Ola'],
    ]).fields,
  ).toEqual(['nationalId', 'name']);
});

test('a choice wins over a guess, leaves columns out, and is checked', () => {
  const found = recogniseHeader(
    [
      ['Navn', 'Behov', 'Notis'],
      ['Ola', 'IP', ''],
    ],
    'referrals',
  );
  const mapped = applyMapping(found, { Notis: 'need', Navn: null, Finnes: 'name', Behov: 'skostørrelse' }, 'referrals');
  expect(mapped.columns.map((column) => column.field)).toEqual([null, null, 'need']);
  expect(mapped.problems).toEqual([
    { code: 'UNKNOWN_HEADER', value: 'Finnes' },
    { code: 'UNKNOWN_FIELD', value: 'skostørrelse' },
  ]);
});

test('an empty list is said', () => {
  expect(recogniseHeader([], 'coordinators').problems).toEqual([{ code: 'EMPTY_LIST', value: null }]);
});
