import type { Standing, StandingRow, TrainingPart, TrainingProgram } from '../../contract/training.ts';
import type { CoordinatorRow } from '../../contract/coordinator.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { isInOffice } from '../../domain/coordinator/coordinatorRules.ts';
import type { TrainedCoordinator } from '../../domain/statistics/trainingFigures.ts';
import { isTrainedLately, isValid, standingOn, type TrainingFacts } from '../../domain/training/programStanding.ts';
import { changeDays, rulesOn } from '../../domain/training/ruleHistory.ts';
import type { Trainee } from '../../domain/training/trainingProgram.ts';
import { listCoordinators } from '../coordinator/coordinatorRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { listPrograms, type StoredPart, type StoredProgram } from './programRepo.ts';
import { coordinatorFacts } from './trainingFactsRepo.ts';

/** A coordinator in the eyes of a programme. */
export const traineeOf = ({ activeFrom, roles }: Pick<CoordinatorRow, 'activeFrom' | 'roles'>): Trainee => ({
  isLeader: false,
  coordinator: { activeFrom, roles },
});

/** Where somebody stands on a day in each of the programmes that were in use then, by the rules of then. */
export const standingsOf = (
  programs: readonly StoredProgram[],
  trainee: Trainee,
  facts: TrainingFacts,
  day: Day,
): Standing[] =>
  programs
    .filter((program) => rulesOn(program, day).isActive)
    .map((program) => ({ programId: program.id, ...standingOn(program, trainee, facts, day) }));

/** Everyone in office on the day with their standings, by name. */
export async function officeStandings(db: ReadDb, day: Day): Promise<StandingRow[]> {
  const programs = await listPrograms(db);
  const basicIds = new Set(programs.filter((program) => rulesOn(program, day).isBasic).map(({ id }) => id));
  const factsOf = await coordinatorFacts(db, day);
  const coordinators = (await listCoordinators(db)).filter((row) => isInOffice(row, day));
  return coordinators.map((row) => {
    const facts = factsOf(row.id);
    const standings = standingsOf(programs, traineeOf(row), facts, day);
    return {
      coordinatorId: row.id,
      name: row.name,
      unitId: row.unitId,
      unitName: row.unitName,
      standings,
      hasBasics: standings.some((standing) => basicIds.has(standing.programId) && isValid(standing, day)),
      isTrainedLately: isTrainedLately(facts, day),
      isKnown: isAnythingKnown(facts),
    };
  });
}

/** The same people in the eyes of the figures, which ask for nothing but the basic programmes. */
export async function trainedCoordinators(db: ReadDb, day: Day): Promise<TrainedCoordinator[]> {
  const basics = (await listPrograms(db)).filter((program) => rulesOn(program, day).isBasic);
  const factsOf = await coordinatorFacts(db, day);
  const coordinators = (await listCoordinators(db)).filter((row) => isInOffice(row, day));
  return coordinators.map((row) => {
    const facts = factsOf(row.id);
    const isKnown = isAnythingKnown(facts);
    return {
      unit: row.unitName,
      // Who has done nothing has completed nothing.
      hasBasics: isKnown && standingsOf(basics, traineeOf(row), facts, day).some((one) => isValid(one, day)),
      isTrainedLately: isTrainedLately(facts, day),
      isKnown,
    };
  });
}

const isAnythingKnown = ({ sessions, eLearning }: TrainingFacts): boolean => sessions.length + eLearning.length > 0;

/** A programme as it is asked for. */
export function programView(stored: StoredProgram): TrainingProgram {
  const { position: _, former: __, rule, ...program } = stored;
  return {
    ...program,
    rule: rule.map(({ partIds, sharePercent }) => ({ partIds: [...partIds], sharePercent })),
    changedOn: changeDays(stored).at(-1) ?? null,
  };
}

/** A part as it is asked for. */
export function partView(stored: StoredPart): TrainingPart {
  const { fromTime, toTime, importBatchId: _, ...part } = stored;
  return { ...part, from: fromTime, to: toTime };
}
