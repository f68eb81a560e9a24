import { and, eq, exists, gte, inArray, isNotNull, isNull, lt, lte, notInArray, or, type SQL } from 'drizzle-orm';

import type { ReferralFilter } from '../../contract/referralList.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { typedWords } from '../../domain/person/searchWords.ts';
import { hospitalTicks } from '../../domain/hospital/hospitalTick.ts';
import { grantedOutcomes } from '../../domain/referral/codes.ts';
import { openStates, type ReferralState } from '../../domain/referral/state.ts';
import type { ReadDb } from '../db/database.ts';
import { referral, referralEvent } from '../db/schema/index.ts';
import { answerStands } from '../municipality/answerRepo.ts';
import { LAST_CHARACTER, personsByWord } from '../person/personFilterSql.ts';
import { personsAssigned, personsWithActivePlan } from '../statistics/activeOnRepo.ts';
import { assignmentsSince } from '../statistics/funnelRepo.ts';

/** The conditions of a list's filter; none where nothing is asked for. What was `reached` is as of the day. */
export function referralConditions(db: ReadDb, filter: ReferralFilter, day: Day): SQL[] {
  const asked: (SQL | undefined)[] = [
    ...typedWords(filter.text).map((word) => matchingWord(db, word)),
    filter.states.length === 0 ? undefined : standsAt(db, filter.states, day),
    filter.open ? inArray(referral.state, [...openStates]) : undefined,
    anyOf(referral.need, filter.needs),
    anyOf(referral.referrerType, filter.referrerTypes),
    anyOf(referral.specialty, filter.specialties),
    anyOf(referral.outcome, filter.outcomes),
    inAreas(filter.areas),
    filter.receivedFrom === null ? undefined : gte(referral.receivedOn, filter.receivedFrom),
    filter.receivedTo === null ? undefined : lte(referral.receivedOn, filter.receivedTo),
    filter.decidedFrom === null ? undefined : gte(referral.decidedOn, filter.decidedFrom),
    filter.decidedTo === null ? undefined : lte(referral.decidedOn, filter.decidedTo),
    filter.responsibleAccountId === null ? undefined : eq(referral.responsibleAccountId, filter.responsibleAccountId),
    filter.municipalityNumber === null ? undefined : eq(referral.municipalityNumber, filter.municipalityNumber),
    filter.notifiedFrom === null ? undefined : gte(referral.municipalityNotifiedOn, filter.notifiedFrom),
    filter.notifiedTo === null ? undefined : lte(referral.municipalityNotifiedOn, filter.notifiedTo),
    filter.answer === null ? undefined : answers(db, filter.answer, day),
    filter.missingTick ? missesTick : undefined,
    filter.reached === null ? undefined : hasReached(db, filter.reached, day),
  ];
  return asked.filter((condition) => condition !== undefined);
}

const anyOf = (column: Parameters<typeof inArray>[0], values: readonly string[]): SQL | undefined =>
  values.length === 0 ? undefined : inArray(column, [...values]);

const covered: readonly ReferralState[] = ['assigned', 'followedUp'];

/** The states as they are shown: an assigned case whose coordinator is gone on the day awaits one (`coveredState`). */
function standsAt(db: ReadDb, states: readonly ReferralState[], day: Day): SQL {
  const withCoordinator = states.filter((state) => covered.includes(state));
  const others = states.filter((state) => !covered.includes(state));
  return or(
    anyOf(referral.state, others),
    withCoordinator.length === 0
      ? undefined
      : and(inArray(referral.state, withCoordinator), inArray(referral.personId, personsAssigned(db, day))),
    states.includes('awaitingCoordinator')
      ? and(inArray(referral.state, [...covered]), notInArray(referral.personId, personsAssigned(db, day)))
      : undefined,
  )!;
}

/** «2026/31» asks for the case itself, anything else for its person. */
const matchingWord = (db: ReadDb, word: string): SQL =>
  word.includes('/')
    ? and(gte(referral.caseNumber, word), lt(referral.caseNumber, word + LAST_CHARACTER))!
    : inArray(referral.personId, personsByWord(db, word));

/** `unknown` is the group of those without an area, as the statistics call it. */
const inAreas = (areas: readonly string[]): SQL | undefined =>
  or(anyOf(referral.area, areas), areas.includes('unknown') ? isNull(referral.area) : undefined);

/** Helseforetak: told to the kommune, asked for again, or with an answer that stands so. */
function answers(db: ReadDb, answer: NonNullable<ReferralFilter['answer']>, day: Day): SQL {
  if (answer === 'notified') return isNotNull(referral.municipalityNotifiedOn);
  return answer === 'reminded' ? isNotNull(referral.municipalityRemindedOn) : answerStands(db, answer, day);
}

/** Helseforetak: an open case of which something does not stand in the hospital's own systems. */
const missesTick = and(
  inArray(referral.state, [...openStates]),
  or(...hospitalTicks.map((tick) => eq(referral[tick], false))),
);

/** A step of the way from melding to plan, each a part of the one before: the funnel's own definitions. */
function hasReached(db: ReadDb, step: NonNullable<ReferralFilter['reached']>, day: Day): SQL {
  if (step === 'assessed') return assessedBy(db, day);
  if (step === 'named') return namedBy(day);
  const decided = and(isNotNull(referral.decidedOn), lte(referral.decidedOn, day))!;
  if (step === 'decided') return decided;
  const granted = and(decided, inArray(referral.outcome, [...grantedOutcomes]))!;
  if (step === 'granted') return granted;
  const assigned = and(granted, exists(assignmentsSince(db, day)))!;
  return step === 'assigned' ? assigned : and(assigned, inArray(referral.personId, personsWithActivePlan(db, day)))!;
}

/** Helseforetak: assessed, or the kommune told without that step, as the way on the dashboard counts it. */
function assessedBy(db: ReadDb, day: Day): SQL {
  const assessed = db
    .select({ id: referralEvent.referralId })
    .from(referralEvent)
    .where(and(eq(referralEvent.step, 'assess'), isNull(referralEvent.undoneAt), lte(referralEvent.onDay, day)));
  return or(lte(referral.municipalityNotifiedOn, day), inArray(referral.id, assessed))!;
}

/** Helseforetak: the kommune has answered with the name of a coordinator. */
const namedBy = (day: Day): SQL =>
  and(
    lte(referral.municipalityNotifiedOn, day),
    lte(referral.municipalityAnsweredOn, day),
    isNotNull(referral.municipalityCoordinator),
  )!;
