import { addDays, addYears, type Day } from '../../domain/calendar/day.ts';
import type { AssignmentEndReason } from '../../domain/coordinator/codes.ts';
import { openPause, type PauseReason, resumed } from '../../domain/deadline/pause.ts';
import type { DemoPerson } from '../../domain/demo/demoPerson.ts';
import type { CaseStory, StoryStep } from '../../domain/demo/storyStep.ts';
import { isGranted, type CloseReason } from '../../domain/referral/codes.ts';
import { defaultLegalBasis, legalBasesOfOutcome } from '../../domain/referral/legalBasisOf.ts';
import { isOpen, type ReferralStep } from '../../domain/referral/state.ts';
import { stateAfter } from '../../domain/referral/transition.ts';
import type { UndoFacts } from '../db/schema/index.ts';
import type { AssignmentRow, DecisionRow, EventRow, ReferralRow, RequestRow } from './demoRows.ts';
import { endAssignment, endReasonOf, type AssignmentLedger } from './assignmentLedger.ts';
import type { FoldWorld } from './foldWorld.ts';

/** Of what may be missing: what the case stands still for. */
const waitedFor: Readonly<Partial<Record<string, PauseReason>>> = {
  'Samtykke mangler': 'consent',
  'Epikrise er ikke mottatt': 'information',
};

/** What a case needs to know of the person. */
type CasePerson = Pick<DemoPerson, 'id' | 'birthDate' | 'municipalityNumber' | 'area'>;
type Changes = Partial<ReferralRow>;
type Told = Pick<EventRow, 'facts'> & { note?: string; changes?: Changes; undo?: Omit<UndoFacts, 'referral'> };

/**
 * Takes the steps of one case as the app's own handlers would: state by the domain's table, events with what they
 * changed, decisions, requests and assignments. Steps after the last day are not taken.
 */
export class CaseFold {
  readonly row: ReferralRow;
  readonly events: EventRow[] = [];
  readonly decisions: DecisionRow[] = [];
  readonly requests: RequestRow[] = [];
  readonly #world: FoldWorld;
  readonly #person: CasePerson;
  /** Everybody's of the person, also from other cases: one responsible at a time. */
  readonly #assignments: AssignmentLedger;

  constructor(
    world: FoldWorld,
    person: CasePerson,
    { melding }: CaseStory,
    caseNumber: string,
    assignments: AssignmentLedger,
  ) {
    this.#world = world;
    this.#person = person;
    this.#assignments = assignments;
    const { random, officeType, accountIds } = world;
    const isHospital = officeType === 'healthTrust';
    const createdAt = random.moment(melding.receivedOn);
    this.row = {
      ...melding,
      id: random.id(melding.receivedOn),
      version: 1,
      caseNumber,
      personId: person.id,
      state: 'received',
      legalBasis: defaultLegalBasis(melding.need, officeType),
      inEpikrise: isHospital && random.chance(0.7),
      inDips: isHospital && random.chance(0.85),
      inJournal: isHospital && random.chance(0.6),
      consentInJournal: isHospital && random.chance(0.65),
      municipalityNumber: person.municipalityNumber,
      area: person.area,
      responsibleAccountId: random.chance(0.93) ? random.pick(accountIds) : null,
      createdAt,
      updatedAt: createdAt,
    };
  }

  take(steps: readonly StoryStep[]): void {
    for (const step of steps) if (step.day <= this.#world.asOf) this.#take(step);
  }

  #take(step: StoryStep): void {
    const { day } = step;
    switch (step.step) {
      case 'register':
        return this.#tell('register', day, this.row.state, {
          facts: { referrerType: this.row.referrerType, need: this.row.need },
        });
      case 'preliminaryAnswer':
        return this.#tell('preliminaryAnswer', day, this.row.state, {
          facts: null,
          changes: { preliminaryAnswerOn: day },
        });
      case 'feedback':
        return this.#tell('feedback', day, this.row.state, { facts: null, changes: { feedbackSentOn: day } });
      case 'askForInformation':
        this.#step(step.step, day, { facts: { missing: step.missing }, changes: { missing: step.missing } });
        return this.#pause(day, step.missing);
      case 'startAssessment':
      case 'assess':
        this.#takeUp(day);
        return this.#step(step.step, day, { facts: null, changes: { missing: null } });
      case 'decide':
        return this.#decide(step);
      case 'requestUnit':
        return this.#request(step);
      case 'unitAccepts':
        return this.#answer(day, 'accepted', null);
      case 'unitDeclines':
        return this.#answer(day, 'declined', step.reason);
      case 'assign':
        return this.#assign(step);
      case 'assignmentEnds':
        return this.#ends(day, step.reason);
      case 'followUp':
        // Somebody who has gone is not followed up.
        return this.row.state === 'assigned' ? this.#step('followUp', day, { facts: null }) : undefined;
      case 'notifyMunicipality': {
        const { municipalityNumber } = this.#person;
        const changes = { municipalityNotifiedOn: day, municipalityNumber };
        return this.#step(step.step, day, { facts: { municipalityNumber }, changes });
      }
      case 'remindMunicipality':
        return this.#step(step.step, day, { facts: null, changes: { municipalityRemindedOn: day } });
      case 'registerMunicipalityAnswer': {
        const changes = { municipalityAnsweredOn: day, municipalityCoordinator: step.coordinatorName };
        return this.#step(step.step, day, { facts: null, changes });
      }
      case 'close':
        return this.#close(day, step.reason);
    }
  }

  #decide({ day, outcome, reason, forwardedTo }: StoryStep & { step: 'decide' }): void {
    const { random } = this.#world;
    const bases = legalBasesOfOutcome(outcome);
    const usual =
      isGranted(outcome) && outcome === 'grantedCoordinator'
        ? defaultLegalBasis('coordinatorOnly', this.#world.officeType)
        : this.row.legalBasis;
    const legalBasis = bases.includes(usual) ? usual : (bases[0] ?? usual);
    const decision: DecisionRow = {
      id: random.id(day),
      referralId: this.row.id,
      personId: this.row.personId,
      outcome,
      decidedOn: day,
      legalBasis,
      isLongTerm: isGranted(outcome),
      isCoordinated: isGranted(outcome),
      services: isGranted(outcome) ? this.row.servicesNeeded : [],
      reason,
      forwardedTo,
      decidedBy: this.#by(),
      createdAt: random.moment(day),
    };
    this.decisions.push(decision);
    this.#step(
      'decide',
      day,
      {
        facts: { outcome, legalBasis, reason, forwardedTo },
        changes: { outcome, decidedOn: day, forwardedTo, missing: null, ...this.#pausesEnded(day) },
        undo: { decisionIds: [decision.id] },
      },
      outcome,
    );
  }

  /** A case that waits for consent, or for what the hospital wrote, is put on hold. */
  #pause(day: Day, missing: string): void {
    const reason = waitedFor[missing];
    if (!reason) return;
    const changes = { pauses: [...(this.row.pauses ?? []), { fromDay: day, toDay: null, reason }] };
    this.#tell('pause', day, this.row.state, { facts: { pauseReason: reason }, note: missing, changes });
  }

  #takeUp(day: Day): void {
    const changes = this.#pausesEnded(day);
    if (changes.pauses) this.#tell('resume', day, this.row.state, { facts: null, changes });
  }

  #pausesEnded(day: Day): Changes {
    const { pauses } = this.row;
    return pauses && openPause(pauses) ? { pauses: resumed(pauses, day) } : {};
  }

  #request({ day, unitId, answerBy, coordinatorId }: StoryStep & { step: 'requestUnit' }): void {
    const { random } = this.#world;
    const id = random.id(day);
    this.requests.push({
      id,
      referralId: this.row.id,
      personId: this.row.personId,
      unitId,
      proposedCoordinatorId: coordinatorId,
      role: this.row.outcome === 'grantedChildCoordinator' ? 'childCoordinator' : 'coordinator',
      requestedOn: day,
      answerBy,
      state: 'waiting',
      createdAt: random.moment(day),
    });
    this.#step('requestUnit', day, { facts: { unitId, coordinatorId }, undo: { requestIds: [id] } });
  }

  #answer(day: Day, state: 'accepted' | 'declined', declineReason: RequestRow['declineReason']): void {
    const request = this.requests.at(-1);
    if (!request) return;
    const { id, state: was } = request;
    Object.assign(request, { state, answeredOn: day, declineReason: declineReason ?? null });
    this.#step(state === 'accepted' ? 'unitAccepts' : 'unitDeclines', day, {
      facts: { unitId: request.unitId, reason: declineReason ?? null },
      undo: { requests: [{ id, values: { state: was, answeredOn: null, declineReason: null, answerNote: null } }] },
    });
  }

  #assign({ day, coordinatorId, role, reason }: StoryStep & { step: 'assign' }): void {
    const { random, coordinators } = this.#world;
    const former = this.#assignments
      .running(day)
      .map((one) => endAssignment(one, addDays(day, -1), reason ?? 'coordinatorChanged'));
    const { birthDate } = this.#person;
    const lastDay = role === 'childCoordinator' && birthDate !== null ? addDays(addYears(birthDate, 18), -1) : null;
    const assignment: AssignmentRow = {
      id: random.id(day),
      version: 1,
      personId: this.row.personId,
      referralId: this.row.id,
      coordinatorId,
      role,
      fromDay: day,
      toDay: lastDay,
      endReason: lastDay === null ? null : 'turned18',
      createdAt: random.moment(day),
    };
    this.#assignments.rows.push(assignment);
    const unitId = coordinators.get(coordinatorId)?.unit.id ?? null;
    this.#step('assign', day, {
      facts: { coordinatorId, unitId, role },
      undo: { assignmentIds: [assignment.id], assignments: former, requests: [] },
    });
  }

  #ends(day: Day, reason: AssignmentEndReason): void {
    const [assignment] = this.#assignments.running(day);
    if (!assignment) return;
    const former = endAssignment(assignment, day, reason);
    const facts = { coordinatorId: assignment.coordinatorId, reason };
    this.#step('assignmentEnds', day, { facts, undo: { assignments: [former] } });
  }

  #close(day: Day, reason: CloseReason): void {
    const requests = this.requests
      .filter(({ state }) => state === 'waiting')
      .map((request) => {
        Object.assign(request, { state: 'withdrawn', answeredOn: day });
        return { id: request.id, values: { state: 'waiting', answeredOn: null } };
      });
    const own = this.#assignments.running(day).filter(({ referralId }) => referralId === this.row.id);
    const assignments = own.map((one) => endAssignment(one, day, endReasonOf(reason)));
    this.#step('close', day, {
      facts: { reason },
      changes: { closedOn: day, closeReason: reason, ...this.#pausesEnded(day) },
      undo: { requests, assignments },
    });
  }

  #step(step: ReferralStep, day: Day, told: Told, outcome = this.row.outcome ?? null): void {
    const { officeType: office } = this.#world;
    const hasCoordinator = this.#assignments.covers(day);
    const facts = { state: this.row.state, office, outcome, hasCoordinator, wasAssessed: true };
    const state = stateAfter(step, facts);
    if (state === null) throw new RangeError(`a demo case cannot ${step} from ${this.row.state}`);
    // A coordinator who ends while another serves leaves the case as it is, as in the app.
    this.#tell(step, day, step === 'assignmentEnds' && !isOpen(this.row.state) ? this.row.state : state, told);
  }

  #tell(
    step: EventRow['step'],
    onDay: Day,
    state: ReferralRow['state'],
    { facts, note, changes = {}, undo }: Told,
  ): void {
    const { random } = this.#world;
    const at = random.moment(onDay);
    const all: Changes = { ...changes, ...(state === this.row.state ? {} : { state }) };
    const former = Object.fromEntries(
      Object.keys(all).map((column) => [column, this.row[column as keyof ReferralRow] ?? null]),
    );
    const isFirst = this.events.length === 0;
    this.events.push({
      id: random.id(onDay),
      referralId: this.row.id,
      seq: this.events.length + 1,
      step,
      onDay,
      at,
      accountId: this.#by(),
      fromState: isFirst ? null : this.row.state,
      toState: state,
      note: note ?? null,
      facts: facts ?? null,
      before: isFirst ? null : { referral: former, ...undo },
    });
    Object.assign(this.row, all, { updatedAt: at });
    if (!isFirst) this.row.version += 1;
  }

  #by(): string {
    return this.row.responsibleAccountId ?? this.#world.accountIds[0] ?? '';
  }
}
