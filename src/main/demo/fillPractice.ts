import type { DemoOptions } from '../../domain/demo/demoOffice.ts';
import { createRandom } from '../../domain/demo/random.ts';
import type { Db } from '../db/database.ts';
import { insertSeries } from '../series/seriesRepo.ts';
import { demoSeries } from './seriesRows.ts';
import { firstComplaint, insertParticipation, insertPractice } from './demoPracticeRepo.ts';
import { panelRows } from './panelRows.ts';
import { practiceRows } from './practiceRows.ts';
import { surveyRows } from './surveyRows.ts';

interface Practice {
  options: DemoOptions;
  accountId: string;
}

/** The office's own work on its practice, from a stream of its own: it changes nothing of what is told of cases. */
export async function fillPractice(db: Db, { options, accountId }: Practice): Promise<void> {
  const { seed, asOf, officeType } = options;
  const random = createRandom(`practice ${seed}`);
  insertPractice(db, practiceRows({ random, asOf, accountId, complaintId: await firstComplaint(db) }));
  // A stream of its own again: what is told of figures from before changes nothing of the practice.
  const figures = createRandom(`series ${seed}`);
  const day = `${options.fromYear}-01-15`;
  for (const series of demoSeries({ random: figures, options }))
    await insertSeries(db, series, { accountId, at: figures.moment(day) }, figures.id(day));
  const facts = { random: createRandom(`participation ${seed}`), officeType, asOf, accountId };
  insertParticipation(db, { ...surveyRows(facts), ...panelRows(facts) });
}
