import type { OutputAt } from '../api/paths.ts';

export type FollowUp = OutputAt<'followUp.ofPerson'>;

export type Contact = FollowUp['contacts'][number];

export type Move = FollowUp['moves'][number];
