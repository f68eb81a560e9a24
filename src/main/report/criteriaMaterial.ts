import type { Tally } from '../../domain/criterion/tally.ts';
import { type AssessedCriterion, criteriaOfYear, tallyOverYears } from '../criterion/criteriaOfYear.ts';
import type { ReadDb } from '../db/database.ts';
import type { Reference } from '../reference/reference.ts';

/** What the report tells of the criteria: the office's own judgement, so nothing of it is hidden. */
export interface CriteriaMaterial {
  readonly criteria: readonly AssessedCriterion[];
  /** Every year that was assessed, this one last where it was. */
  readonly overYears: readonly { readonly year: number; readonly tally: Tally }[];
}

export async function criteriaMaterial(db: ReadDb, reference: Reference, year: number): Promise<CriteriaMaterial> {
  return {
    criteria: await criteriaOfYear(db, reference, year),
    overYears: await tallyOverYears(db, reference, year),
  };
}
