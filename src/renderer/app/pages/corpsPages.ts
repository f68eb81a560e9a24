import { type Page, pageOf } from './page.ts';

/** The coordinators: units, training, faddere and supervision. */
export const corpsPages: readonly Page[] = [
  {
    path: '/koordinatorer',
    page: pageOf(() =>
      import('../../coordinator/CoordinatorListPage.tsx').then((module) => module.CoordinatorListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/koordinatorer/enheter',
    page: pageOf(() => import('../../coordinator/unit/UnitListPage.tsx').then((module) => module.UnitListPage)),
    permission: 'case.read',
  },
  {
    path: '/koordinatorer/enheter/:unitId',
    page: pageOf(() => import('../../coordinator/unit/UnitPage.tsx').then((module) => module.UnitPage)),
    permission: 'case.read',
  },
  {
    path: '/koordinatorer/:coordinatorId',
    page: pageOf(() => import('../../coordinator/CoordinatorPage.tsx').then((module) => module.CoordinatorPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering',
    page: pageOf(() => import('../../training/TrainingPage.tsx').then((module) => module.TrainingPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/tilbud',
    page: pageOf(() => import('../../training/OffersPage.tsx').then((module) => module.OffersPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/kurs',
    page: pageOf(() => import('../../training/CourseListPage.tsx').then((module) => module.CourseListPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/kurs/ny',
    page: pageOf(() => import('../../training/PlanCoursePage.tsx').then((module) => module.PlanCoursePage)),
    permission: 'coordinator.write',
  },
  {
    path: '/opplaering/kurs/:courseId',
    page: pageOf(() => import('../../training/CoursePage.tsx').then((module) => module.CoursePage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/programmer',
    page: pageOf(() => import('../../training/ProgramsPage.tsx').then((module) => module.ProgramsPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/andre',
    page: pageOf(() => import('../../training/OthersPage.tsx').then((module) => module.OthersPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/faddere',
    page: pageOf(() => import('../../supervision/FadderListPage.tsx').then((module) => module.FadderListPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/faddere/velg',
    page: pageOf(() => import('../../supervision/ChooseFadderPage.tsx').then((module) => module.ChooseFadderPage)),
    permission: 'coordinator.write',
  },
  {
    path: '/opplaering/faddere/:fadderId',
    page: pageOf(() => import('../../supervision/FadderPage.tsx').then((module) => module.FadderPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/faddere/:fadderId/overlat',
    page: pageOf(() => import('../../supervision/HandOverPage.tsx').then((module) => module.HandOverPage)),
    permission: 'coordinator.write',
  },
  {
    path: '/opplaering/veiledning',
    page: pageOf(() => import('../../supervision/SessionListPage.tsx').then((module) => module.SessionListPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/veiledning/ny',
    page: pageOf(() => import('../../supervision/SessionFormPage.tsx').then((module) => module.NewSessionPage)),
    permission: 'coordinator.write',
  },
  {
    path: '/opplaering/veiledning/koordinatorer',
    page: pageOf(() =>
      import('../../supervision/CoordinatorPacePage.tsx').then((module) => module.CoordinatorPacePage),
    ),
    permission: 'case.read',
  },
  {
    path: '/opplaering/veiledning/:sessionId',
    page: pageOf(() => import('../../supervision/SessionPage.tsx').then((module) => module.SessionPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/veiledning/:sessionId/endre',
    page: pageOf(() => import('../../supervision/SessionFormPage.tsx').then((module) => module.ChangeSessionPage)),
    permission: 'coordinator.write',
  },
  {
    path: '/opplaering/veiledning/:sessionId/oppmote',
    page: pageOf(() => import('../../supervision/AttendancePage.tsx').then((module) => module.AttendancePage)),
    permission: 'coordinator.write',
  },
];
