import { expect, test } from 'vitest';

import { chosenEdition, hindranceToApproval, type ReportEdition } from '../../../src/domain/report/edition.ts';

const edition = (number: number): ReportEdition => ({
  number,
  approvedAt: `2026-01-0${number}T10:00:00.000Z`,
  approvedBy: 'Ingrid Fagerli',
  note: number === 1 ? null : 'Tabell 3.1',
});

test.each([
  { year: 2025, today: '2025-12-31', editions: [], note: null, hindrance: 'yearNotOver' },
  { year: 2025, today: '2026-01-01', editions: [], note: null, hindrance: null },
  { year: 2025, today: '2026-01-01', editions: [edition(1)], note: null, hindrance: 'noteMissing' },
  { year: 2025, today: '2026-01-01', editions: [edition(1)], note: '  ', hindrance: 'noteMissing' },
  { year: 2025, today: '2026-01-01', editions: [edition(1)], note: 'Tabell 3.1', hindrance: null },
  { year: 2027, today: '2026-01-01', editions: [], note: 'Snart', hindrance: 'yearNotOver' },
])('a year is approved once it is over, and corrected with a note: $year on $today', (row) => {
  expect(hindranceToApproval(row, row.today)).toBe(row.hindrance);
});

test('the newest edition is shown where none is asked for, the draft where none is approved, and never one that is not', () => {
  const two = [edition(1), edition(2)];
  expect(chosenEdition(two, null)?.number).toBe(2);
  expect(chosenEdition(two, 1)?.number).toBe(1);
  expect(chosenEdition(two, 'draft')).toBeNull();
  expect(chosenEdition([], null)).toBeNull();
  expect(chosenEdition(two, 3)).toBeUndefined();
});
