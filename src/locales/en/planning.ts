import type { planning as nb } from '../nb/planning.ts';
import type { Texts } from '../textTypes.ts';

/** The plan for habilitering and rehabilitering, information work, what planners need, and the tasks of the KE. */
export const planning: Texts<typeof nb> = {
  information: {
    title: 'Information work',
    noun: 'entries',
    new: 'Log information',
    edit: 'Change the entry',
    field: {
      day: 'Day',
      what: 'What was told',
      audience: 'To whom',
      way: 'How',
      reached: 'About how many',
      by: 'Who from us',
      note: 'Note',
    },
    empty: {
      title: 'Whom have you told?',
      text: 'Information to inhabitants, user organisations, partners and employees. The report’s chapter on cooperation draws on it.',
      newText: 'Write what, to whom and when',
    },
  },
  plan: {
    title: {
      municipality: 'The municipality’s plan for habilitation and rehabilitation',
      healthTrust: 'Plan for habilitation and rehabilitation',
    },
    new: 'New plan',
    edit: 'Change the plan',
    about: 'About the plan',
    earlier: 'Other plans',
    aims: 'What the plan wants',
    field: {
      title: 'Name of the plan',
      fromDay: 'From',
      toDay: 'To and including',
      adoptedOn: 'Adopted',
      adoptedBy: 'By whom',
      aims: 'What the plan wants',
      responsible: 'Responsible',
      period: 'In force',
    },
    beforeFrom: 'Before the plan begins',
    measures: 'Measures',
    noMeasures: 'No measures written yet.',
    measureCount: '{{done}} of {{all}} done, {{late}} overdue',
    newMeasure: 'New measure',
    editMeasure: 'Change the measure',
    measure: {
      title: 'Measure',
      responsible: 'Responsible',
      dueOn: 'Due',
      state: 'State',
      standing: 'How far it has come',
    },
    overdue: 'Overdue',
    empty: {
      title: 'The plan for habilitation and rehabilitation belongs here',
      text: 'Write down the plan and its measures, and follow them here. Measures with a due date stand in the worklist and the calendar, and the annual report tells how they go.',
      newText: 'Name, years and who answers for it',
    },
  },
  tasks: {
    title: 'The tasks of the koordinerende enhet',
    intro: 'By the guide of Helsedirektoratet, 12.3. Each task has its place here.',
    text: {
      rehabilitationPlan: 'The plan, its measures and how they go.',
      userParticipation: 'The criteria on participation, and the improvements that follow.',
      serviceOverview: 'What there is of habilitation and rehabilitation, and who gives it.',
      meldinger: 'All referrals, from receipt to coordinator.',
      routines: 'Procedures and routines with owner and revision.',
      appointment: 'The coordinators, their places and who lacks one.',
      competence: 'Programmes and courses, and who has done what.',
      trainingAndSupervision: 'Faddere, supervision and attendance.',
      cooperation: 'Municipalities, partners and agreements.',
      family: 'The persons, with the family and who coordinates for it.',
      information: 'What you have told, whom and when.',
      possibleRehabilitation: 'Referrals that are about habilitation or rehabilitation alone.',
    },
  },
};
