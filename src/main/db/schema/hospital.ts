import type { ParticipationEndReason, ParticipationRole } from '../../../domain/participation/participation.ts';
import type { PlanSystem } from '../../../domain/plan/codes.ts';
import { count, day, id, index, moment, ref, table, textColumn } from '../columns.ts';
import { person } from './person.ts';
import { referral } from './referral.ts';

/** A stay in the hospital that a case is about, and the contact physician (kontaktlege) under it. */
export const hospitalStay = table(
  'hospital_stay',
  {
    id: id(),
    version: count().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    referralId: ref()
      .notNull()
      .references(() => referral.id),
    ward: textColumn(),
    admittedOn: day().notNull(),
    plannedDischargeOn: day(),
    dischargedOn: day(),
    contactPhysician: textColumn(),
    contactPhysicianOn: day(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [
    index('hospital_stay_referral').on(t.referralId, t.admittedOn),
    index('hospital_stay_person').on(t.personId, t.admittedOn),
  ],
);

/** The hospital's agreement with a kommune on taking part in a person's plan there. A renewal is a row of its own. */
export const participationAgreement = table(
  'participation_agreement',
  {
    id: id(),
    version: count().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    municipalityNumber: textColumn().notNull(),
    planSystem: textColumn<PlanSystem>(),
    municipalCoordinator: textColumn(),
    participant: textColumn().notNull(),
    participantUnit: textColumn(),
    role: textColumn<ParticipationRole>().notNull(),
    expectation: textColumn().notNull(),
    fromDay: day().notNull(),
    toDay: day().notNull(),
    journalNotedOn: day(),
    /** The agreement this one follows. */
    renewsId: ref(),
    /** The day it was replaced by the next one. */
    renewedOn: day(),
    endedOn: day(),
    endReason: textColumn<ParticipationEndReason>(),
    endNote: textColumn(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [
    index('participation_person').on(t.personId, t.fromDay),
    index('participation_to').on(t.toDay, t.id),
    // How many run on a day, and with which kommune.
    index('participation_days').on(t.fromDay, t.toDay, t.endedOn, t.municipalityNumber),
  ],
);
