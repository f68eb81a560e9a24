import { expect, test } from 'vitest';

import { coordinatorStory, type StoryFacts } from '../../../src/domain/coordinator/coordinatorStory.ts';

const facts = (
  some: Partial<StoryFacts<{ id: string; fromDay: string; toDay: string | null }, object, object, object>>,
) => ({
  activeFrom: '2024-01-01',
  activeTo: null,
  assignments: [],
  absences: [],
  sessions: [],
  courses: [],
  faddere: [],
  ...some,
});
const told = (some: Parameters<typeof facts>[0]) =>
  coordinatorStory(facts(some)).map((item) =>
    'served' in item ? `${item.day} ${item.kind} ${item.served.length}` : `${item.day} ${item.kind}`,
  );

test('the story is told from the beginning, persons of the same day together', () => {
  expect(
    told({
      activeTo: '2026-06-30',
      assignments: [
        { id: 'a', fromDay: '2024-02-01', toDay: '2025-03-31' },
        { id: 'b', fromDay: '2024-02-01', toDay: '2026-06-30' },
        { id: 'c', fromDay: '2024-05-01', toDay: '2026-06-30' },
      ],
      absences: [{ id: 'sick', fromDay: '2025-01-10', toDay: '2025-01-20' }],
      faddere: [{ id: 'f', fromDay: '2024-01-01' }],
      courses: [{ id: 'k', day: '2024-03-05' }],
      sessions: [{ id: 's', day: '2024-04-09' }],
    }),
  ).toEqual([
    '2024-01-01 began',
    '2024-01-01 fadder',
    '2024-02-01 assigned 2',
    '2024-03-05 training',
    '2024-04-09 supervision',
    '2024-05-01 assigned 1',
    '2025-01-10 away',
    '2025-01-21 back',
    '2025-03-31 ended 1',
    '2026-06-30 ended 2',
    '2026-06-30 left',
  ]);
});

test('an absence without an end has nobody come back, and an assignment that never was is not told', () => {
  expect(
    told({
      assignments: [{ id: 'a', fromDay: '2025-05-01', toDay: '2025-04-30' }],
      absences: [{ id: 'long', fromDay: '2025-06-01', toDay: null }],
    }),
  ).toEqual(['2024-01-01 began', '2025-06-01 away']);
});
