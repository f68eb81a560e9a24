import type { PlanBody } from './planWords.ts';

/** The plan's own words, in the parts they are written in. */
export const wordsParts = ['goal', 'self', 'contributions', 'how', 'child', 'period'] as const;
export type WordsPart = (typeof wordsParts)[number];

export type WordsField = Exclude<keyof PlanBody, 'subgoals' | 'measures' | 'members'>;

export const fieldsOfPart = {
  goal: ['overallGoal'],
  self: ['ownDescription', 'resources', 'needs'],
  contributions: ['personContributes', 'kinContribute', 'isWithoutKin', 'providersContribute'],
  how: ['howCarriedOut', 'cooperation', 'responsibleForPlan'],
  child: ['childParticipation'],
  period: ['periodFrom', 'periodTo', 'revisionOn', 'companion'],
} as const satisfies Readonly<Record<WordsPart, readonly WordsField[]>>;

export const dayFields = ['periodFrom', 'periodTo', 'revisionOn'] as const satisfies readonly WordsField[];
export const lineFields = ['responsibleForPlan', 'companion'] as const satisfies readonly WordsField[];
