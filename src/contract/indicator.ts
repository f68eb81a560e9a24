import { z } from 'zod';

import { exploreDimensions } from '../domain/statistics/explore/exploreFilter.ts';
import { periodFromKey } from '../domain/statistics/explore/explorePeriod.ts';
import { denominatorIds } from '../domain/statistics/indicator.ts';
import { exploredIds } from '../domain/statistics/indicatorAbout.ts';
import { dayField, idField, nameField, nothing, pageInput, pageOf, versionField } from './fields.ts';
import { letterLanguages } from '../domain/office/officeType.ts';
import { personLine } from './person.ts';
import { command, query } from './route.ts';

/** «2025», «2025T1», «2025Q3», «2025H2», or a day from 1800 to 2199. */
const periodField = z
  .string()
  .max(10)
  .refine((key) => {
    const period = periodFromKey(key);
    return period !== null && period.year >= 1800 && period.year < 2200 && dayField.safeParse(period.to).success;
  });

const groups = z.array(z.string().max(200)).max(100).default([]);
/** Which groups of each dimension are looked at; none is all of them. */
export const exploreFilter = z.object({
  ageGroup: groups,
  needClass: groups,
  gender: groups,
  area: groups,
  unit: groups,
  referrerType: groups,
  specialty: groups,
} satisfies Record<(typeof exploreDimensions)[number], unknown>);

/** What is asked of an indicator. */
const question = {
  id: z.enum(exploredIds),
  period: periodField,
  /** Of indicators that can be a share of several things; null: what is usual for the day. */
  denominatorId: z.enum(denominatorIds).nullable().default(null),
  filter: exploreFilter.default(exploreFilter.parse({})),
};
const split = z.enum(exploreDimensions).nullable().default(null);

const figure = z.object({
  numerator: z.int(),
  denominator: z.int().nullable(),
  /** Numerator / denominator, unrounded; null where there is no denominator. */
  share: z.number().nullable(),
  unknown: z.int(),
  /** Days, where the indicator measures them. */
  median: z.number().nullable(),
  p90: z.number().nullable(),
});
export type ExploredFigure = z.infer<typeof figure>;

/** Which of the counted a list shows. */
export const listedParts = ['above', 'below', 'unknown'] as const;
export const listSorts = ['name', 'days'] as const;

const listed = z.object({
  /** Unique in the list. */
  key: z.string(),
  person: personLine,
  referralId: idField.nullable(),
  complaintId: idField.nullable(),
  caseNumber: z.string().nullable(),
  ageGroup: z.string(),
  needClass: z.string(),
  area: z.string(),
  unit: z.string(),
  days: z.int().nullable(),
  /** What it adds: 1, and more where one can count several times. */
  count: z.int(),
});
export type ListedRow = z.infer<typeof listed>;

/** A view somebody has given a name: what stands in the address. */
const view = z.object({
  id: idField,
  version: versionField,
  indicatorId: z.enum(exploredIds),
  name: nameField,
  /** The address without the question mark. */
  address: z.string(),
  isOffices: z.boolean(),
  /** Whether whoever asks may change it. */
  isMine: z.boolean(),
});
export type SavedView = z.infer<typeof view>;

export const indicatorRoutes = {
  /** The figure in a period, narrowed, and its parts. */
  explore: query(
    'statistics.read',
    z.object({ ...question, split }),
    z.object({
      from: dayField,
      /** The last day that is counted: the period's, or today while it lasts. */
      asOf: dayField,
      denominatorId: z.enum(denominatorIds).nullable(),
      /** Where a typed-in denominator comes from. */
      denominatorSource: z.object({ source: z.string(), enteredOn: dayField }).nullable(),
      whole: figure,
      groups: z.array(figure.extend({ group: z.string() })),
    }),
  ),
  /** What one can choose between: years with meldinger, and the office's own words for areas and units. */
  choices: query(
    'statistics.read',
    nothing,
    z.object({ years: z.array(z.int()), areas: z.array(z.string()), units: z.array(z.string()) }),
  ),
  /** Whom or what the figure counts; as many as the figure says. */
  list: query(
    'case.read',
    z.object({
      ...question,
      part: z.enum(listedParts).default('above'),
      sort: z.enum(listSorts).default('name'),
      ...pageInput,
    }),
    pageOf(listed),
  ),
  /** The figure and its parts to be pasted elsewhere, small numbers hidden: a table, and bars as a picture (base64). */
  copy: command(
    'export.run',
    z.object({ ...question, split, yearsBefore: z.int().min(0).max(4).default(0), language: z.enum(letterLanguages) }),
    z.object({ table: z.object({ html: z.string(), text: z.string() }), png: z.string().nullable() }),
  ),
  /** The office's views of an indicator (null: of all) and one's own, by name. */
  views: query('statistics.read', z.object({ indicatorId: z.enum(exploredIds).nullable() }), z.array(view)),
  saveView: command(
    'statistics.read',
    z.object({
      indicatorId: z.enum(exploredIds),
      name: nameField,
      address: z.string().max(2000),
      /** For everybody at the office, which takes the right to write on the report; else for oneself. */
      forOffice: z.boolean(),
    }),
    z.object({ id: idField, version: versionField }),
  ),
  renameView: command(
    'statistics.read',
    z.object({ id: idField, version: versionField, name: nameField }),
    z.object({ version: versionField }),
  ),
  /** Takes it away, or brings it back. */
  removeView: command(
    'statistics.read',
    z.object({ id: idField, version: versionField, isRemoved: z.boolean() }),
    z.object({ version: versionField }),
  ),
};
