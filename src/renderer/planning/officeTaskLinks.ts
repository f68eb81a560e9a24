import type { OfficeTask } from '../../domain/planning/officeTask.ts';

/** Where each task of the KE is done. */
export const officeTaskLinks: Readonly<Record<OfficeTask, string>> = {
  rehabilitationPlan: '/samarbeid/plan',
  userParticipation: '/brukerrad',
  serviceOverview: '/samarbeid/tjenester',
  meldinger: '/meldinger',
  routines: '/samarbeid/prosedyrer',
  appointment: '/koordinatorer',
  competence: '/opplaering',
  trainingAndSupervision: '/opplaering/veiledning',
  cooperation: '/samarbeid',
  family: '/personer',
  information: '/samarbeid/informasjon',
  possibleRehabilitation: '/meldinger?needs=rehabilitationOnly',
};
