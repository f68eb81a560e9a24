import type { DemoOptions } from '../../domain/demo/demoOffice.ts';
import { writtenIn } from '../../domain/demo/nynorsk/writtenIn.ts';
import { createRandom } from '../../domain/demo/random.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
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
  /** The language the office writes. */
  writes: LetterLanguage;
}

/** The office's own work on its practice, from a stream of its own: it changes nothing of what is told of cases. */
export async function fillPractice(db: Db, { options, accountId, writes }: Practice): Promise<void> {
  const { seed, asOf, officeType } = options;
  const random = createRandom(`practice ${seed}`);
  const complaintId = await firstComplaint(db);
  insertPractice(db, writtenIn(writes, practiceRows({ random, asOf, accountId, complaintId })));
  // A stream of its own again: what is told of figures from before changes nothing of the practice.
  const figures = createRandom(`series ${seed}`);
  const day = `${options.fromYear}-01-15`;
  for (const series of demoSeries({ random: figures, options, writes }))
    await insertSeries(db, writtenIn(writes, series), { accountId, at: figures.moment(day) }, figures.id(day));
  const facts = { random: createRandom(`participation ${seed}`), officeType, asOf, accountId };
  insertParticipation(db, writtenIn(writes, { ...surveyRows(facts), ...panelRows(facts) }));
}
