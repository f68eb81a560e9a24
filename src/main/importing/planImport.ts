import type { QueryContext } from '../api/context.ts';
import type { ImportKind } from '../../domain/importing/importKind.ts';
import type { ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { planComplaintImport } from './complaintImport.ts';
import { planCoordinatorImport } from './coordinatorImport.ts';
import { ProblemList, type RowProblem } from './importProblems.ts';
import type { ImportSetting } from './importSetting.ts';
import { type KnownRecords, knownRecords } from './knownRecordsRepo.ts';
import { knownTraining } from './knownTrainingRepo.ts';
import { planTrainingImport } from './trainingImport.ts';
import { knownSupervision } from './knownSupervisionRepo.ts';
import { knownComplaints } from './knownComplaintsRepo.ts';
import { municipalityLookup } from './municipalityLookup.ts';
import { keptFile } from './openedFiles.ts';
import { readSource, type SourceChoice, type SourceReading } from './readSource.ts';
import { planReferralImport, type PlannedImport } from './referralImport.ts';
import { planSupervisionImport } from './supervisionImport.ts';

type ImportContext = Pick<
  QueryContext,
  'account' | 'now' | 'today' | 'settings' | 'reference' | 'db' | 'job' | 'hiddenPersons'
>;

/** An import worked out to the end, and not yet written. */
export interface WorkedOut {
  batchId: string;
  source: SourceReading;
  planned: PlannedImport;
  /** Everything that is wrong; with any of it nothing is imported. */
  errors: RowProblem[];
  warnings: RowProblem[];
}

/** Reads a kept list by the choices made and works out what would come of it. The trial and the run ask the same. */
export async function workOut(ctx: ImportContext, token: string, choice: SourceChoice): Promise<WorkedOut> {
  const { account, now, today, settings, reference } = ctx;
  const file = keptFile(token, choice.kind);
  ctx.job.progress(0, null, 'read');
  const source = readSource(file, choice, { today, allowSynthetic: settings.allowSynthetic });
  const { officeType, letterLanguage, municipalityNumber } = settings;
  const setting: ImportSetting = {
    batchId: newId(),
    accountId: account.id,
    now,
    today,
    officeType,
    letterLanguage,
    homeMunicipality: officeType === 'municipality' ? municipalityNumber : null,
    municipalityNumber: municipalityLookup(reference),
    closedPersons: ctx.hiddenPersons,
  };
  const headers = new Map(
    // A field that many columns are is told by their headers.
    source.header.columns.flatMap(({ field, header }) =>
      field === null ? [] : [[field, header] as const, [header, header] as const],
    ),
  );
  const problems = new ProblemList(headers);
  ctx.job.progress(0, null, 'compare');
  const known = await knownRecords(ctx.db);
  const { candidates } = source.read;
  const planned = await planOf[choice.kind](ctx.db, candidates, known, setting, problems);
  return {
    batchId: setting.batchId,
    source,
    planned,
    errors: inOrder([...source.errors, ...source.read.errors, ...problems.errors]),
    warnings: inOrder([...source.warnings, ...source.read.warnings, ...problems.warnings]),
  };
}

type Planner = (
  db: ReadDb,
  candidates: SourceReading['read']['candidates'],
  known: KnownRecords,
  setting: ImportSetting,
  problems: ProblemList,
) => PlannedImport | Promise<PlannedImport>;

const planOf: Record<ImportKind, Planner> = {
  referrals: (_, candidates, known, setting, problems) => planReferralImport(candidates, known, setting, problems),
  coordinators: (_, candidates, known, setting, problems) =>
    planCoordinatorImport(candidates, known, setting, problems),
  training: async (db, candidates, known, setting, problems) =>
    planTrainingImport(candidates, { ...known, ...(await knownTraining(db)) }, setting, problems),
  supervision: async (db, candidates, known, setting, problems) =>
    planSupervisionImport(candidates, { ...known, ...(await knownSupervision(db)) }, setting, problems),
  complaints: async (db, candidates, known, setting, problems) =>
    planComplaintImport(candidates, { ...known, complaints: await knownComplaints(db) }, setting, problems),
};

const inOrder = (problems: RowProblem[]): RowProblem[] => problems.toSorted((a, b) => a.row - b.row);
