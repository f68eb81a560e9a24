import type { trainingCode as nb } from '../../nb/code/training.ts';
import type { Texts } from '../../textTypes.ts';

export const trainingCode: Texts<typeof nb> = {
  partKind: { course: 'Kurs', eLearning: 'E-læring' },
  courseState: { planned: 'planlagt', held: 'halde', evaluated: 'evaluert', cancelled: 'avlyst' },
  enrolmentState: { enrolled: 'har plass', waiting: 'på venteliste', withdrawn: 'meld av' },
  attendanceMark: { attended: 'til stades', absent: 'borte' },
  programStatus: {
    completed: 'fullført',
    expiresSoon: 'går snart ut',
    expired: 'over fristen',
    enrolled: 'påmeld',
    underWay: 'i gang',
    missing: 'manglar',
    notForThisOne: 'gjeld ikkje',
  },
  audienceKind: { employees: 'Alle tilsette', leaders: 'Leiarar', coordinators: 'Koordinatorar' },
  teacherKind: { employee: 'Tilsett', external: 'Ekstern', userWithExperience: 'Brukar med erfaring' },
  evaluationQuestion: {
    content: 'Innhaldet',
    usefulness: 'Nytta i arbeidet',
    teaching: 'Formidlinga',
    setting: 'Stad og rammer',
  },
  offerReason: {
    assignedWithoutBasics: 'Oppnemnd utan grunnopplæring',
    expired: 'Gått ut',
    underWay: 'I gang, ikkje fullført',
    missing: 'Manglar',
  },
  standardPart: {
    introduction: 'Innføring i individuell plan og koordinering',
    introductionELearning: 'E-læring om individuell plan',
    coordinatorCourse: 'Koordinatoropplæring',
    networkDay: 'Nettverksdag',
    leadersHalfDay: 'Halv dag for leiarar',
    childCoordinatorCourse: 'Kurs for barnekoordinatorar',
  },
  standardProgram: {
    allEmployees: 'Alle tilsette',
    newCoordinators: 'Ny koordinator',
    establishedCoordinators: 'Røynd koordinator',
    leaders: 'Leiar',
    childCoordinators: 'Barnekoordinator',
  },
};
