import { and, like, or, type SQL, sql } from 'drizzle-orm';

import { neededContents } from '../../domain/statistics/indicatorRules.ts';
import { person, plan } from '../db/schema/index.ts';
import { place, planActiveOn } from './activeOnRepo.ts';
import { bornBy } from './dayValuesSql.ts';

/** SQL over `plan` and its `person`: active on the day with every point of § 9 that it needs; a child's needs one more. To be run with `dayValues`. */
export const planComplete = (): SQL => and(planActiveOn(place.day), holds(false), or(isGrownUp(), holds(true))) as SQL;

/** Of unknown age or not yet born on the day: the point about the child is not asked for (planRules.contentsNeeded). */
const isGrownUp = (): SQL =>
  sql`(${person.birthDate} is null or ${person.birthDate} <= ${bornBy('18-24')} or ${person.birthDate} > ${place.day})`;

/** The list of points is kept as JSON text: each point stands in it between quotes. */
const holds = (isChild: boolean): SQL =>
  and(...neededContents(isChild).map((content) => like(plan.contents, `%"${content}"%`))) as SQL;
