import type { Day } from '../../domain/calendar/day.ts';
import type { Candidate } from '../../domain/importing/readRows.ts';
import { courseInHeader } from '../../domain/importing/presenceCell.ts';
import type { TrainingField } from '../../domain/importing/trainingFields.ts';
import { textsFor } from '../../locales/texts.ts';
import { newIdOfMany } from '../db/newId.ts';
import { ImportedCoordinators } from './importedCoordinators.ts';
import { ImportedParticipants } from './importedParticipants.ts';
import { ImportedParts } from './importedParts.ts';
import { ImportedRounds } from './importedRounds.ts';
import type { ProblemList, RowVoice } from './importProblems.ts';
import { type ELearningRow, noRows } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import type { KnownRecords } from './knownRecordsRepo.ts';
import type { KnownTraining } from './knownTrainingRepo.ts';
import type { PlannedImport } from './referralImport.ts';
import { codeOf, textOf, type RowValues } from './rowValues.ts';

/**
 * Works out what a list of training adds: a round for each course and first day, with everybody of the list on it and who was there; and
 * e-learning by its date. What the register has is left as it is. Completion is never taken in: it is counted from presence.
 */
export function planTrainingImport(
  candidates: readonly Candidate<TrainingField>[],
  known: KnownRecords & KnownTraining,
  setting: ImportSetting,
  problems: ProblemList,
): PlannedImport {
  const coordinators = new ImportedCoordinators(known, setting);
  const parts = new ImportedParts(known.parts, setting);
  const participants = new ImportedParticipants(known.participants, coordinators, setting);
  const rounds = new ImportedRounds(known, setting);
  const online = new ELearningBook(known.eLearning, setting);
  let matched = 0;
  for (const { row, values, repeated = [] } of candidates) {
    const say = problems.row(row);
    const days = daysOf(values);
    const eLearningOn = textOf(values, 'eLearningOn');
    const course = textOf(values, 'course');
    const inColumns = repeated.map(({ header, value }) => told(header, String(value), setting.today));
    for (const { header, day, wasThere: was } of inColumns)
      // «x» under a course says that it is done, and the day is what completion and renewal are counted from.
      if (was && day === null) say.error(header, 'DAY_NOT_TOLD', 'x');
    if (days.length === 0 && eLearningOn === null && inColumns.length === 0) {
      say.error('date', 'MISSING_VALUE');
      continue;
    }
    if (days.length > 0 && course === null) {
      say.error('course', 'MISSING_VALUE');
      continue;
    }
    const participantId = participants.id(toldOf(values), say);
    let isNew = false;
    if (days.length > 0 && course !== null) {
      const partId = parts.id('course', course, say);
      parts.hasDays(partId, days.length);
      const round = rounds.round(partId, days, textOf(values, 'place'));
      if (rounds.enrol(round, participantId)) {
        isNew = true;
        for (const [index, day] of days.entries()) rounds.note(round, participantId, day, wasThere(values, index));
      }
    }
    if (eLearningOn !== null) {
      // A row with days is of a course; its e-learning is then the usual one.
      const name = days.length === 0 && course !== null ? course : usualELearning(setting);
      if (online.add(participantId, parts.id('eLearning', name, say), eLearningOn)) isNew = true;
    }
    for (const { header, course: name, day, wasThere: was } of inColumns) {
      if (day === null) continue;
      const sayOfColumn = { ...say, warning: (_: string, ...rest: Said) => say.warning(header, ...rest) };
      if (isELearning.test(name)) {
        if (was && online.add(participantId, parts.id('eLearning', name, sayOfColumn), day)) isNew = true;
        continue;
      }
      const round = rounds.round(parts.id('course', name, sayOfColumn), [day], null);
      if (!rounds.enrol(round, participantId)) continue;
      isNew = true;
      rounds.note(round, participantId, day, was);
    }
    if (!isNew) matched += 1;
  }
  const rows = noRows();
  rows.units = coordinators.addedUnits;
  rows.parts = parts.added;
  rows.participants = participants.added;
  rows.courseSessions = rounds.finish();
  rows.courses = rounds.added;
  rows.enrolments = rounds.enrolments;
  rows.courseAttendance = rounds.attendance;
  rows.eLearning = online.added;
  return { rows, created: candidates.length - matched, matched, touchedPersonIds: new Set() };
}

const daysOf = (values: RowValues): Day[] => ['date', 'date2', 'date3'].flatMap((field) => textOf(values, field) ?? []);

type Said = Parameters<RowVoice['warning']> extends [string, ...infer Rest] ? Rest : never;

/** A course that is done at a screen, by what lists call it. */
const isELearning = /e-?læring|nettkurs|e-?kurs/i;

/** A cell of a matrix: the course by its column's header, the day by the cell or else the header, and whether somebody was there. */
function told(header: string, value: string, today: Day) {
  const { course, day } = courseInHeader(header, today);
  const isTick = value === 'yes' || value === 'no';
  return { header, course, day: isTick ? day : value, wasThere: value !== 'no' };
}

const toldOf = (values: RowValues) => ({
  name: textOf(values, 'name') ?? '',
  unit: textOf(values, 'unit'),
  isLeader: codeOf<'yes' | 'no'>(values, 'leader') === 'yes',
  email: textOf(values, 'email'),
});

/** A day without a column of its own goes with the first; whoever stands on a list without any such column was there. */
function wasThere(values: RowValues, index: number): boolean {
  const own = index === 0 ? null : codeOf<'yes' | 'no'>(values, `attended${index + 1}`);
  return (own ?? codeOf<'yes' | 'no'>(values, 'attended')) !== 'no';
}

const usualELearning = ({ letterLanguage }: ImportSetting): string =>
  textsFor(letterLanguage)('code')('standardPart.introductionELearning');

/** E-learning by who, what and when, each once. */
class ELearningBook {
  readonly added: ELearningRow[] = [];
  readonly #known: Set<string>;
  readonly #setting: ImportSetting;

  constructor(known: KnownTraining['eLearning'], setting: ImportSetting) {
    this.#setting = setting;
    this.#known = new Set(known.map((row) => `${row.participantId} ${row.partId} ${row.completedOn}`));
  }

  add(participantId: string, partId: string, completedOn: Day): boolean {
    const key = `${participantId} ${partId} ${completedOn}`;
    if (this.#known.has(key)) return false;
    this.#known.add(key);
    this.added.push({ id: newIdOfMany(), participantId, partId, completedOn, importBatchId: this.#setting.batchId });
    return true;
  }
}
