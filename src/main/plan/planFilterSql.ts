import { and, eq, inArray, gt, isNull, like, lt, lte, not, or, type SQL } from 'drizzle-orm';

import type { PlanFilter } from '../../contract/plan.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { needClasses } from '../../domain/person/codes.ts';
import { typedWords } from '../../domain/person/searchWords.ts';
import { latestBirth } from '../../domain/statistics/ageBoundary.ts';
import { neededContents } from '../../domain/statistics/indicatorRules.ts';
import type { ReadDb } from '../db/database.ts';
import { person, plan } from '../db/schema/index.ts';
import { inAgeGroup, personsByWord } from '../person/personFilterSql.ts';
import { planActiveOn } from '../statistics/activeOnRepo.ts';

/** The conditions of a list of plans over `plan` and `person`; age and activity look at the day asked for, or today. */
export function planConditions(db: ReadDb, filter: PlanFilter, today: Day): SQL[] {
  const day = filter.activeOn ?? today;
  const needClass = needClasses.find((known) => known === filter.needClass);
  const asked: (SQL | undefined)[] = [
    ...typedWords(filter.text).map((word) => inArray(plan.personId, personsByWord(db, word))),
    filter.states.length > 0 ? inArray(plan.state, filter.states) : undefined,
    filter.systems.length > 0 ? inArray(plan.system, filter.systems) : undefined,
    filter.evaluationOverdue ? isOverdue(today) : undefined,
    filter.incomplete ? and(planActiveOn(day), not(isComplete(day))) : undefined,
    filter.activeOn === null ? undefined : planActiveOn(filter.activeOn),
    filter.ageGroup === null ? undefined : inAgeGroup(filter.ageGroup, day),
    needClass === undefined ? undefined : eq(person.needClass, needClass),
  ];
  return asked.filter((condition) => condition !== undefined);
}

/** The agreed evaluation of a running plan has passed: what the worklist shows as overdue. */
const isOverdue = (today: Day) =>
  and(inArray(plan.state, ['active', 'underRevision']), lt(plan.nextEvaluationOn, today));

/** Every point of § 9 the person needs on the day; a child's plan needs one more (planRules.contentsNeeded). */
const isComplete = (day: Day): SQL =>
  and(
    ...neededContents(false).map(holds),
    or(
      isNull(person.birthDate),
      lte(person.birthDate, latestBirth(18, day)),
      gt(person.birthDate, day),
      holds('childParticipation'),
    ),
  )!;

/** The list of points is kept as JSON text: each stands in it between quotes. */
const holds = (content: string): SQL => like(plan.contents, `%"${content}"%`);
