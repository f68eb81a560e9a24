/**
 * What a KE in a kommune shall see to (Helsedirektoratet's guide on rehabilitering and habilitering, 12.3), in its order, and
 * the place in the program where each is done.
 */
export const officeTasks = [
  'rehabilitationPlan',
  'userParticipation',
  'serviceOverview',
  'meldinger',
  'routines',
  'appointment',
  'competence',
  'trainingAndSupervision',
  'cooperation',
  'family',
  'information',
  'possibleRehabilitation',
] as const;
export type OfficeTask = (typeof officeTasks)[number];
