import { describe, expect, test } from 'vitest';

import { brokenContactRules } from '../../../src/domain/followUp/contact.ts';
import { childCoordinatorTasks, coordinatorTasks, tasksOf } from '../../../src/domain/followUp/coordinatorTasks.ts';

test('a coordinator has eleven tasks; a child coordinator those and five for the family (hol § 7-2 a)', () => {
  expect([coordinatorTasks.length, childCoordinatorTasks.length]).toEqual([11, 5]);
  expect(tasksOf('coordinator')).toEqual(coordinatorTasks);
  expect(tasksOf('childCoordinator')).toEqual([...childCoordinatorTasks, ...coordinatorTasks]);
  expect(new Set(tasksOf('childCoordinator')).size).toBe(16);
});

describe('a contact', () => {
  const held = { heldOn: '2026-06-01', nextOn: null, attendees: [{ name: 'Eva', came: true }] };
  test.each([
    [{}, {}],
    [{ heldOn: '2026-06-02' }, { heldOn: 'inFuture' }],
    [{ nextOn: '2026-06-01' }, { nextOn: 'beforeHeld' }],
    [{ nextOn: '2026-06-02' }, {}],
    [{ attendees: [{ name: ' ', came: false }] }, { attendees: 'withoutName' }],
  ])('%j breaks %j', (changed, expected) => {
    expect(brokenContactRules({ ...held, ...changed }, '2026-06-01')).toEqual(expected);
  });
});
