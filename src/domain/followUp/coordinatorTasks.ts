import type { CoordinatorRole } from '../coordinator/codes.ts';

/** What a coordinator sees to, after Helsedirektoratet's guide as Hamar kommune presents it (eleven tasks); the words are our own. */
export const coordinatorTasks = [
  'informedConsent',
  'participation',
  'expectations',
  'informationAndDialogue',
  'wholePicture',
  'cooperation',
  'progress',
  'sharedGoals',
  'leadTeam',
  'updatePlan',
  'evaluateWork',
] as const;
export type CoordinatorTask = (typeof coordinatorTasks)[number];

/** What a child coordinator sees to besides (hol § 7-2 a): five things for the whole family. */
export const childCoordinatorTasks = [
  'informFamily',
  'overviewOfServices',
  'guideFamily',
  'coordinateForFamily',
  'familysPlan',
] as const;
export type ChildCoordinatorTask = (typeof childCoordinatorTasks)[number];

export type TaskKey = CoordinatorTask | ChildCoordinatorTask;
export const taskKeys: readonly TaskKey[] = [...childCoordinatorTasks, ...coordinatorTasks];

/** The tasks of a role, in order: a child coordinator is a coordinator too. */
export const tasksOf = (role: CoordinatorRole): readonly TaskKey[] =>
  role === 'childCoordinator' ? taskKeys : coordinatorTasks;
