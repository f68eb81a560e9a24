import type { Day } from '../calendar/day.ts';
import type { CoordinatorRole } from '../coordinator/codes.ts';
import type { AudienceKind } from './codes.ts';

/** One thing that is demanded: any of these parts, and of a course so large a share of its sessions. */
export interface Requirement {
  /** One of them is enough. */
  readonly partIds: readonly string[];
  /** How much of a course one must be present at, 1–100; 100 is every session. Says nothing of e-learning. */
  readonly sharePercent: number;
}

/** When a programme is completed: every requirement is met. A rule without requirements is never met. */
export type CompletionRule = readonly Requirement[];

/** Whom a programme is for. */
export interface Audience {
  readonly kind: AudienceKind;
  /** Among coordinators: those with this role; null for all. */
  readonly role: CoordinatorRole | null;
  /** Among coordinators: those who have been so for this many months. */
  readonly afterMonths: number;
  /** Among coordinators: those who became so on this day or later; null for all. */
  readonly since: Day | null;
}

/** What decides who shall have a programme, and for how long it lasts. */
export interface ProgramRules {
  readonly audience: Audience;
  readonly rule: CompletionRule;
  /** A refresher is due so many months after completion; null when it lasts. */
  readonly validMonths: number | null;
  /** How long before the end it «expires soon». */
  readonly warnMonths: number;
}

/** Who somebody is in the eyes of a programme. */
export interface Trainee {
  readonly isLeader: boolean;
  /** Null for employees who are no coordinators. */
  readonly coordinator: { readonly activeFrom: Day; readonly roles: readonly CoordinatorRole[] } | null;
}

/** Every part that a rule speaks of, once. */
export const partsOfRule = (rule: CompletionRule): string[] => [...new Set(rule.flatMap(({ partIds }) => partIds))];
