import type { TrainingProgram, TrainingProgramFields } from '../../../contract/training.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type { CoordinatorRole } from '../../../domain/coordinator/codes.ts';
import type { AudienceKind } from '../../../domain/training/codes.ts';

export interface TypedRequirement {
  partIds: string[];
  sharePercent: number | null;
}

/** A programme as it is typed; whom it is for lies flat. */
export interface TypedProgram extends Record<string, unknown> {
  name: string;
  source: string;
  kind: AudienceKind | null;
  role: CoordinatorRole | null;
  afterMonths: number | null;
  since: Day | null;
  rule: TypedRequirement[];
  validMonths: number | null;
  warnMonths: number | null;
  isBasic: boolean;
  isRequired: boolean;
  isActive: boolean;
  /** The first day the rules hold; null for always. */
  from: Day | null;
}

export const blankProgram: TypedProgram = {
  name: '',
  source: '',
  kind: 'coordinators',
  role: null,
  afterMonths: null,
  since: null,
  rule: [{ partIds: [], sharePercent: 100 }],
  validMonths: null,
  warnMonths: null,
  isBasic: false,
  isRequired: true,
  isActive: true,
  from: null,
};

/** A registered programme as it stands in the form. What is changed holds from today, unless told otherwise. */
export const typedOf = ({ audience, rule, ...program }: TrainingProgram, today: Day): TypedProgram => ({
  name: program.name ?? '',
  source: program.source ?? '',
  kind: audience.kind,
  role: audience.role,
  afterMonths: audience.afterMonths === 0 ? null : audience.afterMonths,
  since: audience.since,
  rule: rule.map(({ partIds, sharePercent }) => ({ partIds: [...partIds], sharePercent })),
  validMonths: program.validMonths,
  warnMonths: program.warnMonths === 0 ? null : program.warnMonths,
  isBasic: program.isBasic,
  isRequired: program.isRequired,
  isActive: program.isActive,
  from: today,
});

/** What is sent, whether it is right or not: the contract's schema says what is wrong. */
export const sentProgram = (typed: TypedProgram): Record<keyof TrainingProgramFields, unknown> => {
  const isForCoordinators = typed.kind === 'coordinators';
  return {
    name: typed.name.trim() || null,
    source: typed.source.trim() || null,
    audience: {
      kind: typed.kind,
      role: isForCoordinators ? typed.role : null,
      afterMonths: isForCoordinators ? (typed.afterMonths ?? 0) : 0,
      since: isForCoordinators ? typed.since : null,
    },
    rule: typed.rule.map(({ partIds, sharePercent }) => ({ partIds, sharePercent: sharePercent ?? 100 })),
    validMonths: typed.validMonths,
    warnMonths: typed.warnMonths ?? 0,
    isBasic: typed.isBasic,
    isRequired: typed.isRequired,
    isActive: typed.isActive,
  };
};
