import { addYears, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import { sortedMunicipalities } from '../../domain/municipality/municipalitySort.ts';
import { complaintFigures } from '../../domain/statistics/complaintFigures.ts';
import { deadlinesKept } from '../../domain/statistics/deadlineFigures.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { remembered } from '../db/remembered.ts';
import { complaintsAround } from './complaintFactsRepo.ts';
import { continuityIndicators } from './continuityIndicators.ts';
import { listContinuity } from './continuityList.ts';
import { corpsYears } from './corpsYears.ts';
import { countedDeadlines } from './deadlineCountRepo.ts';
import { resolveDenominator, typedIn } from './denominatorRepo.ts';
import { followUpYears } from './followUpYears.ts';
import { funnelOf } from './funnelRepo.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';
import { indicatorsOf } from './indicatorRepo.ts';
import { answersByMunicipality, totalAnswers } from '../municipality/answersOf.ts';
import { hospitalFiguresOf } from './hospitalFiguresRepo.ts';
import { keyFiguresOf, sharesYearBefore } from './keyFigures.ts';
import { loadOn } from './loadRepo.ts';
import { planTrend } from './planTrendRepo.ts';
import { referralsPerTertial } from './referralCountRepo.ts';
import { yearsWithReferrals } from './trendRepo.ts';

/** Kommuner on the dashboard of a helseforetak; all of them stand on a page of their own. */
const municipalitiesShown = 8;
/** Years of meldinger per tertial on the dashboard. */
const yearsOfTertials = 3;

export const statisticsHandlers: ModuleHandlers<'statistics'> = {
  async indicators({ db, today, settings }, input) {
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
    const kept = deadlinesKept(await countedDeadlines(db, { from, to }, today));
    return {
      indicators,
      complaints: { ...complaints, byKind: [...byKind], byOutcome: [...byOutcome] },
      deadlinesKept: { ...kept, byKind: [...kept.byKind] },
      hospital:
        settings.officeType === 'healthTrust' ? await hospitalFiguresOf(db, { from, to, asOf: input.asOf }) : null,
    };
  },

  async hospital(ctx, { asOf }) {
    const year = { from: startOfYear(yearOf(asOf)), to: asOf };
    const before = { from: startOfYear(yearOf(asOf) - 1), to: addYears(asOf, -1) };
    const rows = await answersByMunicipality({ ...ctx, today: asOf }, year);
    return {
      ...(await hospitalFiguresOf(ctx.db, { ...year, asOf })),
      before: await totalAnswers(ctx.db, before, before.to),
      municipalities: sortedMunicipalities(rows, 'notified', true).slice(0, municipalitiesShown),
    };
  },

  async followUp({ db, today }, { asOf }) {
    const years = await followUpYears(db, asOf, today);
    return {
      asOf,
      years: years.map(({ indicators, deadlines, complaints, ...year }) => ({
        ...year,
        indicators: [...indicators],
        deadlines: { ...deadlines, byKind: [...deadlines.byKind] },
        complaints: { ...complaints, byKind: [...complaints.byKind], byOutcome: [...complaints.byOutcome] },
      })),
      choices: await yearsWithReferrals(db, today),
    };
  },

  async continuityList(ctx, { about, ...period }) {
    return listContinuity(ctx, about, period);
  },

  async choices({ db, today }, { asOf, denominatorId: asked }) {
    const denominatorId = await resolveDenominator(db, asked, asOf);
    const typed = denominatorId === 'recipients' ? await typedIn(db, yearOf(asOf)) : null;
    return { denominatorId, denominatorSource: typed?.source ?? null, years: await yearsWithReferrals(db, today) };
  },

  async keyFigures({ db, today }, { asOf, denominatorId: asked }) {
    const denominatorId = await resolveDenominator(db, asked, asOf);
    return remembered(db, `keyFigures ${asOf} ${denominatorId} ${today}`, () =>
      keyFiguresOf(db, { asOf, denominatorId, today }),
    );
  },

  async yearBefore({ db }, { asOf, denominatorId: asked }) {
    return sharesYearBefore(db, { asOf, denominatorId: await resolveDenominator(db, asked, asOf) });
  },

  async trend({ db, reference }, { asOf, denominatorId: asked }) {
    const denominatorId = await resolveDenominator(db, asked, asOf);
    return planTrend(db, asOf, denominatorId, reference.nationalFigures());
  },

  tertials({ db }, { asOf }) {
    const year = yearOf(asOf);
    const years = Array.from({ length: yearsOfTertials }, (_, index) => year - yearsOfTertials + 1 + index);
    return remembered(db, `tertials ${asOf}`, () => referralsPerTertial(db, years, asOf));
  },

  funnel: ({ db }, { asOf }) =>
    remembered(db, `funnel ${asOf}`, () => funnelOf(db, startOfYear(yearOf(asOf)), asOf, asOf)),

  load: ({ db }, { asOf }) => remembered(db, `load ${asOf}`, () => loadOn(db, asOf)),

  async corps({ db, today }, { asOf }) {
    const years = await corpsYears(db, asOf);
    return {
      asOf,
      years: years.map(({ indicators, ...rest }) => ({ ...rest, indicators: [...indicators] })),
      choices: await yearsWithReferrals(db, today),
    };
  },
};
