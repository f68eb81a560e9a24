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
  'complaint',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** How binding a deadline is: law, usual practice, or the office's own goal. The screen always says which. */
export const deadlineWeights = ['law', 'practice', 'localGoal'] as const;
export type DeadlineWeight = (typeof deadlineWeights)[number];
