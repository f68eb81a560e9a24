import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { endOfYear } from '../../domain/calendar/day.ts';
import { defaultDeadlineRules } from '../../domain/deadline/defaultRules.ts';
import { CoordinatorPool } from '../../domain/demo/coordinatorPool.ts';
import { type DemoNames, demoNames, type DemoNameFile } from '../../domain/demo/demoNames.ts';
import { type DemoCoordinator, makeOffice, type DemoOptions, type DemoUnit } from '../../domain/demo/demoOffice.ts';
import { DemoPeople } from '../../domain/demo/demoPerson.ts';
import { arrivalDays, tellLife, type LifeStory } from '../../domain/demo/lifeStory.ts';
import { tellFaddere } from '../../domain/demo/fadderStory.ts';
import { type DemoRelation, tellFamilies } from '../../domain/demo/familyStory.ts';
import { createRandom } from '../../domain/demo/random.ts';
import { tellMeetings, tellSupervision } from '../../domain/demo/supervisionStory.ts';
import { tellTraining } from '../../domain/demo/trainingStory.ts';
import type { Db } from '../db/database.ts';
import type { DemoSetting } from './demoPlace.ts';
import { insertMeetings, insertOffice, insertPerson, insertRelations } from './demoRepo.ts';
import { leaveFlaws } from './demoFlawsRepo.ts';
import { insertFaddere } from './fadderRows.ts';
import { foldLife } from './foldLife.ts';
import { meetingCases, meetingRows } from './meetingRows.ts';
import { officeRows } from './officeRows.ts';
import { insertTraining, standardPartIds } from './trainingRepo.ts';
import { trainingRows } from './trainingRows.ts';

export interface DemoCounts {
  persons: number;
  referrals: number;
  coordinators: number;
  plans: number;
}

export interface DemoFilling {
  db: Db;
  options: DemoOptions;
  setting: DemoSetting;
  resourcesPath: string;
  accountId: string;
  progress: (done: number, total: number) => void;
}

/**
 * Fills an empty register with a made-up office. The content follows from the options alone; each story is told to the end
 * of the last year and cut at `asOf`.
 */
export function fillDemo({ db, options, setting, resourcesPath, accountId, progress }: DemoFilling): DemoCounts {
  const { seed, officeType, toYear, asOf } = options;
  const seedText = `${officeType} ${seed} ${options.persons} ${options.fromYear} ${toYear}`;
  const random = createRandom(`story ${seedText}`);
  const file = JSON.parse(readFileSync(join(resourcesPath, 'demo', 'names.json'), 'utf8')) as DemoNameFile;
  const names = demoNames(file);
  const { units, coordinators, takesChildren } = makeOffice(random, names, options, setting.areas);
  const people = new DemoPeople(random, names, officeType, setting.places, setting.areas);
  const pool = new CoordinatorPool(coordinators);
  const world = { random, pool, units, takesChildren, end: endOfYear(toYear) };
  const lives = arrivalDays(options, world).map((day) => tellLife(world, options, names, people, day));
  // A stream of its own: whose sibling somebody is changes nothing of what happens to them.
  const families = tellFamilies(createRandom(`families ${seedText}`), lives);

  // Ids and clock times come from a stream of their own: how much of the story is cut does not change the story.
  const rowRandom = createRandom(`rows ${seedText}`);
  const colleagueIds = [rowRandom.id(`${options.fromYear}-01-01`), rowRandom.id(`${options.fromYear}-01-01`)];
  const office = officeRows({ random: rowRandom, options, setting, units, coordinators, colleagueIds, accountId });
  insertOffice(db, office);
  // A stream of its own again: what is told of the corps changes nothing of what is told of cases.
  const corpsRandom = createRandom(`faddere ${seedText}`);
  const { faddere, times } = tellFaddere(corpsRandom, names, options, coordinators);
  const sessions = tellSupervision(corpsRandom, options, faddere, times);
  const meetings = tellMeetings(corpsRandom, options);
  insertFaddere(db, { faddere, times, sessions }, options);
  fillTraining(db, {
    seedText,
    names,
    options,
    units,
    coordinators,
    known: new Set(office.coordinators.map(({ id }) => id)),
  });
  const counts: DemoCounts = { persons: 0, referrals: 0, coordinators: office.coordinators.length, plans: 0 };
  const foldWorld = {
    random: rowRandom,
    names,
    officeType,
    asOf,
    accountIds: [accountId, ...colleagueIds],
    coordinators: new Map(coordinators.map((one) => [one.id, one])),
    rules: defaultDeadlineRules,
    complaintSeed: `complaints ${seedText}`,
  };
  const numbers = caseNumbers(lives);
  const known = new Set<string>();
  const cases: ReturnType<typeof meetingCases> = [];
  for (const [index, life] of lives.entries()) {
    const rows = foldLife(foldWorld, life, (story) => numbers.get(story) ?? '');
    if (!rows) continue;
    insertPerson(db, rows);
    known.add(rows.person.id);
    cases.push(...meetingCases(rows));
    counts.persons += 1;
    counts.referrals += rows.referrals.length;
    counts.plans += rows.plans.length;
    if (index % 500 === 0) progress(index, lives.length);
  }
  const meetingRandom = createRandom(`meetings ${seedText}`);
  insertMeetings(db, meetingRows({ random: meetingRandom, options, meetings, cases, accountId }));
  insertRelations(
    db,
    families
      .filter(
        ({ day, personId, otherPersonId }) =>
          day <= asOf && known.has(personId) && known.has(otherPersonId ?? personId),
      )
      .map((relation) => relationRow(relation, accountId)),
  );
  leaveFlaws(db);
  progress(lives.length, lives.length);
  return counts;
}

const relationRow = ({ day, ...relation }: DemoRelation, accountId: string) => ({
  ...relation,
  version: 1,
  createdAt: `${day}T10:00:00.000Z`,
  accountId,
});

interface TrainingFilling {
  seedText: string;
  names: DemoNames;
  options: DemoOptions;
  units: readonly DemoUnit[];
  coordinators: readonly DemoCoordinator[];
  known: ReadonlySet<string>;
}

/** The training of the office, from streams of its own: what is told of it changes nothing of what is told of cases. */
function fillTraining(db: Db, { seedText, names, options, units, coordinators, known }: TrainingFilling): void {
  const told = tellTraining(createRandom(`training ${seedText}`), names, options, { coordinators, units });
  const random = createRandom(`training rows ${seedText}`);
  insertTraining(db, trainingRows({ random, options, partIds: standardPartIds(db), known }, told));
}

/** Running numbers within the year, in the order the meldinger came. */
function caseNumbers(lives: readonly LifeStory[]): Map<LifeStory['cases'][number], string> {
  const inOrder = lives
    .flatMap(({ cases }) => cases)
    .toSorted((a, b) =>
      a.melding.receivedOn < b.melding.receivedOn ? -1 : a.melding.receivedOn > b.melding.receivedOn ? 1 : 0,
    );
  const counts = new Map<string, number>();
  return new Map(
    inOrder.map((story) => {
      const year = story.melding.receivedOn.slice(0, 4);
      const number = (counts.get(year) ?? 0) + 1;
      counts.set(year, number);
      return [story, `${year}/${number}`];
    }),
  );
}
