import { addDays, addMonths, type Day, minDay } from '../../domain/calendar/day.ts';
import type { DemoAbsence, DemoCoordinator, DemoOptions, DemoUnit } from '../../domain/demo/demoOffice.ts';
import type { Random } from '../../domain/demo/random.ts';
import { sortName } from '../../domain/person/name.ts';
import { demoColleagues } from './demoAccount.ts';
import { recipientShare, type DemoSetting } from './demoPlace.ts';
import type { OfficeRows } from './demoRepo.ts';
import { knownLeaving } from './foldWorld.ts';

interface OfficeFacts {
  random: Random;
  options: DemoOptions;
  setting: DemoSetting;
  units: readonly DemoUnit[];
  coordinators: readonly DemoCoordinator[];
  colleagueIds: readonly string[];
  accountId: string;
}

/** The office itself as rows: colleagues, units, those in office by the last day, what is typed in each year. */
export function officeRows(facts: OfficeFacts): OfficeRows {
  const { random, options, units, coordinators, colleagueIds } = facts;
  const { asOf } = options;
  const createdAt = random.moment(`${options.fromYear}-01-02`);
  const inOffice = coordinators.filter(({ activeFrom }) => activeFrom <= asOf);
  const known = new Set(inOffice.map(({ id }) => id));
  const domain = 'demo.example';
  return {
    accounts: demoColleagues.map((colleague, index) => ({
      id: colleagueIds[index] ?? '',
      version: 1,
      ...colleague,
      isActive: true,
      createdAt,
    })),
    units: units.map(({ id, name, leader, sector }) => ({
      id,
      version: 1,
      name,
      leader,
      sector,
      email: `${plain(name)}@${domain}`,
      isActive: true,
    })),
    coordinators: inOffice.map((one) => ({
      id: one.id,
      version: 1,
      name: `${one.givenName} ${one.familyName}`,
      sortName: sortName(one.familyName, one.givenName),
      unitId: one.unit.id,
      profession: one.profession,
      isHealthPersonnel: one.isHealthPersonnel,
      roles: one.roles,
      activeFrom: one.activeFrom,
      activeTo: knownLeaving(one, addMonths(asOf, 1)),
      maxPersons: one.maxPersons,
      takesNew: one.takesNew,
      percentage: one.percentage,
      competences: one.competences,
      email: `${plain(`${one.givenName} ${one.familyName}`)}@${domain}`,
      createdAt,
      updatedAt: createdAt,
    })),
    absences: inOffice.flatMap(({ id, absences }) =>
      absences.filter(({ fromDay }) => fromDay <= asOf).map((one) => absenceRow(one, id, known)),
    ),
    denominators: denominators(facts),
    comments: comments(facts),
  };
}

const absenceRow = (
  { id, fromDay, toDay, substituteId }: DemoAbsence,
  coordinatorId: string,
  known: ReadonlySet<string>,
) => ({
  id,
  coordinatorId,
  fromDay,
  toDay,
  substituteId: substituteId !== null && known.has(substituteId) ? substituteId : null,
});

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '');

/**
 * Recipients by age and need. By need in the proportions of the country (Helsedirektoratet 2021). By age with more of the
 * young than the country has, since the made-up office hears of more children: a share is never of fewer people than it counts.
 */
const ageShares = {
  'ageGroup:0-5': 0.075,
  'ageGroup:6-12': 0.09,
  'ageGroup:13-17': 0.07,
  'ageGroup:18-24': 0.065,
  'ageGroup:25-49': 0.16,
  'ageGroup:50-66': 0.14,
  'ageGroup:67-79': 0.16,
  'ageGroup:80+': 0.24,
};
const needShares = {
  'needClass:limited': 0.38,
  'needClass:moderate': 0.381,
  'needClass:extensive': 0.174,
  'needClass:unknown': 0.065,
};

/** Typed in each February for the year before; those of the running year are there too, as an office's own count. */
function denominators({ random, options, setting }: OfficeFacts): OfficeRows['denominators'] {
  // A hospital has no recipients of home services of its own to count against.
  if (options.officeType === 'healthTrust') return [];
  const { population } = setting.municipality;
  const years = Object.keys(population).map(Number);
  return Array.from({ length: options.toYear - options.fromYear + 1 }, (_, i) => options.fromYear + i).flatMap(
    (year) => {
      const nearest = years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year))[0] ?? year;
      const inhabitants = population[String(nearest)] ?? 0;
      const all = Math.max(
        Math.round(inhabitants * recipientShare * (1 + 0.012 * (year - options.toYear))),
        Math.round(options.persons * 1.2),
      );
      const groups = [...shareOut(all, ageShares), ...shareOut(all, needShares)];
      const enteredOn: Day = minDay(`${year + 1}-02-15`, options.asOf);
      return [['all', all] as const, ...groups].map(([groupKey, value]) => ({
        id: random.id(enteredOn),
        year,
        groupKey,
        value,
        source: 'Demotall, ikke virkelige',
        enteredOn,
      }));
    },
  );
}

const commentTexts = {
  summary: 'Tallene i denne rapporten er oppdiktet. Slik kan kontoret selv skrive hva året betydde.',
  referrals: 'Vi fikk flere meldinger fra sykehuset enn året før, og flere av dem kom før utskriving.',
  coordinators: 'To enheter fikk nye koordinatorer i høst. Ventetiden fra avgjørelse til oppnevning gikk ned.',
} as const;

function comments({ random, options, accountId }: OfficeFacts): OfficeRows['comments'] {
  const lastFullYear = options.asOf === `${options.toYear}-12-31` ? options.toYear : options.toYear - 1;
  if (lastFullYear < options.fromYear) return [];
  const writtenOn = minDay(addDays(`${lastFullYear}-12-31`, 40), options.asOf);
  return Object.entries(commentTexts).map(([chapter, text]) => ({
    id: random.id(writtenOn),
    version: 1,
    year: lastFullYear,
    chapter,
    text,
    updatedAt: random.moment(writtenOn),
    accountId,
  }));
}

/** So many in each group as its share of all, adding up to all: what rounding leaves over goes to the last group. */
function shareOut(all: number, shares: Readonly<Record<string, number>>): (readonly [groupKey: string, n: number])[] {
  let left = all;
  const last = Object.keys(shares).at(-1);
  return Object.entries(shares).map(([groupKey, share]) => {
    const n = groupKey === last ? left : Math.round(all * share);
    left -= n;
    return [groupKey, n] as const;
  });
}
