import type { Day } from '../calendar/day.ts';

interface MoveFacts {
  readonly knownOn: Day;
  readonly movesOn: Day;
  readonly noticeSentOn: Day | null;
  readonly municipalityNumber: string;
}

/** The rules of a move: it is known before it happens or on the day, to another kommune, and nobody is told in the future. */
export function brokenMoveRules(
  move: MoveFacts,
  personMunicipality: string | null,
  today: Day,
): Record<string, string> {
  const broken: Record<string, string> = {};
  if (move.knownOn > today) broken['knownOn'] = 'inFuture';
  if (move.movesOn < move.knownOn) broken['movesOn'] = 'beforeKnown';
  if (move.noticeSentOn !== null && move.noticeSentOn > today) broken['noticeSentOn'] = 'inFuture';
  if (move.municipalityNumber === personMunicipality) broken['municipalityNumber'] = 'sameMunicipality';
  return broken;
}
