import type { z } from 'zod';

import type { criterionRoutes } from '../../contract/criterion.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import { criterionThemes } from '../../domain/criterion/criterion.ts';
import { tally, tallyByTheme } from '../../domain/criterion/tally.ts';
import { printedChapters, wholeOutline } from '../../domain/report/outline.ts';
import type { QueryContext } from '../api/context.ts';
import { improvementsByCriterion } from '../improvement/improvementRepo.ts';
import { yearsWithReferrals } from '../statistics/trendRepo.ts';
import { assessedYears, assessmentsIn } from './assessmentRepo.ts';
import { type AssessedCriterion, copiableTo, criteriaOfYear } from './criteriaOfYear.ts';

type YearView = z.input<typeof criterionRoutes.year.output>;

/** A year's assessment as the page shows it, with how it stood the year before. */
export async function yearView(ctx: QueryContext, year: number): Promise<YearView> {
  const { db, reference, settings } = ctx;
  const criteria = await criteriaOfYear(db, reference, year);
  const wasAssessed = [...(await assessmentsIn(db, year - 1)).values()].some(({ outcome }) => outcome !== null);
  const before = wasAssessed ? await criteriaOfYear(db, reference, year - 1) : null;
  const outcomesBefore = new Map(before?.map(({ key, outcome }) => [key, outcome]));
  const improvements = await improvementsByCriterion(db);
  const chapter = printedChapters(wholeOutline(settings.reportOutline)).find(({ id }) => id === 'criteria');
  return {
    criteria: criteria.map((criterion) => ({
      ...criterion,
      lastYear: outcomesBefore.get(criterion.key) ?? null,
      improvements: (improvements.get(criterion.key) ?? [])
        .filter(({ state }) => state !== 'dropped')
        .map(({ id, title, dueOn, state }) => ({ id, title, dueOn, state })),
    })),
    tally: tally(criteria),
    lastYear: before && { tally: tally(before), met: metByTheme(before) },
    copiable: (await copiableTo(db, reference, year)).length,
    chapter: chapter?.number ?? null,
    years: await yearsToShow(ctx, year),
  };
}

function metByTheme(criteria: readonly AssessedCriterion[]) {
  const met = new Map(tallyByTheme(criteria).map(({ theme, tally: counts }) => [theme, counts.met]));
  return Object.fromEntries(criterionThemes.map((theme) => [theme, met.get(theme) ?? 0])) as NonNullable<
    YearView['lastYear']
  >['met'];
}

/** This year and last, the years of the register, and those that have been assessed. */
async function yearsToShow({ db, today }: QueryContext, asked: number): Promise<number[]> {
  const thisYear = yearOf(today);
  const years = [
    asked,
    thisYear,
    thisYear - 1,
    ...(await yearsWithReferrals(db, today)),
    ...(await assessedYears(db, 2100)),
  ];
  return [...new Set(years)].toSorted((one, other) => other - one);
}
