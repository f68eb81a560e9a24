import type { Random } from '../../domain/demo/random.ts';
import type { DemoOptions } from '../../domain/demo/demoOffice.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { specialties } from '../../domain/referral/codes.ts';
import { periodKey, periodsFrom } from '../../domain/series/period.ts';
import {
  cellKey,
  type CellKey,
  type Series,
  type SeriesCell,
  type SeriesDefinition,
} from '../../domain/series/series.ts';
import { textsFor } from '../../locales/texts.ts';

interface DemoSeries {
  random: Random;
  options: Pick<DemoOptions, 'officeType' | 'fromYear' | 'persons'>;
  /** The language the office writes. */
  writes: LetterLanguage;
}

const figure = (value: number): SeriesCell => ({ value: Math.max(0, Math.round(value)), notes: [], corrected: null });

/** What the office had counted before it got the register: persons per year, and meldinger per tertial by fagområde. */
export const demoSeries = (facts: DemoSeries): Series[] => [personsPerYear(facts), meldingerPerTertial(facts)];

function personsPerYear({ random, options: { officeType, fromYear, persons } }: DemoSeries): Series {
  const isTrust = officeType === 'healthTrust';
  const [first, last] = [fromYear - 6, fromYear - 1];
  const definition: SeriesDefinition = {
    title: isTrust ? 'Pasienter med koordinator' : 'Personer med individuell plan',
    source: 'Kontorets egne lister til registeret ble tatt i bruk',
    unit: isTrust ? 'Pasienter per 31. desember' : 'Personer med virksom plan per 31. desember',
    periodKind: 'year',
    first: periodKey(first, 1),
    last: periodKey(last, 1),
    rows: [{ key: 'r1', label: isTrust ? 'Pasienter' : 'Personer', isUnknown: false, specialty: null }],
    notes: [{ key: 'n1', text: 'To lister slått sammen. Noen kan være talt to ganger.' }],
    breaks: [{ at: periodKey(fromYear - 3, 1), row: null, text: 'Avsluttede planer ble ikke lenger talt med' }],
    registered: { measure: isTrust ? 'withCoordinator' : 'activePlans', from: periodKey(fromYear, 1) },
    isPlanShare: !isTrust,
    chapter: isTrust ? 'coordinators' : 'plans',
  };
  const cells: Record<CellKey, SeriesCell> = {};
  for (let year = first; year <= last; year += 1) {
    const wasHigher = year < fromYear - 3 ? 1.5 : 1;
    const value = persons * 0.05 * wasHigher * (1 + (year - first) * 0.06) + random.int(0, 6);
    cells[cellKey('r1', periodKey(year, 1))] = figure(value);
  }
  const noted = cellKey('r1', periodKey(first + 1, 1));
  const corrected = cellKey('r1', periodKey(last, 1));
  const value = cells[corrected]?.value ?? 0;
  cells[noted] = { ...figure(cells[noted]?.value ?? 0), notes: ['n1'] };
  cells[corrected] = { ...figure(value), corrected: { before: value + 7 } };
  return { definition, cells };
}

function meldingerPerTertial({ random, options: { fromYear, persons }, writes }: DemoSeries): Series {
  const code = textsFor(writes)('code');
  const [first, last] = [periodKey(fromYear - 2, 1), periodKey(fromYear - 1, 3)];
  const definition: SeriesDefinition = {
    title: 'Meldinger etter fagområde',
    source: 'Kontorets egne lister til registeret ble tatt i bruk',
    unit: 'Mottatte meldinger',
    periodKind: 'tertial',
    first,
    last,
    rows: specialties.map((specialty, index) => ({
      key: `r${index + 1}`,
      label: code(`specialty.${specialty}`),
      isUnknown: specialty === 'unknown',
      specialty,
    })),
    notes: [],
    breaks: [],
    registered: { measure: 'received', from: periodKey(fromYear, 1) },
    isPlanShare: false,
    chapter: 'referrals',
  };
  const parts = [0.3, 0.22, 0.2, 0.1, 0.14, 0.04];
  const cells: Record<CellKey, SeriesCell> = {};
  for (const [index, { key }] of definition.rows.entries())
    for (const period of periodsFrom('tertial', first, last))
      cells[cellKey(key, period)] = figure(persons * 0.09 * (parts[index] ?? 0) + random.int(0, 3));
  return { definition, cells };
}
