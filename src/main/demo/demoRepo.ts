import type { Db } from '../db/database.ts';
import { bulkInsert } from '../db/bulkInsert.ts';
import {
  absence,
  agendaItem,
  account,
  assignment,
  assignmentRequest,
  complaint,
  complaintEvent,
  consent,
  contact,
  coordinator,
  deadline,
  decision,
  denominator,
  hospitalStay,
  meetingRecord,
  officeMeeting,
  participationAgreement,
  person,
  personRelation,
  plan,
  planContent,
  planEvent,
  planReview,
  planSignature,
  planVersion,
  referral,
  referralEvent,
  reportComment,
  searchWord,
  unit,
} from '../db/schema/index.ts';
import type { PersonRows } from './demoRows.ts';
import type { MeetingRows } from './meetingRows.ts';

export interface OfficeRows {
  accounts: (typeof account.$inferInsert)[];
  units: (typeof unit.$inferInsert)[];
  coordinators: (typeof coordinator.$inferInsert)[];
  absences: (typeof absence.$inferInsert)[];
  denominators: (typeof denominator.$inferInsert)[];
  comments: (typeof reportComment.$inferInsert)[];
}

export function insertOffice(db: Db, rows: OfficeRows): void {
  bulkInsert(db, account, rows.accounts);
  bulkInsert(db, unit, rows.units);
  bulkInsert(db, coordinator, rows.coordinators);
  bulkInsert(db, absence, rows.absences);
  bulkInsert(db, denominator, rows.denominators);
  bulkInsert(db, reportComment, rows.comments);
}

export function insertPerson(db: Db, rows: PersonRows): void {
  const personId = rows.person.id;
  bulkInsert(db, person, [rows.person]);
  bulkInsert(
    db,
    searchWord,
    rows.words.map((word) => ({ word, personId })),
  );
  bulkInsert(db, referral, rows.referrals);
  bulkInsert(db, referralEvent, rows.events);
  bulkInsert(db, decision, rows.decisions);
  bulkInsert(db, assignmentRequest, rows.requests);
  bulkInsert(db, assignment, rows.assignments);
  bulkInsert(db, plan, rows.plans);
  bulkInsert(db, planEvent, rows.planEvents);
  bulkInsert(db, planReview, rows.planReviews);
  bulkInsert(db, planContent, rows.planContents);
  bulkInsert(db, planVersion, rows.planVersions);
  bulkInsert(db, planSignature, rows.planSignatures);
  bulkInsert(db, contact, rows.contacts);
  bulkInsert(db, hospitalStay, rows.stays);
  bulkInsert(db, participationAgreement, rows.participations);
  bulkInsert(db, consent, rows.consents);
  bulkInsert(db, complaint, rows.complaints);
  bulkInsert(db, complaintEvent, rows.complaintEvents);
  bulkInsert(db, deadline, rows.deadlines);
}

export function insertMeetings(db: Db, rows: MeetingRows): void {
  bulkInsert(db, officeMeeting, rows.meetings);
  bulkInsert(db, agendaItem, rows.items);
  bulkInsert(db, meetingRecord, rows.records);
}

export function insertRelations(db: Db, rows: readonly (typeof personRelation.$inferInsert)[]): void {
  bulkInsert(db, personRelation, rows);
}
