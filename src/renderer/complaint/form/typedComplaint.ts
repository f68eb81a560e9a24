import { z } from 'zod';

import { complaintFields, type ComplaintFields } from '../../../contract/complaint.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type {
  Complainant,
  ComplaintGround,
  ComplaintKind,
  ComplaintRecordKind,
} from '../../../domain/complaint/codes.ts';

const line = z.string().trim().max(300);
const text = z.string().trim().max(10_000);

/** The fields of a complaint as they are typed. */
export const typedComplaint = complaintFields.extend({
  complainantName: line,
  startReason: text,
  description: text,
});

export type TypedComplaint = Omit<
  ComplaintFields,
  'recordKind' | 'complainant' | 'kind' | 'ground' | 'receivedOn' | 'complainantName' | 'startReason' | 'description'
> & {
  recordKind: ComplaintRecordKind | null;
  complainant: Complainant | null;
  kind: ComplaintKind | null;
  ground: ComplaintGround | null;
  receivedOn: Day | null;
  complainantName: string;
  startReason: string;
  description: string;
};

export const blankComplaint = (today: Day): TypedComplaint => ({
  recordKind: 'complaint',
  kind: null,
  ground: 'healthServices',
  complainant: 'person',
  complainantName: '',
  hasPowerOfAttorney: false,
  referralId: null,
  receivedOn: today,
  sentOn: null,
  knownOn: null,
  startReason: '',
  isWritten: true,
  isSigned: true,
  description: '',
});

/** A registered complaint as it stands in the form. */
export const typedOf = (fields: ComplaintFields): TypedComplaint => ({
  ...fields,
  complainantName: fields.complainantName ?? '',
  startReason: fields.startReason ?? '',
  description: fields.description ?? '',
});

/** What is sent. */
export const sentComplaint = (typed: z.output<typeof typedComplaint>): ComplaintFields => ({
  ...typed,
  complainantName: typed.complainant === 'person' ? null : typed.complainantName || null,
  hasPowerOfAttorney: typed.complainant === 'representative' && typed.hasPowerOfAttorney,
  startReason: typed.startReason || null,
  description: typed.description || null,
});
