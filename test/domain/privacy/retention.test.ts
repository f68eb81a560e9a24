import { describe, expect, it } from 'vitest';

import { mayApprove } from '../../../src/domain/privacy/deletion.ts';
import { mentions, withoutRows } from '../../../src/domain/privacy/hiddenRows.ts';
import { isDue, retentionOf, type RetentionFacts, usualRetentionYears } from '../../../src/domain/privacy/retention.ts';

const facts = (own: Partial<RetentionFacts>): RetentionFacts => ({
  lastActivityOn: '2016-02-29',
  birthDate: '1960-01-01',
  hasBeenServed: true,
  isError: false,
  isRunning: false,
  ...own,
});

describe('how long a record is kept', () => {
  it.each([
    ['served, ten years', {}, 'served', '2026-02-28'],
    ['without birth date, as an adult', { birthDate: null }, 'served', '2026-02-28'],
    ['a child, ten years from eighteen', { birthDate: '2010-06-01' }, 'child', '2038-06-01'],
    ['eighteen on the day it ended', { birthDate: '1998-02-28', lastActivityOn: '2016-02-28' }, 'served', '2026-02-28'],
    [
      'a child of whom nothing was granted',
      { birthDate: '2010-06-01', hasBeenServed: false },
      'neverGranted',
      '2019-02-28',
    ],
    ['granted nothing', { hasBeenServed: false }, 'neverGranted', '2019-02-28'],
    ['an error', { hasBeenServed: false, isError: true }, 'error', '2017-02-28'],
    ['something runs', { isRunning: true }, 'served', null],
  ] as const)('%s', (_, own, kind, dueOn) => {
    expect(retentionOf(facts(own), usualRetentionYears)).toMatchObject({ class: kind, dueOn });
  });

  it('is due from its day on, and not the day before', () => {
    const retention = retentionOf(facts({}), usualRetentionYears);
    expect([isDue(retention, '2026-02-27'), isDue(retention, '2026-02-28')]).toEqual([false, true]);
  });
});

it('is approved by another than who proposed it, once', () => {
  const proposal = { state: 'proposed', proposedBy: 'a' } as const;
  expect([mayApprove(proposal, 'a'), mayApprove(proposal, 'b')]).toEqual([false, true]);
  expect(mayApprove({ ...proposal, state: 'carriedOut' }, 'b')).toBe(false);
});

describe('rows about somebody who is not to be seen', () => {
  const hidden = new Set(['p1', 'c1']);
  it.each([
    ['a row', [{ id: 'p1' }, { id: 'p2' }], [{ id: 'p2' }]],
    [
      'a row that names them further in',
      [{ person: { id: 'p1' } }, { person: { id: 'p2' } }],
      [{ person: { id: 'p2' } }],
    ],
    [
      'rows within rows, and not the group',
      { groups: [{ rows: [{ c: 'c1' }, { c: 'c2' }] }] },
      { groups: [{ rows: [{ c: 'c2' }] }] },
    ],
    ['an id alone in a list', { ids: ['p1', 'p2'] }, { ids: ['p2'] }],
    ['no figure', { total: 2, rows: [{ id: 'p1' }] }, { total: 2, rows: [] }],
  ])('leaves out %s', (_, answer, expected) => expect(withoutRows(answer, hidden)).toEqual(expected));

  it('is heard in a question at any depth', () => {
    expect(mentions({ filter: { of: [{ id: 'c1' }] } }, hidden)).toBe(true);
    expect(mentions({ id: 'p2', note: 'p1 og mer' }, hidden)).toBe(false);
  });
});
