import type { ComplaintFields } from '../../../src/contract/complaint.ts';

/** A complaint by the person, received on 2026-11-10, with what a test does not speak of filled in. */
export const aComplaint = (fields: Partial<ComplaintFields> = {}): ComplaintFields => ({
  recordKind: 'complaint',
  kind: 'noPlanOrCoordinator',
  ground: 'healthServices',
  complainant: 'person',
  complainantName: null,
  hasPowerOfAttorney: false,
  referralId: null,
  receivedOn: '2026-11-10',
  sentOn: null,
  knownOn: '2026-11-02',
  startReason: null,
  isWritten: true,
  isSigned: true,
  description: null,
  ...fields,
});
