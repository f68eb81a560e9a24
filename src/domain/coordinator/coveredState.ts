import type { ReferralState } from '../referral/state.ts';

/**
 * The state to show for a case. Days pass without anybody writing: an assignment that was to end yesterday leaves the
 * stored state at `assigned` with nobody there. So `state` never is the truth about who has a coordinator today; the
 * assignments are, by day, and a case without anybody is shown as awaiting one. The stored state follows when the case
 * is next worked on (main/assignment/settleEnded.ts).
 */
export const coveredState = (state: ReferralState, hasCoordinatorToday: boolean): ReferralState =>
  !hasCoordinatorToday && (state === 'assigned' || state === 'followedUp') ? 'awaitingCoordinator' : state;
