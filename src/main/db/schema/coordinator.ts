import type {
  AssignmentEndReason,
  Competence,
  CoordinatorRole,
  DeclineReason,
  RequestState,
  Sector,
} from '../../../domain/coordinator/codes.ts';
import type { Service } from '../../../domain/referral/codes.ts';
import { count, day, flag, id, index, json, moment, ref, table, textColumn } from '../columns.ts';
import { person } from './person.ts';
import { referral } from './referral.ts';

/** A virksomhet, enhet or tjeneste that coordinators work in. */
export const unit = table(
  'unit',
  {
    id: id(),
    version: count().notNull(),
    name: textColumn().notNull(),
    leader: textColumn(),
    sector: textColumn<Sector>().notNull(),
    phone: textColumn(),
    email: textColumn(),
    isActive: flag().notNull(),
    importBatchId: ref(),
  },
  (t) => [index('unit_name').on(t.name)],
);

export const coordinator = table(
  'coordinator',
  {
    id: id(),
    version: count().notNull(),
    name: textColumn().notNull(),
    sortName: textColumn().notNull(),
    unitId: ref().references(() => unit.id),
    profession: textColumn(),
    /** Helsepersonell: required of coordinators in a hospital (sphl § 2-5 a). */
    isHealthPersonnel: flag().notNull(),
    roles: json<CoordinatorRole[]>().notNull(),
    activeFrom: day().notNull(),
    activeTo: day(),
    maxPersons: count().notNull(),
    takesNew: flag().notNull(),
    /** Share of a full position set aside for coordination, in percent. */
    percentage: count(),
    competences: json<Competence[]>().notNull(),
    phone: textColumn(),
    email: textColumn(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [index('coordinator_sort_name').on(t.sortName), index('coordinator_unit').on(t.unitId)],
);

export const absence = table(
  'absence',
  {
    id: id(),
    coordinatorId: ref()
      .notNull()
      .references(() => coordinator.id),
    fromDay: day().notNull(),
    toDay: day(),
    substituteId: ref().references(() => coordinator.id),
    note: textColumn(),
  },
  (t) => [index('absence_coordinator').on(t.coordinatorId, t.fromDay, t.toDay)],
);

/** A forespørsel to a unit for a coordinator. */
export const assignmentRequest = table(
  'assignment_request',
  {
    id: id(),
    referralId: ref()
      .notNull()
      .references(() => referral.id),
    personId: ref()
      .notNull()
      .references(() => person.id),
    unitId: ref()
      .notNull()
      .references(() => unit.id),
    proposedCoordinatorId: ref().references(() => coordinator.id),
    role: textColumn<CoordinatorRole>().notNull(),
    requestedOn: day().notNull(),
    answerBy: day().notNull(),
    message: textColumn(),
    state: textColumn<RequestState>().notNull(),
    answeredOn: day(),
    declineReason: textColumn<DeclineReason>(),
    answerNote: textColumn(),
    createdAt: moment().notNull(),
  },
  (t) => [
    index('assignment_request_referral').on(t.referralId, t.state),
    index('assignment_request_unit').on(t.unitId, t.requestedOn),
    index('assignment_request_person').on(t.personId),
    index('assignment_request_state').on(t.state, t.unitId, t.personId),
  ],
);

/** An oppnevning: a coordinator for a person, from–to, both days inclusive. */
export const assignment = table(
  'assignment',
  {
    id: id(),
    version: count().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    referralId: ref().references(() => referral.id),
    coordinatorId: ref()
      .notNull()
      .references(() => coordinator.id),
    role: textColumn<CoordinatorRole>().notNull(),
    fromDay: day().notNull(),
    toDay: day(),
    endReason: textColumn<AssignmentEndReason>(),
    note: textColumn(),
    /** Services the coordinator also gives the person (two hats); null: not known. */
    alsoProvides: json<Service[]>(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
  },
  (t) => [
    index('assignment_person').on(t.personId, t.fromDay, t.coordinatorId, t.toDay),
    index('assignment_coordinator').on(t.coordinatorId, t.toDay, t.fromDay, t.personId),
    index('assignment_days').on(t.fromDay, t.toDay, t.personId),
    index('assignment_referral').on(t.referralId, t.fromDay, t.id),
    index('assignment_begins').on(t.fromDay, t.referralId, t.id),
    index('assignment_import').on(t.importBatchId),
  ],
);
