import { addYears, type Day, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import type { NationalFigureFile } from '../../domain/reference/types.ts';
import { complaintFigures } from '../../domain/statistics/complaintFigures.ts';
import type { DenominatorId } from '../../domain/statistics/indicator.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import type { ReadDb } from '../db/database.ts';
import { remembered } from '../db/remembered.ts';
import { censusOn } from './censusRepo.ts';
import { complaintsAround } from './complaintFactsRepo.ts';
import { continuityIndicators } from './continuityIndicators.ts';
import { corpsYears } from './corpsYears.ts';
import { resolveDenominator, typedIn } from './denominatorRepo.ts';
import { funnelOf } from './funnelRepo.ts';
import { type IndicatorQuestion, indicatorsOf } from './indicatorRepo.ts';
import { loadOn } from './loadRepo.ts';
import { countMissingCoordinator } from './missingCoordinatorRepo.ts';
import { missingCoordinator } from './personIndicators.ts';
import { referralsPerTertial } from './referralCountRepo.ts';
import { planTrend } from './planTrendRepo.ts';
import { yearsWithReferrals } from './trendRepo.ts';

/** Years of meldinger per tertial on the dashboard. */
const yearsOfTertials = 3;

export const statisticsHandlers: ModuleHandlers<'statistics'> = {
  async indicators({ db, today }, input) {
    const from = input.from ?? startOfYear(yearOf(input.asOf));
    const to = input.to ?? input.asOf;
    if (from > to) throw new Refusal('RULE', { fields: { to: 'beforeFrom' } });
    const denominatorId = await resolveDenominator(db, input.denominatorId, input.asOf);
    const question: IndicatorQuestion = { asOf: input.asOf, from, to, denominatorId, withFacts: true };
    const indicators = await remembered(db, `indicators ${Object.values(question).join(' ')} ${today}`, async () => [
      ...(await indicatorsOf(db, question)),
      ...(await continuityIndicators(db, { from, to, today, withFacts: true })),
    ]);
    const { byKind, byOutcome, ...complaints } = complaintFigures(await complaintsAround(db, { from, to }), {
      from,
      to,
    });
    return { indicators, complaints: { ...complaints, byKind: [...byKind], byOutcome: [...byOutcome] } };
  },

  async dashboard({ db, today, reference }, { asOf, denominatorId }) {
    return remembered(db, `dashboard ${asOf} ${denominatorId} ${today}`, () =>
      dashboardOf(db, { asOf, asked: denominatorId, today, national: reference.nationalFigures() }),
    );
  },

  async corps({ db, today }, { asOf }) {
    const years = await corpsYears(db, asOf);
    return {
      asOf,
      years: years.map(({ indicators, ...rest }) => ({ ...rest, indicators: [...indicators] })),
      choices: await yearsWithReferrals(db, today),
    };
  },
};

interface DashboardQuestion {
  readonly asOf: Day;
  readonly asked: DenominatorId | null;
  readonly today: Day;
  readonly national: NationalFigureFile;
}

/** Everything the first page of figures shows of a day, the year up to it, and the year before. */
async function dashboardOf(db: ReadDb, { asOf, asked, today, national }: DashboardQuestion) {
  const year = yearOf(asOf);
  const from = startOfYear(year);
  const denominatorId = await resolveDenominator(db, asked, asOf);
  const before = addYears(asOf, -1);
  const onDay = missingCoordinator(await censusOn(db, asOf));
  const years = Array.from({ length: yearsOfTertials }, (_, index) => year - yearsOfTertials + 1 + index);
  return {
    asOf,
    denominatorId,
    denominatorSource: denominatorId === 'recipients' ? ((await typedIn(db, year))?.source ?? null) : null,
    indicators: await indicatorsOf(db, { asOf, from, to: asOf, denominatorId, withFacts: false }),
    lastYear: await indicatorsOf(db, {
      asOf: before,
      from: startOfYear(year - 1),
      to: before,
      denominatorId,
      withFacts: false,
    }),
    missingCoordinator: {
      onDay: onDay.missing,
      granted: onDay.granted,
      today: asOf === today ? onDay.missing : await countMissingCoordinator(db, today),
    },
    trend: await planTrend(db, asOf, denominatorId, national),
    referralsPerTertial: await referralsPerTertial(db, years, asOf),
    funnel: await funnelOf(db, from, asOf, asOf),
    load: await loadOn(db, asOf),
    years: await yearsWithReferrals(db, today),
  };
}
