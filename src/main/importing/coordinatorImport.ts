import { competences, type Competence, type CoordinatorRole } from '../../domain/coordinator/codes.ts';
import type { CoordinatorField } from '../../domain/importing/coordinatorFields.ts';
import { comparable } from '../../domain/importing/headerText.ts';
import type { Candidate } from '../../domain/importing/readRows.ts';
import { textsFor } from '../../locales/texts.ts';
import type { ProblemList, RowVoice } from './importProblems.ts';
import { noRows } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import { ImportedCoordinators } from './importedCoordinators.ts';
import type { KnownRecords } from './knownRecordsRepo.ts';
import type { PlannedImport } from './referralImport.ts';
import { codeOf, textOf, type RowValues } from './rowValues.ts';

/** Works out what a list of coordinators adds to the register. One who is there already by name and unit is left as is. */
export function planCoordinatorImport(
  candidates: readonly Candidate<CoordinatorField>[],
  known: KnownRecords,
  setting: ImportSetting,
  problems: ProblemList,
): PlannedImport {
  const coordinators = new ImportedCoordinators(known, setting);
  let created = 0;
  for (const { row, values } of candidates) {
    const name = textOf(values, 'name') ?? '';
    const unitId = coordinators.unit(textOf(values, 'unit'), textOf(values, 'leader'));
    if (coordinators.find(name, unitId)) continue;
    coordinators.add(name, {
      unitId,
      profession: textOf(values, 'profession'),
      isHealthPersonnel: values.healthPersonnel === true,
      roles: rolesOf(values),
      // Without a day the list says who is coordinator now, and nothing of since when.
      activeFrom: textOf(values, 'activeFrom') ?? setting.today,
      activeTo: textOf(values, 'activeTo'),
      ...(values.maxPersons === undefined ? {} : { maxPersons: within(Number(values.maxPersons), 200) }),
      takesNew: values.takesNew !== false,
      percentage: percentageOf(values),
      competences: competencesOf(values, problems.row(row)),
      phone: textOf(values, 'phone'),
      email: textOf(values, 'email'),
    });
    created += 1;
  }
  const rows = noRows();
  rows.units = coordinators.addedUnits;
  rows.coordinators = coordinators.added;
  return { rows, created, matched: candidates.length - created, touchedPersonIds: new Set() };
}

function rolesOf(values: RowValues): CoordinatorRole[] {
  const role = codeOf<CoordinatorRole | 'both'>(values, 'roles') ?? 'coordinator';
  return role === 'both' ? ['coordinator', 'childCoordinator'] : [role];
}

const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));

/** A spreadsheet keeps 20 % as 0.2. */
function percentageOf(values: RowValues): number | null {
  const value = values.percentage;
  if (typeof value !== 'number') return null;
  return within(value > 0 && value <= 1 ? value * 100 : value, 100);
}

/** The areas of competence that the text names, by the words the screen has for them in both written forms. */
function competencesOf(values: RowValues, say: RowVoice): Competence[] {
  const text = textOf(values, 'competence');
  if (text === null) return [];
  const found = new Set<Competence>();
  for (const part of text.split(/[,;/+]| og /i)) {
    const word = comparable(part);
    if (word === '') continue;
    const competence = competenceWords().get(word);
    if (competence) found.add(competence);
    else say.warning('competence', 'UNKNOWN_COMPETENCE', part.trim());
  }
  return [...found];
}

let words: Map<string, Competence> | null = null;

function competenceWords(): Map<string, Competence> {
  words ??= new Map(
    competences.flatMap((code) =>
      [code, textsFor('nb')('code')(`competence.${code}`), textsFor('nn')('code')(`competence.${code}`)].map(
        (word): [string, Competence] => [comparable(word), code],
      ),
    ),
  );
  return words;
}
