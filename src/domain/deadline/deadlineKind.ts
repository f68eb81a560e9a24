/** What can be due. Each kind's length, legal basis and weight stand in the office's rules (`deadlineRule.ts`), not here. */
export const deadlineKinds = [
  'preliminaryAnswer',
  'decision',
  'coordinator',
  'requestAnswer',
  'feedback',
  'planDraft',
  'planEvaluation',
  'childHandover',
  'consent',
  'contact',
  'discharge',
  'moving',
  'municipalityAnswer',
  'contactPhysician',
  'participation',
  'complaint',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** The terms within which one may complain, by what law one has been decided about: rules like the others, but nothing that waits. */
const complaintTermKinds = ['complaintTermHealth', 'complaintTermNav', 'complaintTermChildWelfare'] as const;
export type ComplaintTermKind = (typeof complaintTermKinds)[number];

/** Everything the office has a rule about, in the order it is shown. */
export const ruleKinds = [...deadlineKinds, ...complaintTermKinds] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** How binding a deadline is: law, usual practice, or the office's own goal. The screen always says which. */
export const deadlineWeights = ['law', 'practice', 'localGoal'] as const;
export type DeadlineWeight = (typeof deadlineWeights)[number];
