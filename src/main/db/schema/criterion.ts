import type { AssessmentValues } from '../../../domain/criterion/assessment.ts';
import type { CriterionOutcome, CriterionTheme } from '../../../domain/criterion/criterion.ts';
import { count, id, json, moment, ref, table, textColumn, uniqueIndex } from '../columns.ts';

/** A criterion the office has added to the 46, and the years it counts in. */
export const ownCriterion = table('own_criterion', {
  id: id(),
  version: count().notNull(),
  theme: textColumn<CriterionTheme>().notNull(),
  text: textColumn().notNull(),
  firstYear: count().notNull(),
  lastYear: count(),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
  accountId: ref().notNull(),
});

/** How a criterion stood in a year, and every value that stood there before, the oldest first. */
export const criterionAssessment = table(
  'criterion_assessment',
  {
    id: id(),
    version: count().notNull(),
    year: count().notNull(),
    criterionKey: textColumn().notNull(),
    outcome: textColumn<CriterionOutcome>(),
    comment: textColumn(),
    evidence: textColumn(),
    responsible: textColumn(),
    earlier: json<(AssessmentValues & { at: string; accountId: string })[]>().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [uniqueIndex('criterion_assessment_year').on(t.year, t.criterionKey)],
);
