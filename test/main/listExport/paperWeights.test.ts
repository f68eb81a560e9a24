import { expect, test } from 'vitest';

import { paperWeights } from '../../../src/main/listExport/paperWeights.ts';

const columns = [
  { header: 'Mottatt', width: 12 },
  { header: 'Person', width: 40 },
  { header: 'Født', width: 12 },
  { header: 'Koordinatorer', width: 8 },
  { header: 'Gjelder', width: 60 },
];
const rows = [['25.11.2026', 'Testnes, Kari', '24.12.2010', '4', 'Koordinator uten plan']];

test('no column is so narrow that a day or a heading is broken, and the rest is shared as the columns ask', () => {
  const weights = paperWeights(columns, rows);
  const [received = 0, person = 0, born = 0, coordinators = 0, about = 0] = weights;
  for (const day of [received, born]) expect(day).toBeGreaterThanOrEqual('25.11.2026'.length);
  expect(coordinators).toBeGreaterThanOrEqual('Koordinatorer'.length);
  expect(about).toBeGreaterThan(person);
  expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(128);
});

test('words that need more than the sheet has are all as much too narrow', () => {
  const many = Array.from({ length: 20 }, () => ({ header: 'Dato', width: 10 }));
  expect(new Set(paperWeights(many, [many.map(() => '25.11.2026')]))).toEqual(new Set([12]));
});
