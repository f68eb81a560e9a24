import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, type Day } from '../../../src/domain/calendar/day.ts';
import { addCoordinator, grantedCase } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

const start = '2026-11-06';

/** An order at random: most are allowed, some the register refuses; either way nobody may end up with two coordinators. */
const order = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('assign'), person: fc.nat(1), who: fc.nat(2), day: fc.nat(40) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('end'), person: fc.nat(1), day: fc.nat(40) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo'), person: fc.nat(1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('reassign'), from: fc.nat(2), to: fc.nat(2), day: fc.nat(40) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave'), who: fc.nat(2), day: fc.nat(40) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait'), days: fc.integer({ min: 1, max: 10 }) }) },
);
type Order = { kind: string; person?: number; who?: number; from?: number; to?: number; day?: number; days?: number };

class Office {
  today: Day = '2026-11-21';
  readonly register: TestRegister;
  readonly coordinators: string[];
  readonly cases: { personId: string; referralId: string }[];
  constructor(register: TestRegister, coordinators: string[], cases: { personId: string; referralId: string }[]) {
    this.register = register;
    this.coordinators = coordinators;
    this.cases = cases;
  }

  async give({ kind, person = 0, who = 0, from = 0, to = 0, day = 0, days = 0 }: Order): Promise<void> {
    const { register } = this;
    const { personId = '', referralId = '' } = this.cases[person] ?? {};
    const fromDay = addDays(start, day);
    const coordinatorId = this.coordinators[who] ?? '';
    if (kind === 'wait') register.setToday((this.today = addDays(this.today, days)));
    if (kind === 'assign') {
      const { version } = await register.invoke('referral.get', { id: referralId });
      await register.ask('assignment.assign', { referralId, version, coordinatorId, fromDay, note: null });
    }
    if (kind === 'end') {
      const [last] = await register.invoke('assignment.ofPerson', { personId });
      if (!last) return;
      const { id: assignmentId, version } = last;
      await register.ask('assignment.end', { assignmentId, version, lastDay: fromDay, reason: 'other', note: null });
    }
    if (kind === 'undo') {
      const { version, undoable } = await register.invoke('referral.get', { id: referralId });
      if (undoable && undoable.step !== 'decide')
        await register.ask('referral.undo', { id: referralId, version, eventId: undoable.eventId });
    }
    if (kind === 'leave') {
      const { version } = await register.invoke('coordinator.get', { id: coordinatorId });
      await register.ask('coordinator.leave', { id: coordinatorId, version, lastDay: fromDay, note: null });
    }
    if (kind === 'reassign') {
      const { assignments } = await register.invoke('coordinator.get', { id: this.coordinators[from] ?? '' });
      const moves = assignments.map(({ id }) => ({ assignmentId: id, toCoordinatorId: this.coordinators[to] ?? '' }));
      await register.ask('assignment.reassign', { moves, fromDay, reason: 'coordinatorChanged', note: null });
    }
  }

  /** The naive oracle: day by day, who serves. */
  async servingByDay(personId: string): Promise<number[]> {
    const rows = await this.register.invoke('assignment.ofPerson', { personId });
    return Array.from({ length: 90 }, (_, index) => {
      const day = addDays(start, index - 5);
      return rows.filter(({ fromDay, toDay }) => fromDay <= day && (toDay === null || day <= toDay)).length;
    });
  }
}

async function openOffice(): Promise<Office> {
  const register = await openTestRegister();
  const coordinators = [];
  for (const name of ['Jonas Eide', 'Grete Aas', 'Tor-Egil Myhre'])
    coordinators.push(await addCoordinator(register, { name }));
  const cases = [await grantedCase(register), await grantedCase(register, { person: { familyName: 'Berg' } })];
  return new Office(register, coordinators, cases);
}

test('Whatever is ordered, nobody has two coordinators on a day, and the red line is exactly those who have none today', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(order, { minLength: 3, maxLength: 14 }), async (orders: Order[]) => {
      const office = await openOffice();
      try {
        for (const one of orders) {
          await office.give(one);
          const missing = [];
          for (const { personId } of office.cases) {
            expect(Math.max(...(await office.servingByDay(personId)))).toBeLessThanOrEqual(1);
            const rows = await office.register.invoke('assignment.ofPerson', { personId });
            const isServed = rows.some(
              ({ fromDay, toDay }) => fromDay <= office.today && (toDay === null || office.today <= toDay),
            );
            if (!isServed) missing.push(personId);
          }
          const { redLine, redLineTotal } = await office.register.invoke('worklist.list', {});
          expect(redLine.map(({ person }) => person.id).toSorted()).toEqual(missing.toSorted());
          expect(redLineTotal).toBe(missing.length);
        }
      } finally {
        await office.register.close();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
