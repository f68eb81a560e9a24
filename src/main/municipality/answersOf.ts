import type { MunicipalityAnswers, MunicipalityFilter } from '../../contract/municipality.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { type AnswerFigures, answerFigures, hasNeverAnswered } from '../../domain/municipality/municipalAnswer.ts';
import { dueFinder } from '../../domain/statistics/timeIndicator.ts';
import type { QueryContext } from '../api/context.ts';
import type { ReadDb } from '../db/database.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { runningByMunicipality } from '../participation/participationRepo.ts';
import { ALL_DAYS, notifiedMeldinger } from './answerRepo.ts';

type Context = Pick<QueryContext, 'db' | 'today' | 'reference'>;

interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

export const periodOf = ({ notifiedFrom, notifiedTo }: MunicipalityFilter): Period => ({
  from: notifiedFrom,
  to: notifiedTo,
});

/** All meldinger told of in the days, as they stand on a day. */
export async function totalAnswers(db: ReadDb, { from, to }: Period, day: Day): Promise<AnswerFigures> {
  const meldinger = await notifiedMeldinger(db, from ?? ALL_DAYS.from, to ?? ALL_DAYS.to);
  return answerFigures(meldinger, { day, dueOn: dueFinder(await listDeadlineRules(db), 'municipalityAnswer') });
}

/** Meldinger per kommune told of in the days, as they stand today; by the name of the kommune. */
export async function answersByMunicipality({ db, today, reference }: Context, { from, to }: Period) {
  const dueOn = dueFinder(await listDeadlineRules(db), 'municipalityAnswer');
  const meldinger = await notifiedMeldinger(db, from ?? ALL_DAYS.from, to ?? ALL_DAYS.to);
  const agreements = await runningByMunicipality(db, today);
  return [...Map.groupBy(meldinger, ({ municipalityNumber }) => municipalityNumber)]
    .map(([municipalityNumber, own]): MunicipalityAnswers => {
      const figures = answerFigures(own, { day: today, dueOn });
      return {
        municipalityNumber,
        name: municipalityNumber === null ? null : reference.municipalityName(municipalityNumber),
        ...figures,
        hasNeverAnswered: hasNeverAnswered(figures),
        agreements: (municipalityNumber !== null && agreements.get(municipalityNumber)) || 0,
      };
    })
    .toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'nb'));
}
