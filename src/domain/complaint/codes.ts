/** A complaint (pbrl kap. 7), or a request for supervision (pbrl § 7-4), which never counts as one. */
export const complaintRecordKinds = ['complaint', 'supervisionRequest'] as const;
export type ComplaintRecordKind = (typeof complaintRecordKinds)[number];

/** What is complained about. */
export const complaintKinds = [
  'noPlanOrCoordinator',
  'planNotGoodEnough',
  'notAllowedToTakePart',
  'delay',
  'other',
] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** Who complains: the person, kin, or somebody with fullmakt (pbrl § 7-2, § 7-3). */
export const complainants = ['person', 'nextOfKin', 'representative'] as const;
export type Complainant = (typeof complainants)[number];

/** By which law: health and care services, NAV (sotjl § 47), or barnevern (bvl § 12-9). */
export const complaintGrounds = ['healthServices', 'nav', 'childWelfare'] as const;
export type ComplaintGround = (typeof complaintGrounds)[number];

/** How a complaint ended: stadfestet, endret, opphevet, avvist, trukket. */
export const complaintOutcomes = ['upheld', 'changed', 'annulled', 'dismissed', 'withdrawn'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

/** What Statsforvalteren may answer; a complaint is withdrawn by who complained. */
export const authorityOutcomes = ['upheld', 'changed', 'annulled', 'dismissed'] as const;
