import type { directoryCode as nb } from '../../nb/code/directory.ts';
import type { Texts } from '../../textTypes.ts';

/** Code lists of cooperation and planning. */
export const directoryCode: Texts<typeof nb> = {
  liaisonWay: {
    meeting: 'Meeting',
    phone: 'Phone',
    email: 'E-mail',
    visit: 'Visit',
    course: 'Course',
    other: 'Other',
  },
  offerField: { habilitation: 'Habilitation', rehabilitation: 'Rehabilitation', both: 'Both' },
  offerAge: { children: 'Children and young people', adults: 'Adults', all: 'All ages' },
  agreementKind: {
    overall: 'Overall agreement on cooperation',
    part: 'Part agreement',
    local: 'Local agreement',
    other: 'Other agreement',
  },
  agreementState: { coming: 'Not yet in force', running: 'In force', toRenew: 'To be renewed', expired: 'Expired' },
  procedureKind: { procedure: 'Procedure', routine: 'Routine', guideline: 'Guideline', form: 'Form or template' },
  audience: {
    inhabitants: 'Inhabitants',
    userOrganisations: 'User organisations',
    partners: 'Partners',
    employees: 'Employees',
    leaders: 'Leaders and politicians',
    other: 'Others',
  },
  informationWay: {
    meeting: 'Meeting',
    course: 'Course',
    website: 'Website',
    brochure: 'Brochure',
    media: 'Newspaper or social media',
    letter: 'Letter or e-mail',
    other: 'Other',
  },
  rehabilitationPlanState: { draft: 'Draft', coming: 'Not yet in force', running: 'In force', expired: 'Expired' },
  officeTask: {
    rehabilitationPlan: 'Plan for habilitation and rehabilitation',
    userParticipation: 'User participation',
    serviceOverview: 'Overview of the services',
    meldinger: 'Referrals about individual plan and coordinator',
    routines: 'Routines for the work',
    appointment: 'Appointing coordinators',
    competence: 'Competence on individual plans',
    trainingAndSupervision: 'Training and supervision of coordinators',
    cooperation: 'Cooperation across professions, levels and sectors',
    family: 'The needs of the family',
    information: 'Information to inhabitants and partners',
    possibleRehabilitation: 'Referrals about possible need for habilitation and rehabilitation',
  },
};
