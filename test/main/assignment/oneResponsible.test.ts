import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays, type Day } from '../../../src/domain/calendar/day.ts';
import { addCoordinator, grantedCase } from '../coordinator/aCoordinator.ts';
import { aGrant } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

const begin = '2026-11-21';

/** Days around today, so that most orders are ones the register takes. */
const offset = fc.integer({ min: -8, max: 12 });
const person = fc.nat(1);
const who = fc.nat(2);

/** An order at random: many are taken, some refused; either way nobody may end up with two coordinators. */
const order = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('assign'), person, who, offset }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('end'), person, offset }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo'), person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('secondCase'), person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reassign'), who, to: who, offset }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave'), who, offset }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait'), days: fc.integer({ min: 1, max: 6 }) }) },
);
type Order = { kind: string; person?: number; who?: number; to?: number; offset?: number; days?: number };

class Office {
  today: Day = begin;
  readonly register: TestRegister;
  readonly coordinators: string[];
  readonly cases: { personId: string; referralId: string }[];
  constructor(register: TestRegister, coordinators: string[], cases: { personId: string; referralId: string }[]) {
    this.register = register;
    this.coordinators = coordinators;
    this.cases = cases;
  }

  async give({
    kind,
    person: index = 0,
    who: first = 0,
    to = 0,
    offset: days = 0,
    days: wait = 0,
  }: Order): Promise<void> {
    const { register } = this;
    const { personId = '', referralId = '' } = this.cases[index] ?? {};
    const day = addDays(this.today, days);
    const coordinatorId = this.coordinators[first] ?? '';
    const found = await register.invoke('referral.get', { id: referralId });
    const ofCase = { referralId, version: found.version };
    if (kind === 'wait') register.setToday((this.today = addDays(this.today, wait)));
    if (kind === 'assign') await this.ask('assignment.assign', { ...ofCase, coordinatorId, fromDay: day, note: null });
    if (kind === 'end') {
      const [last] = await register.invoke('assignment.ofPerson', { personId });
      const ofLast = { assignmentId: last?.id, version: last?.version };
      if (last) await this.ask('assignment.end', { ...ofLast, lastDay: day, reason: 'other', note: null });
    }
    if (kind === 'undo' && found.undoable?.step !== 'decide')
      await this.ask('referral.undo', { id: referralId, version: found.version, eventId: found.undoable?.eventId });
    if (kind === 'secondCase') {
      const second = await register.invoke('referral.receive', { personId, fields: found.fields });
      await register.invoke('referral.decide', { ...aGrant, id: second.id, version: 1, onDay: decided });
      // From now on the person's orders go to the new case; what the old one did stays.
      this.cases[index] = { personId, referralId: second.id };
    }
    if (kind === 'leave') {
      const { version } = await register.invoke('coordinator.get', { id: coordinatorId });
      await this.ask('coordinator.leave', { id: coordinatorId, version, lastDay: day, note: null });
    }
    if (kind === 'reassign') {
      const { assignments } = await register.invoke('coordinator.get', { id: coordinatorId });
      const moves = assignments
        .filter(({ toDay }) => toDay === null)
        .map(({ id }) => ({ assignmentId: id, toCoordinatorId: this.coordinators[to] ?? '' }));
      await this.ask('assignment.reassign', { moves, fromDay: day, reason: 'coordinatorChanged', note: null });
    }
  }

  private async ask(path: string, input: unknown): Promise<void> {
    const reply = await this.register.ask(path, input);
    if (reply.ok) taken.set(path, (taken.get(path) ?? 0) + 1);
    // A refusal is an answer; a fault of ours is not.
    else if (reply.error.code === 'UNEXPECTED') throw new Error(`${path} broke`);
  }

  /** The naive oracle: day by day, how many serve. */
  async servingByDay(personId: string): Promise<Map<Day, number>> {
    const rows = await this.register.invoke('assignment.ofPerson', { personId });
    const days = Array.from({ length: 130 }, (_, index) => addDays(decided, index - 5));
    return new Map(
      days.map((day) => [
        day,
        rows.filter(({ fromDay, toDay }) => fromDay <= day && (toDay === null || day <= toDay)).length,
      ]),
    );
  }

  /** What does not hold: persons served by two on a day, and persons rightly or wrongly on the red line. */
  async faults(): Promise<string[]> {
    const { redLine } = await this.register.invoke('worklist.list', { limit: 2000 });
    const found = [];
    for (const { personId } of this.cases) {
      const serving = await this.servingByDay(personId);
      for (const [day, count] of serving) if (count > 1) found.push(`${count} serve on ${day}`);
      const rows = redLine.filter((row) => row.person.id === personId).length;
      const isServed = serving.get(this.today) !== 0;
      if (rows !== (isServed ? 0 : 1)) found.push(`served: ${isServed}, on the red line ${rows} times`);
    }
    return found;
  }
}

const decided = '2026-11-06';
const taken = new Map<string, number>();
let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

async function openOffice(): Promise<Office> {
  register.setToday(begin);
  const coordinators = [];
  for (const name of ['Jonas Eide', 'Grete Aas', 'Tor-Egil Myhre'])
    coordinators.push(await addCoordinator(register, { name }));
  const cases = [];
  for (const familyName of ['Lund', 'Berg'])
    cases.push(await grantedCase(register, { person: { familyName }, decidedOn: decided }));
  return new Office(register, coordinators, cases);
}

/** Every kind of order once, each as it is taken: chance may leave one out. */
const everyKind: Order[] = [
  { kind: 'assign', person: 1, who: 1 },
  { kind: 'undo', person: 1 },
  { kind: 'assign', person: 0, who: 0 },
  { kind: 'reassign', who: 0, to: 1, offset: 1 },
  { kind: 'wait', days: 3 },
  { kind: 'leave', who: 2 },
  { kind: 'end', person: 0 },
];

test('Whatever is ordered, nobody has two coordinators on a day, and the red line is exactly those who have none today', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(order, { minLength: 5, maxLength: 14 }), async (orders: Order[]) => {
      const office = await openOffice();
      for (const one of orders) {
        await office.give(one);
        expect(await office.faults()).toEqual([]);
      }
    }),
    { numRuns: 25, examples: [[everyKind]] },
  );
  // Silence means something only if every kind of order was taken.
  const paths = ['assignment.assign', 'assignment.end', 'assignment.reassign', 'coordinator.leave', 'referral.undo'];
  expect(paths.filter((path) => !taken.has(path))).toEqual([]);
}, 120_000);
