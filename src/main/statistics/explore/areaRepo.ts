import { gt } from 'drizzle-orm';

import type { ReadDb } from '../../db/database.ts';
import { prepared } from '../../db/prepared.ts';
import { person } from '../../db/schema/index.ts';

/** The areas that stand on somebody. */
export const areasInUse = (db: ReadDb): string[] =>
  prepared(db, 'explore.areas', (d) =>
    d.selectDistinct({ area: person.area }).from(person).where(gt(person.area, '')).prepare(),
  )
    .all()
    .flatMap(({ area }) => area ?? []);
