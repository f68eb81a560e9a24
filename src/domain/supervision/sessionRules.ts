import { addYears, type Day } from '../calendar/day.ts';
import type { Broken } from '../coordinator/coordinatorRules.ts';
import { needsFadder, type SupervisionKind, type SupervisionState } from './codes.ts';
import { holdsNationalNumber } from '../person/noteRules.ts';

/** What the rules of a session look at. */
export interface SessionFacts {
  kind: SupervisionKind;
  day: Day;
  fadderId: string | null;
  themes: string | null;
  place: string | null;
  note: string | null;
}

/** The rules of a session's fields. Numbers of persons are refused in every text of it. */
export function brokenSessionRules(session: SessionFacts, today: Day): Broken {
  const broken: Broken = {};
  if (needsFadder(session.kind) && session.fadderId === null) broken['fadderId'] = 'required';
  if (session.day > addYears(today, 2)) broken['day'] = 'tooFarAhead';
  for (const field of ['themes', 'place', 'note'] as const)
    if (session[field] !== null && holdsNationalNumber(session[field])) broken[field] = 'nationalNumber';
  return broken;
}

/** A session that was held has its attendance, which may be corrected; one to come cannot have been held. */
export function brokenHoldRules(session: { day: Day; state: SupervisionState }, today: Day): Broken {
  if (session.state === 'cancelled') return { state: 'cancelled' };
  return session.day > today ? { day: 'notYet' } : {};
}

/** Planned, the day has been, and nobody has written whether it was held. */
export const awaitsAttendance = (session: { day: Day; state: SupervisionState }, today: Day): boolean =>
  session.state === 'planned' && session.day < today;

/** Everything written in a session, for asking whether it names somebody. */
export const textsOf = ({ themes, place, note }: Pick<SessionFacts, 'themes' | 'place' | 'note'>): string =>
  [themes, place, note].filter((text) => text !== null).join('\n');
