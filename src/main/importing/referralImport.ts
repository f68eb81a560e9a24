import type { Day } from '../../domain/calendar/day.ts';
import { covers } from '../../domain/calendar/reportingPeriod.ts';
import type { Candidate } from '../../domain/importing/readRows.ts';
import type { ReferralField } from '../../domain/importing/referralFields.ts';
import type { Need, Outcome } from '../../domain/referral/codes.ts';
import { newIdOfMany } from '../db/newId.ts';
import { historyOf, stateToday } from './caseHistory.ts';
import type { ProblemList, RowVoice } from './importProblems.ts';
import { lazily, noRows, type AssignmentRow, type ImportRows } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import { decisionOf, ImportedCases, type NewCase } from './importedCases.ts';
import { ImportedCoordinators } from './importedCoordinators.ts';
import { ImportedPeople, type ImportedPerson } from './importedPeople.ts';
import { ImportedPlans, planEventOf } from './importedPlans.ts';
import type { KnownRecords } from './knownRecordsRepo.ts';
import { meldingOfRow, type Melding } from './meldingOfRow.ts';
import { textOf, type RowValues } from './rowValues.ts';

/** What would come of a list: the records to add, and how many rows made something new or were there already. */
export interface PlannedImport {
  rows: ImportRows;
  created: number;
  matched: number;
  /** Persons who were there before and get something new: their deadlines are counted anew. */
  touchedPersonIds: Set<string>;
}

/** Works out what a list of persons and meldinger adds to the register. Writes nothing. */
export function planReferralImport(
  candidates: readonly Candidate<ReferralField>[],
  known: KnownRecords,
  setting: ImportSetting,
  problems: ProblemList,
): PlannedImport {
  const people = new ImportedPeople(known.persons, setting);
  const coordinators = new ImportedCoordinators(known, setting);
  const cases = new ImportedCases(known, setting);
  const plans = new ImportedPlans(known.plans, setting);
  const serving = new Assignments(known.assignments, setting);
  const touchedPersonIds = new Set<string>();
  let created = 0;

  for (const { row, values } of candidates) {
    const say = problems.row(row);
    const melding = meldingOfRow(values, say);
    const isSame = (personId: string) => melding !== null && cases.find(personId, melding) !== null;
    const before = people.added.length;
    const person = people.findOrMake(values, say, isSame);
    let isNew = people.added.length > before;
    let found = melding && cases.find(person.id, melding);
    // What the register has already is no change; anything else would be one.
    if (found !== 'known' && setting.closedPersons.has(person.id)) {
      say.error('name', 'PERSON_CLOSED');
      continue;
    }
    if (melding) {
      if (found === null) {
        found = cases.make(person, melding, values, say);
        isNew = true;
      } else if (found !== 'known') cases.fillIn(found, melding, values, say);
    }
    // A melding the register had before is left as the register has it, with its coordinator and plan.
    if (found !== 'known') {
      const assigned = assign(person, found, melding, values, say);
      const planned = plans.add(person.id, values, melding, say);
      if (person.row === null && (isNew || assigned || planned)) touchedPersonIds.add(person.id);
      if (melding === null && (assigned || planned)) isNew = true;
    }
    if (isNew) created += 1;
  }

  function assign(
    person: ImportedPerson,
    found: NewCase | null,
    melding: Melding | null,
    values: RowValues,
    say: RowVoice,
  ): boolean {
    const name = textOf(values, 'coordinatorName');
    if (name === null) return false;
    const role = roleOf(melding?.outcome ?? null, melding?.need ?? null);
    const fromDay = fromDayOf(values, melding, say, setting.today);
    const coordinator = coordinators.serving(name, textOf(values, 'coordinatorUnit'), role, fromDay, say);
    const toDay = textOf(values, 'coordinatorTo');
    if (coordinator.activeTo !== null && (toDay ?? setting.today) > coordinator.activeTo)
      say.warning('coordinatorName', 'OUTSIDE_COORDINATOR_TIME');
    const row = serving.add(person.id, coordinator.id, found?.row.id ?? null, role, fromDay, toDay);
    if (row) found?.assignments.push(row);
    return row !== null;
  }

  const rows = noRows();
  rows.units = coordinators.addedUnits;
  rows.coordinators = coordinators.added;
  rows.persons = people.added;
  rows.assignments = serving.added;
  rows.plans = plans.added;
  for (const found of cases.added) {
    found.row.state = stateToday(found, serving.hasToday(found.row.personId));
    rows.referrals.push(found.row);
  }
  rows.decisions = lazily(() => decisionsOf(cases.added, setting));
  rows.events = lazily(() => eventsOf(cases.added, setting));
  rows.planEvents = lazily(() => planEventsOf(plans, setting));
  return { rows, created, matched: candidates.length - created, touchedPersonIds };
}

function* decisionsOf(cases: readonly NewCase[], setting: ImportSetting) {
  for (const { row } of cases) {
    const decision = decisionOf(row, setting);
    if (decision) yield decision;
  }
}

function* eventsOf(cases: readonly NewCase[], setting: ImportSetting) {
  for (const found of cases) yield* historyOf(found, setting);
}

function* planEventsOf({ added, knownSince }: ImportedPlans, setting: ImportSetting) {
  for (const plan of added) yield planEventOf(plan, knownSince.get(plan.id) ?? setting.today, setting);
}

const roleOf = (outcome: Outcome | null, need: Need | null): AssignmentRow['role'] =>
  outcome === 'grantedChildCoordinator' || (outcome === null && need === 'childCoordinator')
    ? 'childCoordinator'
    : 'coordinator';

/** The first day of an assignment. Where the list does not say, the day of the decision or the melding, with a warning. */
function fromDayOf(values: RowValues, melding: Melding | null, say: RowVoice, today: Day): Day {
  const stated = textOf(values, 'coordinatorFrom');
  if (stated !== null) return stated;
  const assumed = melding?.decidedOn ?? melding?.receivedOn ?? textOf(values, 'planFrom') ?? today;
  say.warning('coordinatorFrom', 'COORDINATOR_FROM_ASSUMED', assumed);
  return assumed;
}

/** Who serves whom, so that the same assignment is not made twice. */
class Assignments {
  readonly added: AssignmentRow[] = [];
  readonly #byPerson = new Map<string, Pick<AssignmentRow, 'coordinatorId' | 'fromDay' | 'toDay'>[]>();
  readonly #setting: ImportSetting;

  constructor(known: KnownRecords['assignments'], setting: ImportSetting) {
    this.#setting = setting;
    for (const { personId, ...assignment } of known) this.#of(personId).push(assignment);
  }

  add(
    personId: string,
    coordinatorId: string,
    referralId: string | null,
    role: AssignmentRow['role'],
    fromDay: Day,
    toDay: Day | null,
  ): AssignmentRow | null {
    const others = this.#of(personId);
    if (others.some((other) => other.coordinatorId === coordinatorId && overlap(other, { fromDay, toDay })))
      return null;
    const row: AssignmentRow = {
      id: newIdOfMany(),
      version: 1,
      personId,
      referralId,
      coordinatorId,
      role,
      fromDay,
      toDay,
      endReason: toDay === null ? null : 'other',
      importBatchId: this.#setting.batchId,
      createdAt: this.#setting.now,
    };
    others.push(row);
    this.added.push(row);
    return row;
  }

  hasToday(personId: string): boolean {
    const { today } = this.#setting;
    return this.#of(personId).some(({ fromDay, toDay }) => covers({ from: fromDay, to: toDay ?? null }, today));
  }

  #of(personId: string) {
    const found = this.#byPerson.get(personId);
    if (found) return found;
    const made: Pick<AssignmentRow, 'coordinatorId' | 'fromDay' | 'toDay'>[] = [];
    this.#byPerson.set(personId, made);
    return made;
  }
}

interface Span {
  fromDay: Day;
  toDay?: Day | null | undefined;
}
const overlap = (a: Span, b: Span): boolean => (!a.toDay || a.toDay >= b.fromDay) && (!b.toDay || b.toDay >= a.fromDay);
