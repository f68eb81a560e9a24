import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../src/domain/importing/cell.ts';
import { readReferralRows } from '../../../src/domain/importing/readReferralRows.ts';
import { recogniseHeader } from '../../../src/domain/importing/recogniseHeader.ts';

/** What people write in lists of their own, read from header to row. */
const read = (rows: Cell[][]) => {
  const header = recogniseHeader(rows, 'referrals');
  const { candidates, errors, warnings } = readReferralRows(rows, header, {
    today: '2026-11-21',
    allowSynthetic: true,
  });
  return {
    fields: header.columns.map(({ field }) => field),
    values: candidates.map(({ values }) => values),
    errors: errors.map(({ row, code, value }) => [row, code, value]),
    warnings: warnings.map(({ row, code, value }) => [row, code, value]),
  };
};
/** One column beside a name, a cell for each row. */
const column = (header: string, ...cells: Cell[]) =>
  read([['Navn', header], ...cells.map((cell, n): Cell[] => [`Person ${String.fromCharCode(65 + n)}`, cell])]);

describe('two rows of headers', () => {
  const header = ['Navn', 'Mottatt', 'Behov', 'Navn', 'Fra', 'Til', 'Status', 'Fra', 'Til'];
  const row = ['Ola Li', '1.2.2026', 'IP', 'Kari Bø', '1.3.2026', null, 'aktiv', '1.4.2026', '1.5.2027'];
  const fields = [
    'name',
    'receivedOn',
    'need',
    'coordinatorName',
    'coordinatorFrom',
    'coordinatorTo',
    'planState',
    'planFrom',
    'planTo',
  ];
  test('a merged row of groups tells «Fra» of the coordinator from «Fra» of the plan', () => {
    const groups = ['Person', 'Melding', null, 'Koordinator', null, null, 'IP', null, null];
    expect(read([groups, header, row])).toMatchObject({ fields, errors: [], values: [{ coordinatorName: 'Kari Bø' }] });
  });
  test('also where each column repeats its group', () => {
    const groups = 'Person Melding Melding Koordinator Koordinator Koordinator IP IP IP'.split(' ');
    expect(read([groups, header, row]).fields).toEqual(fields);
  });
  test('a title alone is no group', () => {
    expect(read([['IP'], ['Navn', 'Status', 'Behov'], ['Ola Li', 'x', 'IP']]).fields).toEqual(['name', null, 'need']);
  });
});

describe('what nobody knows', () => {
  test.each(['?', '??', 'ukjent', 'Ukjend', 'vet ikke', 'veit ikkje', 'ikke oppgitt', 'N/A', 'i.a.'])(
    '«%s» is an empty cell, and said',
    (word) => {
      for (const header of ['Fødselsnummer', 'Født', 'Mottatt', 'Behov', 'Koordinator', 'Telefon']) {
        const { values, errors, warnings } = column(header, word);
        expect({ header, errors }).toEqual({ header, errors: [] });
        expect(warnings).toEqual([[2, 'READ_AS_UNKNOWN', word]]);
        expect(Object.entries(values[0] ?? {}).filter(([, value]) => value !== undefined)).toEqual([
          ['name', 'Person A'],
        ]);
      }
    },
  );
  test('a code list with a word for it takes that one', () => {
    expect(column('Bistandsbehov', 'ukjent')).toMatchObject({ values: [{ needClass: 'unknown' }], warnings: [] });
  });
});

test('two answers in one cell are never chosen between', () => {
  const cells = ['IP + barnekoordinator', 'Koordinator; rehabilitering', 'hab/rehab og koordinator', 'noe annet'];
  expect(column('Behov', ...cells).errors).toEqual([
    [2, 'SEVERAL_CODES', cells[0]],
    [3, 'SEVERAL_CODES', cells[1]],
    [4, 'SEVERAL_CODES', cells[2]],
    [5, 'UNKNOWN_CODE', cells[3]],
  ]);
  expect(column('Behov', 'IP, koordinator').values).toMatchObject([{ need: 'ipWithCoordinator' }]);
});

test('a tick in the coordinator’s place is no name', () => {
  const { values, errors } = column('Koordinator', 'ja', 'x', true, 'nei', false, 'KH');
  expect(errors.map(([row, code]) => [row, code])).toEqual([
    [2, 'NOT_A_NAME'],
    [3, 'NOT_A_NAME'],
    [4, 'NOT_A_NAME'],
  ]);
  expect(values.map(({ coordinatorName }) => coordinatorName)).toEqual([undefined, undefined, 'KH']);
});

test('a tick in a date’s place tells that it was done, and not when', () => {
  const { values, warnings } = column('Tilbakemelding sendt', 'ja', 'nei', '1.2.2026', "'2.2.2026");
  expect(values.map(({ feedbackSentOn }) => feedbackSentOn)).toEqual([
    undefined,
    undefined,
    '2026-02-01',
    '2026-02-02',
  ]);
  expect(warnings).toEqual([[2, 'DAY_NOT_TOLD', 'ja']]);
});

test('an answer before the melding came is a mistake', () => {
  const { errors } = read([
    ['Navn', 'Mottatt', 'Foreløpig svar', 'Tilbakemelding til melder'],
    ['Ola Li', '10.2.2026', '9.2.2026', '8.2.2026'],
  ]);
  expect(errors).toEqual([
    [2, 'ANSWERED_BEFORE_RECEIVED', '9.2.2026'],
    [2, 'ANSWERED_BEFORE_RECEIVED', '8.2.2026'],
  ]);
});

test('rows of totals are passed over and said', () => {
  const { values, warnings } = read([
    ['Navn', 'Mottatt', 'Behov'],
    ['Ola Li', '1.2.2026', 'IP'],
    ['Sum', null, 1],
    [null, 'I alt:', '1'],
    ['Sum Wang', '1.2.2026', 'IP'],
  ]);
  expect(values.map(({ name }) => name)).toEqual(['Ola Li', 'Sum Wang']);
  expect(warnings).toEqual([
    [3, 'TOTAL_ROW_SKIPPED', null],
    [4, 'TOTAL_ROW_SKIPPED', null],
  ]);
});

test('a number with the date in full and stray control signs in names are read', () => {
  const rows: Cell[][] = [
    ['Navn', 'Fødselsnummer'],
    ['Ola\u0007 Li\u0000', '13.09.1972 48022'],
  ];
  expect(read(rows)).toMatchObject({ errors: [], values: [{ name: 'Ola Li', nationalId: '13097248022' }] });
});
