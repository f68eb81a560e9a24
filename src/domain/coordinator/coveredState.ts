import type { ReferralState } from '../referral/state.ts';

/**
 * The state to show, and to take steps from. Days pass without anybody writing: an assignment that was to end yesterday
 * leaves the stored state at `assigned` with nobody there. So the stored state never is the truth about who has a
 * coordinator today; the assignments are, by day, and a case without anybody awaits one. The stored state follows with
 * the case's next step.
 */
export const coveredState = (state: ReferralState, hasCoordinatorToday: boolean): ReferralState =>
  !hasCoordinatorToday && (state === 'assigned' || state === 'followedUp') ? 'awaitingCoordinator' : state;
