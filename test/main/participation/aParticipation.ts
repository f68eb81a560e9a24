import type { ParticipationFields } from '../../../src/contract/participation.ts';

/** An agreement that runs on 2026-11-21, with what a test does not speak of filled in. */
export const aParticipation = (fields: Partial<ParticipationFields> = {}): ParticipationFields => ({
  municipalityNumber: '3403',
  planSystem: 'visma',
  municipalCoordinator: 'Eva Ruud',
  participant: 'Lars Tveito',
  participantUnit: 'Rehabiliteringsavdelingen',
  role: 'groupMember',
  expectation: 'Møter i ansvarsgruppa hver sjette uke.',
  fromDay: '2026-06-01',
  toDay: '2026-12-05',
  journalNotedOn: null,
  ...fields,
});
