import { addYears, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { resolveDenominator, typedIn } from './denominatorRepo.ts';
import { funnelOf } from './funnelRepo.ts';
import { indicatorsOf } from './indicatorRepo.ts';
import { loadOn } from './loadRepo.ts';
import { missingCoordinator } from './personIndicatorRepo.ts';
import { referralsPerTertial } from './referralCountRepo.ts';
import { planTrend } from './planTrendRepo.ts';
import { yearsWithReferrals } from './trendRepo.ts';

/** Years of meldinger per tertial on the dashboard. */
const yearsOfTertials = 3;

export const statisticsHandlers: ModuleHandlers<'statistics'> = {
  async indicators({ db }, input) {
    const from = input.from ?? startOfYear(yearOf(input.asOf));
    const to = input.to ?? input.asOf;
    if (from > to) throw new Refusal('RULE', { fields: { to: 'beforeFrom' } });
    const denominatorId = await resolveDenominator(db, input.denominatorId, input.asOf);
    return { indicators: await indicatorsOf(db, { asOf: input.asOf, from, to, denominatorId, withFacts: true }) };
  },

  async dashboard({ db, today, reference }, { asOf, denominatorId: asked }) {
    const year = yearOf(asOf);
    const from = startOfYear(year);
    const denominatorId = await resolveDenominator(db, asked, asOf);
    const before = addYears(asOf, -1);
    const onDay = await missingCoordinator(db, asOf);
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
        today: asOf === today ? onDay.missing : (await missingCoordinator(db, today)).missing,
      },
      trend: await planTrend(db, asOf, denominatorId, reference.nationalFigures()),
      referralsPerTertial: await referralsPerTertial(db, years, asOf),
      funnel: await funnelOf(db, from, asOf, asOf),
      load: await loadOn(db, asOf),
      years: await yearsWithReferrals(db, today),
    };
  },
};
