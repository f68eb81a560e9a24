import { expect, it } from 'vitest';

import { fieldWords } from '../../../src/main/privacy/insightWords.ts';

const words = (table: string, row: Record<string, unknown>, language: 'nb' | 'nn' = 'nn') =>
  fieldWords(row, { table, names: new Map([['a1', 'Marit Engen']]), language }).map(({ text }) => text);

it.each([
  ['referralEvent', { step: 'register' }, 'Kom inn'],
  ['referralEvent', { step: 'preliminaryAnswer' }, 'Førebels svar sendt'],
  ['referralEvent', { facts: { reason: 'notGranted' } }, 'Grunngiving: Ikkje innvilga'],
  ['referralEvent', { facts: { reason: 'consent' } }, 'Grunngiving: samtykke'],
  ['referralEvent', { before: { state: 'assessing' } }, 'Tilstand: Under vurdering'],
  ['complaintEvent', { step: 'register' }, 'Kom inn'],
  ['complaintEvent', { step: 'forward' }, 'Klaga er send til Statsforvaltaren'],
  ['complaintEvent', { before: { state: 'received' } }, 'Tilstand: Motteken'],
  ['letter', { kind: 'preliminaryAnswer' }, 'Førebels svar'],
  ['letter', { state: 'sent' }, 'Sendt'],
  ['letter', { sentHow: 'digitalPost' }, 'Digital post'],
  ['letter', { body: 'Hei.\n### Klage\nDu kan klage.' }, 'Hei.\nKlage\nDu kan klage.'],
  ['letter', { accountId: 'a1' }, 'Marit Engen'],
] as const)('of %s, %o is read as «%s»', (table, row, expected) => {
  expect(words(table, row)).toEqual([expected]);
});

it('leave out ids that are nobody’s name, and what a letter says twice', () => {
  expect(words('referralEvent', { before: { decisions: ['0191e593-6775-71ba-b88b-bd8c3ee18555'] } })).toEqual([]);
  expect(words('letter', { content: { body: 'Hei' } })).toEqual([]);
});
