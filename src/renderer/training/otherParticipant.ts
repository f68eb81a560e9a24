import type { OutputAt } from '../api/paths.ts';

export type OtherParticipant = OutputAt<'training.participants'>[number];
