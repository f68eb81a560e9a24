import { expect, test } from 'vitest';
import { csvCell, harmlessCsvText } from '../../../src/main/spreadsheet/cellSafety.ts';

test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '-', '\uFEFF=1'])(
  '%j is made harmless',
  (text) => {
    expect(harmlessCsvText(text)).toBe(`'${text}`);
  },
);

test.each(['Ola', '-12,5', '+47 900 00 000', '5 = fem', '', '-3 %'])('%j stays as it is', (text) => {
  expect(harmlessCsvText(text)).toBe(text);
});

test.each([
  ['a;b', '"a;b"'],
  ['sa "ja"', '"sa ""ja"""'],
  [1.5, '1,5'],
  [null, ''],
  [true, 'ja'],
  ['=A1;B1', `"'=A1;B1"`],
])('%j is written as %s', (value, written) => {
  expect(csvCell(value)).toBe(written);
});
