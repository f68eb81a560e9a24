import type { Day } from '../calendar/day.ts';

/** Field → rule that is broken; empty when all is well. The rules have texts in the locales. */
export type Broken = Record<string, string>;

/** The rules a coordinator's own days must keep. */
export function brokenCoordinatorRules(fields: { activeFrom: Day; activeTo: Day | null }): Broken {
  return fields.activeTo !== null && fields.activeTo < fields.activeFrom ? { activeTo: 'beforeFrom' } : {};
}

export interface AbsenceFields {
  coordinatorId: string;
  fromDay: Day;
  toDay: Day | null;
  substituteId: string | null;
}

/** The rules of an absence: it ends after it begins, and nobody stands in for themselves. */
export function brokenAbsenceRules({ coordinatorId, fromDay, toDay, substituteId }: AbsenceFields): Broken {
  return {
    ...(toDay !== null && toDay < fromDay ? { toDay: 'beforeFrom' } : {}),
    ...(substituteId === coordinatorId ? { substituteId: 'self' } : {}),
  };
}

/** Whether the coordinator is in office on the day; both ends inclusive. */
export const isInOffice = ({ activeFrom, activeTo }: { activeFrom: Day; activeTo: Day | null }, day: Day): boolean =>
  activeFrom <= day && (activeTo === null || day <= activeTo);
