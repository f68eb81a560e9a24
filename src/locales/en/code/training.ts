import type { trainingCode as nb } from '../../nb/code/training.ts';
import type { Texts } from '../../textTypes.ts';

export const trainingCode: Texts<typeof nb> = {
  partKind: { course: 'Course', eLearning: 'E-learning' },
  courseState: { planned: 'planned', held: 'held', evaluated: 'evaluated', cancelled: 'cancelled' },
  enrolmentState: { enrolled: 'has a place', waiting: 'on the waiting list', withdrawn: 'withdrawn' },
  attendanceMark: { attended: 'present', absent: 'absent' },
  programStatus: {
    completed: 'completed',
    expiresSoon: 'expires soon',
    expired: 'expired',
    enrolled: 'enrolled',
    underWay: 'begun',
    missing: 'missing',
    notForThisOne: 'not applicable',
  },
  audienceKind: { employees: 'All employees', leaders: 'Leaders', coordinators: 'Coordinators' },
  teacherKind: { employee: 'Employee', external: 'External', userWithExperience: 'User with experience' },
  evaluationQuestion: {
    content: 'The content',
    usefulness: 'Use at work',
    teaching: 'The teaching',
    setting: 'Place and setting',
  },
  offerReason: {
    assignedWithoutBasics: 'Appointed without basic training',
    expired: 'Expired',
    underWay: 'Begun, not completed',
    missing: 'Missing',
  },
  standardPart: {
    introduction: 'Introduction to individual plans and coordination',
    introductionELearning: 'E-learning about individual plans',
    coordinatorCourse: 'Coordinator course',
    networkDay: 'Network day',
    leadersHalfDay: 'Half a day for leaders',
    childCoordinatorCourse: 'Course for child coordinators',
  },
  standardProgram: {
    allEmployees: 'All employees',
    newCoordinators: 'New coordinator',
    establishedCoordinators: 'Established coordinator',
    leaders: 'Leader',
    childCoordinators: 'Child coordinator',
  },
};
