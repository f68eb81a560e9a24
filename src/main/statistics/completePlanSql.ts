import { and, like, or, type SQL, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { latestBirth } from '../../domain/statistics/ageBoundary.ts';
import { neededContents } from '../../domain/statistics/indicatorRules.ts';
import { person, plan } from '../db/schema/index.ts';
import { planActiveOn } from './activeOnRepo.ts';

/** SQL over `plan` and its `person`: active on the day with every point of § 9 that it needs; a child's needs one more. */
export const planComplete = (day: Day): SQL =>
  and(planActiveOn(day), holds(false), or(isGrownUp(day), holds(true))) as SQL;

/** Unknown age counts as grown up: nothing says that the point about the child is needed. */
const isGrownUp = (day: Day): SQL =>
  sql`(${person.birthDate} is null or ${person.birthDate} <= ${latestBirth(18, day)})`;

/** The list of points is kept as JSON text: each point stands in it between quotes. */
const holds = (isChild: boolean): SQL =>
  and(...neededContents(isChild).map((content) => like(plan.contents, `%"${content}"%`))) as SQL;
