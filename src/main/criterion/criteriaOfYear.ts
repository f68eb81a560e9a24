import { type AssessmentValues, copiable, noAssessment, valuesOf } from '../../domain/criterion/assessment.ts';
import { countsIn, type Criterion, criterionKey, inOrder, startingOutcome } from '../../domain/criterion/criterion.ts';
import { type Tally, tally } from '../../domain/criterion/tally.ts';
import type { ReadDb } from '../db/database.ts';
import type { Reference } from '../reference/reference.ts';
import { type Assessment, assessedYears, assessmentsIn } from './assessmentRepo.ts';
import { type OwnCriterion, ownCriteria } from './ownCriterionRepo.ts';

/** A criterion that counts in a year, and how it stands. */
export interface AssessedCriterion extends Criterion, AssessmentValues {
  /** 0 where nobody has written an assessment. */
  readonly version: number;
  readonly own: Pick<OwnCriterion, 'version' | 'firstYear' | 'lastYear'> | null;
}

/** The 46 and the office's own that count in a year, by theme. */
export async function criteriaIn(
  db: ReadDb,
  reference: Reference,
  year: number,
): Promise<(Criterion & Pick<AssessedCriterion, 'own'>)[]> {
  const shipped = reference
    .criteria()
    .criteria.map((criterion) => ({ ...criterion, key: criterionKey(criterion.number), own: null }));
  const added = (await ownCriteria(db))
    .filter((own) => countsIn(own, year))
    .map(({ id, theme, text, version, firstYear, lastYear }) => ({
      key: id,
      number: null,
      theme,
      nb: text,
      nn: text,
      own: { version, firstYear, lastYear },
    }));
  const all = [...shipped, ...added];
  return inOrder(all).flatMap(({ key }) => all.find((one) => one.key === key) ?? []);
}

/** A year's assessment: what nobody has assessed stands as it starts. */
export async function criteriaOfYear(db: ReadDb, reference: Reference, year: number): Promise<AssessedCriterion[]> {
  const assessments = await assessmentsIn(db, year);
  return (await criteriaIn(db, reference, year)).map((criterion) => {
    const stored = assessments.get(criterion.key);
    const values = valuesOf(stored ?? noAssessment);
    return {
      ...criterion,
      ...values,
      outcome: values.outcome ?? startingOutcome(criterion.theme),
      version: stored?.version ?? 0,
    };
  });
}

/** Last year's assessments that this year can begin with. */
export async function copiableTo(db: ReadDb, reference: Reference, year: number): Promise<Assessment[]> {
  const counted = new Set((await criteriaIn(db, reference, year)).map(({ key }) => key));
  const assessed = [...(await assessmentsIn(db, year)).values()].filter(({ outcome }) => outcome !== null);
  const lastYear = [...(await assessmentsIn(db, year - 1)).values()];
  return copiable(lastYear, counted, new Set(assessed.map(({ criterionKey: key }) => key)));
}

/** How many years a line over the years goes back. */
const mostYears = 10;

/** How the criteria stood at each of the years that have been assessed, the oldest first. */
export async function tallyOverYears(
  db: ReadDb,
  reference: Reference,
  until: number,
): Promise<{ year: number; tally: Tally }[]> {
  const years = (await assessedYears(db, until)).slice(-mostYears);
  const tallies: { year: number; tally: Tally }[] = [];
  for (const year of years) tallies.push({ year, tally: tally(await criteriaOfYear(db, reference, year)) });
  return tallies;
}
