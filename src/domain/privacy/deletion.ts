/** How a proposal to delete a person stands. Nothing is deleted before somebody else has approved it. */
export const deletionStates = ['proposed', 'carriedOut', 'rejected'] as const;
export type DeletionState = (typeof deletionStates)[number];

/** Whether this account may approve: two persons, and never oneself alone. */
export const mayApprove = (proposal: { state: DeletionState; proposedBy: string }, accountId: string): boolean =>
  proposal.state === 'proposed' && proposal.proposedBy !== accountId;

/** How long a backup made on a day is kept at the longest: the monthly ones, twelve of them. */
export const monthsBackupsLive = 12;
