import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { addDays } from '../../../src/domain/calendar/day.ts';
import { planStates, type PlanState } from '../../../src/domain/plan/codes.ts';
import { isStandingPlan } from '../../../src/domain/plan/planRules.ts';
import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';
import { plan } from '../../../src/main/db/schema/index.ts';
import { cells, csv, openList } from '../importing/importList.ts';
import { aNumberedPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { aPlan } from './aPlan.ts';

const today = '2026-11-21';
const birthDate = '1969-03-12';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ today });
});
afterEach(() => register.close());

/** What is done to one of the run's persons; `merge` makes the first two one. */
interface Deed {
  kind: 'create' | 'change' | 'import' | 'merge';
  who: number;
  state: PlanState;
  /** So many days ago the plan began. */
  ago: number;
}

const fieldsOf = ({ state, ago }: Deed) => {
  const from = addDays(today, -ago - 1);
  const hasBegun =
    state === 'active' || state === 'underRevision' || state === 'closed' || state === 'consentWithdrawn';
  return aPlan({
    state,
    noPlanReason: state === 'notWanted' ? 'doesNotWant' : null,
    activeFrom: hasBegun ? from : null,
    activeTo: state === 'closed' || state === 'consentWithdrawn' ? addDays(today, -1) : null,
    nextEvaluationOn: null,
    consentOn: hasBegun ? from : null,
    consentWithdrawnOn: state === 'consentWithdrawn' ? addDays(today, -1) : null,
  });
};

const importedWords: Partial<Record<PlanState, string>> = {
  active: 'aktiv',
  inProgress: 'under arbeid',
  closed: 'avsluttet',
  consentWithdrawn: 'samtykke trukket',
  notWanted: 'ønsker ikke',
};

let serial = 0;
/** Does the deeds to two new persons through the routes; tells what each came to. */
async function live(deeds: readonly Deed[]): Promise<string[]> {
  const people = await Promise.all(
    [0, 1].map(async () => {
      const nationalId = syntheticNationalId(birthDate, 'female', serial);
      const { id } = await register.invoke('person.create', aNumberedPerson(birthDate, {}, serial++));
      return { id, nationalId };
    }),
  );
  const outcomes: string[] = [];
  for (const deed of deeds) {
    outcomes.push(`${deed.kind} ${await doTo(people, deed)}`);
    await nobodyHasTwo();
  }
  return outcomes;
}

async function doTo(people: { id: string; nationalId: string }[], deed: Deed): Promise<string> {
  const person = people[deed.who % people.length]!;
  const fields = fieldsOf(deed);
  if (deed.kind === 'create') return (await register.refusal('plan.create', { personId: person.id, fields })) ?? 'done';
  if (deed.kind === 'change') {
    const plans = await register.invoke('plan.ofPerson', { personId: person.id });
    const changed = plans[deed.ago % Math.max(plans.length, 1)];
    if (!changed) return 'nothing';
    const { id, version } = changed;
    return (await register.refusal('plan.change', { id, version, fields, onDay: today })) ?? 'done';
  }
  if (deed.kind === 'import') {
    const header = cells('Fødselsnummer|Navn|Mottatt|Behov|IP-status|IP fra|IP til');
    const row = `${person.nationalId}|Kari Lund|02.01.2025|IP|${importedWords[deed.state] ?? 'aktiv'}|${fields.activeFrom ?? ''}|${fields.activeTo ?? ''}`;
    const list = await openList(register, 'referrals', csv([header, cells(row)]));
    const { warnings } = await list.trial();
    await list.run();
    return JSON.stringify(warnings).includes('PLAN_EXISTS') ? 'PLAN_EXISTS' : 'done';
  }
  const [from, into] = people;
  if (!from || !into) return 'nothing';
  const refused = await register.refusal('person.merge', { fromId: from.id, intoId: into.id });
  if (refused === null) people.splice(0, 1);
  return refused ?? 'done';
}

/** Of every plan in the register at most one a person stands, and one a person at most is active today. */
async function nobodyHasTwo(): Promise<void> {
  const standing = (await register.db.select().from(plan)).filter(({ state }) => isStandingPlan(state));
  expect(new Set(standing.map(({ personId }) => personId)).size).toBe(standing.length);
  const { rows, total } = await register.invoke('plan.list', { filter: { activeOn: today }, limit: 200 });
  expect(new Set(rows.map(({ person }) => person.id)).size).toBe(total);
}

const deed = (kind: Deed['kind'], state: PlanState = 'active', who = 0, ago = 10): Deed => ({ kind, who, state, ago });

test.each<[string, Deed[], string[]]>([
  ['written down twice', [deed('create'), deed('create', 'inProgress')], ['create done', 'create ALREADY_EXISTS']],
  [
    'opened again beside a new one',
    [deed('create'), deed('change', 'closed'), deed('create', 'inProgress'), deed('change', 'active', 0, 1)],
    ['create done', 'change done', 'create done', 'change ALREADY_EXISTS'],
  ],
  [
    'imported beside one that stands',
    [deed('create'), deed('import', 'active', 0, 40)],
    ['create done', 'import PLAN_EXISTS'],
  ],
  ['written beside an imported one', [deed('import'), deed('create')], ['import done', 'create ALREADY_EXISTS']],
  [
    'made one person of two with plans',
    [deed('create'), deed('create', 'active', 1), deed('merge')],
    ['create done', 'create done', 'merge RULE'],
  ],
  [
    'made one person of whom one has a plan',
    [deed('create'), deed('merge'), deed('create')],
    ['create done', 'merge done', 'create ALREADY_EXISTS'],
  ],
])('nobody has two plans: %s', async (_, deeds, outcomes) => {
  expect(await live(deeds)).toEqual(outcomes);
});

test('nobody has two plans, whatever is written, changed, imported and made one', async () => {
  const deeds = fc.record({
    kind: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('create' as const, 'change' as const, 'import' as const) },
      { weight: 1, arbitrary: fc.constant('merge' as const) },
    ),
    who: fc.nat(1),
    state: fc.constantFrom(...planStates),
    ago: fc.nat(400),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 3, maxLength: 7 }), async (some) => void (await live(some))),
    { numRuns: 6 },
  );
});
