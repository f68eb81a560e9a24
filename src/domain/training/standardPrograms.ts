import type { PartKind } from './codes.ts';
import type { Audience, ProgramRules } from './trainingProgram.ts';

/** What the standard programmes are made of. Their words stand in the locales until the office gives them its own. */
export const standardParts = [
  'introduction',
  'introductionELearning',
  'coordinatorCourse',
  'networkDay',
  'leadersHalfDay',
  'childCoordinatorCourse',
] as const;
export type StandardPart = (typeof standardParts)[number];

export const standardPrograms = [
  'allEmployees',
  'newCoordinators',
  'establishedCoordinators',
  'leaders',
  'childCoordinators',
] as const;
export type StandardProgram = (typeof standardPrograms)[number];

export interface PartFields {
  readonly kind: PartKind;
  readonly sessions: number;
  readonly gapDays: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly capacity: number | null;
  /** What those who were there meet for later, and after how many months. */
  readonly followUp: { readonly part: StandardPart; readonly months: number } | null;
}

const oneDay: PartFields = {
  kind: 'course',
  sessions: 1,
  gapDays: 0,
  from: '09:00',
  to: '15:30',
  capacity: null,
  followUp: null,
};

/**
 * How each runs from the start. The course for new coordinators has the shape of Hamar (R 6.2): groups of 20, two days with a period of practice
 * between, and a network day half a year later; leaders have half a day.
 */
export const standardPartFields: Readonly<Record<StandardPart, PartFields>> = {
  introduction: { ...oneDay, to: '11:00' },
  introductionELearning: { ...oneDay, kind: 'eLearning', from: null, to: null },
  coordinatorCourse: {
    ...oneDay,
    sessions: 2,
    gapDays: 28,
    capacity: 20,
    followUp: { part: 'networkDay', months: 6 },
  },
  networkDay: { ...oneDay },
  leadersHalfDay: { ...oneDay, to: '12:00' },
  childCoordinatorCourse: { ...oneDay, capacity: 20 },
};

interface StandardProgramFields extends Omit<ProgramRules, 'rule'> {
  readonly parts: readonly StandardPart[];
  readonly isBasic: boolean;
  readonly isRequired: boolean;
  /** Where it comes from, as shown. */
  readonly source: string;
}

const coordinators: Audience = { kind: 'coordinators', role: null, afterMonths: 0, since: null };

/**
 * The programmes a register begins with: three after Nedre Eiker (R 6.3), the leaders' half day after Hamar (R 6.2), and one for child coordinators,
 * whose training the office answers for as well (hol § 7-3). No source gives a number of months for the refresher: 24 is the office's own goal.
 */
export const standardProgramFields: Readonly<Record<StandardProgram, StandardProgramFields>> = {
  allEmployees: {
    parts: ['introduction', 'introductionELearning'],
    audience: { ...coordinators, kind: 'employees' },
    validMonths: null,
    warnMonths: 0,
    isBasic: false,
    isRequired: false,
    source: 'SKUR 6.3, hol. § 7-3',
  },
  newCoordinators: {
    parts: ['coordinatorCourse'],
    audience: coordinators,
    validMonths: null,
    warnMonths: 0,
    isBasic: true,
    isRequired: true,
    source: 'SKUR 6.2 og 6.3, hol. § 7-3',
  },
  establishedCoordinators: {
    parts: ['networkDay'],
    audience: { ...coordinators, afterMonths: 12 },
    validMonths: 24,
    warnMonths: 2,
    isBasic: false,
    isRequired: true,
    source: 'SKUR 6.2 og 6.3, hol. § 7-3',
  },
  leaders: {
    parts: ['leadersHalfDay'],
    audience: { ...coordinators, kind: 'leaders' },
    validMonths: null,
    warnMonths: 0,
    isBasic: false,
    isRequired: false,
    source: 'SKUR 6.2',
  },
  childCoordinators: {
    parts: ['childCoordinatorCourse'],
    audience: { ...coordinators, role: 'childCoordinator' },
    validMonths: null,
    warnMonths: 0,
    isBasic: false,
    isRequired: true,
    source: 'hol. §§ 7-2 a og 7-3',
  },
};
