import type { Tone } from '../components/StatusPill.tsx';
import type { MeetingStateKey } from './meetingFile.ts';

/** How each state of a meeting is shown. */
export const stateTones: Record<MeetingStateKey, Tone> = {
  planned: 'neutral',
  toApprove: 'amber',
  approved: 'good',
  correcting: 'amber',
  cancelled: 'neutral',
};
