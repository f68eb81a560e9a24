import { z } from 'zod';

import { complaintKinds, complaintOutcomes } from '../domain/complaint/codes.ts';
import { denominatorIds, indicatorIds } from '../domain/statistics/indicator.ts';
import { deadlineKinds } from '../domain/deadline/deadlineKind.ts';
import { specialties } from '../domain/referral/codes.ts';
import { dayField, idField } from './fields.ts';
import { answerFigures, municipalityAnswers } from './municipality.ts';
import { personLine } from './person.ts';
import { query } from './route.ts';

const breakdownRow = z.object({
  group: z.string(),
  numerator: z.int(),
  denominator: z.int().nullable(),
  share: z.number().nullable(),
});

/** An indicator as everyone shows it: screen, report, export and command line. */
const indicatorResult = z.object({
  id: z.enum(indicatorIds),
  numerator: z.int(),
  denominator: z.int().nullable(),
  denominatorId: z.enum(denominatorIds).nullable(),
  /** Numerator / denominator, 0–1, unrounded; null where there is no denominator. */
  share: z.number().nullable(),
  unknown: z.int(),
  /** Days, for indicators that measure time. */
  median: z.number().nullable(),
  p90: z.number().nullable(),
  /** The most that any one has, where the indicator counts for each. */
  most: z.int().optional(),
  /** All days together, where persons are counted for the days they went without. */
  days: z.int().optional(),
  /** How many persons it happened to, where it is what happened that is counted. */
  persons: z.int().optional(),
  breakdown: z.object({
    ageGroup: z.array(breakdownRow),
    needClass: z.array(breakdownRow),
    gender: z.array(breakdownRow),
    area: z.array(breakdownRow),
    unit: z.array(breakdownRow),
  }),
});
export type IndicatorResult = z.infer<typeof indicatorResult>;

/** Indicator 10: complaints of the period (`domain/statistics/complaintFigures.ts`). */
const complaintFigures = z.object({
  received: z.int(),
  byKind: z.array(z.object({ kind: z.enum(complaintKinds), count: z.int(), share: z.number().nullable() })),
  settled: z.int(),
  byOutcome: z.array(z.object({ outcome: z.enum(complaintOutcomes), count: z.int(), share: z.number().nullable() })),
  forwarded: z.int(),
  daysToForwarding: z.object({ median: z.number().nullable(), p90: z.number().nullable() }),
  supervisionRequests: z.int(),
});

const keptFigures = { kept: z.int(), broken: z.int(), open: z.int(), share: z.number().nullable() };

/** What was kept and broken of what was due in the period (`domain/statistics/deadlineFigures.ts`). */
const deadlinesKept = z.object({
  ...keptFigures,
  byKind: z.array(z.object({ kind: z.enum(deadlineKinds), ...keptFigures })),
});

/** What of continuity a list is about: days without a coordinator, or changes of coordinator. */
export const continuityLists = ['without', 'changed'] as const;

/** Somebody, how many days or changes, and the case they belong to. */
const continuityRow = z.object({
  person: personLine,
  referralId: idField.nullable(),
  caseNumber: z.string().nullable(),
  count: z.int(),
  /** Granted a coordinator, and nobody is appointed today. */
  isNow: z.boolean(),
});
export type ContinuityRow = z.infer<typeof continuityRow>;

/** What a helseforetak counts besides, of meldinger told to kommuner and received in a period, as of a day. */
const hospitalFigures = z.object({
  answers: answerFigures,
  way: z.object({
    received: z.int(),
    assessed: z.int(),
    notified: z.int(),
    answered: z.int(),
    withCoordinator: z.int(),
  }),
  /** Of the received, those of which all four stand in the hospital's own systems. */
  ticked: z.int(),
  /** Agreements on taking part in kommuners' plans that ran on the day. */
  participations: z.int(),
});

const asOf = { asOf: dayField, denominatorId: z.enum(denominatorIds).nullable().default(null) };

export const statisticsRoutes = {
  /** Every indicator of the office for a day and the period up to it. */
  indicators: query(
    'statistics.read',
    z.object({ ...asOf, from: dayField.nullable().default(null), to: dayField.nullable().default(null) }),
    z.object({
      indicators: z.array(indicatorResult),
      complaints: complaintFigures,
      deadlinesKept,
      /** Null in a kommune. */
      hospital: hospitalFigures.nullable(),
    }),
  ),
  /** Helseforetak: how the year's meldinger came on their way up to a day, how kommuner answered, and the year before. */
  hospital: query(
    'statistics.read',
    z.object({ asOf: dayField }),
    hospitalFigures.extend({
      before: answerFigures,
      /** The kommuner with most meldinger of the year. */
      municipalities: z.array(municipalityAnswers),
    }),
  ),
  /** How those who have been granted something are followed up: coordinators kept, plans looked after, deadlines and complaints, year by year. */
  followUp: query(
    'statistics.read',
    z.object({ asOf: dayField }),
    z.object({
      asOf: dayField,
      years: z.array(
        z.object({
          year: z.int(),
          from: dayField,
          asOf: dayField,
          indicators: z.array(indicatorResult),
          deadlines: deadlinesKept,
          complaints: complaintFigures,
        }),
      ),
      /** Years one can ask for. */
      choices: z.array(z.int()),
    }),
  ),
  /** The list behind the days without a coordinator, or behind the changes: whom, and how many, most first. */
  continuityList: query(
    'case.read',
    z.object({ about: z.enum(continuityLists), from: dayField, to: dayField }),
    z.object({ rows: z.array(continuityRow), total: z.int(), sum: z.int() }),
  ),
  /**
   * The first page of figures, part by part: each is answered by itself, so that in a great register the figures hold up
   * nothing else, and what is counted is seen while the rest is being counted. This part comes first: what can be asked for.
   */
  choices: query(
    'statistics.read',
    z.object(asOf),
    z.object({
      denominatorId: z.enum(denominatorIds).nullable(),
      denominatorSource: z.string().nullable(),
      years: z.array(z.int()),
    }),
  ),
  keyFigures: query(
    'statistics.read',
    z.object(asOf),
    z.object({
      planShare: indicatorResult,
      coordinatorShare: indicatorResult,
      daysToDecision: indicatorResult,
      missingCoordinator: z.object({ onDay: z.int(), today: z.int(), granted: z.int() }),
    }),
  ),
  /** The shares on the same day a year before, of the same denominator. */
  yearBefore: query(
    'statistics.read',
    z.object(asOf),
    z.object({ planShare: z.number().nullable(), coordinatorShare: z.number().nullable() }),
  ),
  /** The office's own share per 31.12 and the national one, year by year; null where there is none. */
  trend: query(
    'statistics.read',
    z.object(asOf),
    z.array(
      z.object({
        year: z.int(),
        office: z.number().nullable(),
        officeNumerator: z.int().nullable(),
        officeDenominator: z.int().nullable(),
        national: z.number().nullable(),
        nationalSource: z.enum(['IPLOS', 'KPR']).nullable(),
      }),
    ),
  ),
  /** Meldinger per tertial of three years, by specialty. */
  tertials: query(
    'statistics.read',
    z.object({ asOf: dayField }),
    z.array(
      z.object({
        year: z.int(),
        tertial: z.int(),
        from: dayField,
        to: dayField,
        total: z.int(),
        bySpecialty: z.array(z.object({ specialty: z.enum(specialties), count: z.int() })),
      }),
    ),
  ),
  /** The way of the year's meldinger as far as they had come on the day. */
  funnel: query(
    'statistics.read',
    z.object({ asOf: dayField }),
    z.object({
      from: dayField,
      to: dayField,
      received: z.int(),
      decided: z.int(),
      granted: z.int(),
      assigned: z.int(),
      activePlan: z.int(),
      waitingForDecision: z.int(),
      otherOutcome: z.int(),
      withoutCoordinator: z.int(),
      planNotWanted: z.int(),
      planInProgress: z.int(),
    }),
  ),
  load: query(
    'statistics.read',
    z.object({ asOf: dayField }),
    z.array(z.object({ coordinatorId: idField, name: z.string(), persons: z.int(), max: z.int() })),
  ),
  /** The coordinator corps (indicator 8) on a day, and at the end of the years before it; supervision is the year's. */
  corps: query(
    'statistics.read',
    z.object({ asOf: dayField }),
    z.object({
      asOf: dayField,
      years: z.array(z.object({ year: z.int(), asOf: dayField, indicators: z.array(indicatorResult) })),
      /** Years one can ask for. */
      choices: z.array(z.int()),
    }),
  ),
};
