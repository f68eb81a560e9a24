import { z } from 'zod';

import { municipalitySorts } from '../domain/municipality/municipalitySort.ts';
import { languages, letterLanguages } from '../domain/office/officeType.ts';
import { complaintFilter, complaintSorts } from './complaint.ts';
import { seenDirectoryLists } from './directoryList.ts';
import { idField, nameField } from './fields.ts';
import { letterFilter, letterSorts } from './letter.ts';
import { municipalityFilter } from './municipality.ts';
import { participationFilter, participationSorts } from './participation.ts';
import { personFilter, personSorts } from './person.ts';
import { planFilter, planSorts } from './plan.ts';
import { referralFilter, referralSorts } from './referralList.ts';
import { command } from './route.ts';
import { worklistRoutes } from './worklist.ts';

/** The columns each list can show, by the names the screen's column chooser keeps. */
export const referralColumns = [
  'receivedOn',
  'person',
  'need',
  'referrerType',
  'state',
  'nextDeadline',
  'responsible',
  'caseNumber',
  'sentOn',
  'channel',
  'referrerName',
  'specialty',
  'outcome',
  'decidedOn',
  'area',
  'urgency',
] as const;
export type ReferralColumn = (typeof referralColumns)[number];
export const personColumns = ['name', 'birthDate', 'coordinator', 'plan', 'needClass', 'area'] as const;
export type PersonColumn = (typeof personColumns)[number];
export const planColumns = [
  'person',
  'state',
  'period',
  'nextEvaluation',
  'contents',
  'coordinator',
  'system',
] as const;
export type PlanColumn = (typeof planColumns)[number];
export const coordinatorColumns = ['name', 'load', 'skills', 'active', 'unit', 'phone', 'email', 'percentage'] as const;
export type CoordinatorColumn = (typeof coordinatorColumns)[number];
export const unitColumns = [
  'name',
  'leader',
  'sector',
  'coordinators',
  'persons',
  'freePlaces',
  'waiting',
  'phone',
  'email',
] as const;
export type UnitColumn = (typeof unitColumns)[number];

export const complaintColumns = ['receivedOn', 'person', 'kind', 'state', 'due', 'inTime', 'case'] as const;
export type ComplaintColumn = (typeof complaintColumns)[number];
export const letterColumns = ['createdOn', 'person', 'kind', 'receiver', 'state', 'case', 'by'] as const;
export type LetterColumn = (typeof letterColumns)[number];
const participationColumns = [
  'person',
  'municipality',
  'participant',
  'state',
  'toDay',
  'journal',
  'fromDay',
  'role',
  'coordinator',
] as const;
export type ParticipationColumn = (typeof participationColumns)[number];
const municipalityColumns = [
  'name',
  'notified',
  'answered',
  'answeredShare',
  'medianDays',
  'waiting',
  'overdue',
  'neverAnswered',
  'reminded',
  'inTime',
  'longestDays',
  'agreements',
] as const;
export type MunicipalityColumn = (typeof municipalityColumns)[number];

const chosen = <Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  z.array(z.enum(keys)).min(1).max(keys.length);
/** Lists that come whole and are narrowed by the window: the rows it shows, in its order. */
const shownIds = z.array(idField).max(5000);

/** What is seen: which list, narrowed how, in which order, with which columns. */
const seenList = z.discriminatedUnion('list', [
  z.object({
    list: z.literal('referrals'),
    filter: referralFilter,
    sort: z.enum(referralSorts),
    descending: z.boolean(),
    columns: chosen(referralColumns),
  }),
  z.object({
    list: z.literal('persons'),
    filter: personFilter,
    sort: z.enum(personSorts),
    columns: chosen(personColumns),
  }),
  z.object({ list: z.literal('plans'), filter: planFilter, sort: z.enum(planSorts), columns: chosen(planColumns) }),
  z.object({
    list: z.literal('complaints'),
    filter: complaintFilter,
    sort: z.enum(complaintSorts),
    columns: chosen(complaintColumns),
  }),
  z.object({
    list: z.literal('letters'),
    filter: letterFilter,
    sort: z.enum(letterSorts),
    columns: chosen(letterColumns),
  }),
  z.object({ list: z.literal('coordinators'), ids: shownIds, columns: chosen(coordinatorColumns) }),
  z.object({ list: z.literal('units'), ids: shownIds, columns: chosen(unitColumns) }),
  z.object({
    list: z.literal('participation'),
    filter: participationFilter,
    sort: z.enum(participationSorts),
    columns: chosen(participationColumns),
  }),
  z.object({
    list: z.literal('municipalities'),
    filter: municipalityFilter,
    sort: z.enum(municipalitySorts),
    descending: z.boolean(),
    columns: chosen(municipalityColumns),
  }),
  ...seenDirectoryLists,
  z.object({ list: z.literal('worklist'), filter: worklistRoutes.list.input.omit({ limit: true }) }),
]);
export type SeenList = z.output<typeof seenList>;
/** As a screen says it: what has a default may be left out. */
export type SeenListInput = z.input<typeof seenList>;

/** Whether the persons' numbers come with the list: not at all, masked, or in clear, which is logged for each of them. */
export const numbersInLists = ['none', 'masked', 'clear'] as const;
export type NumbersInList = (typeof numbersInLists)[number];

export const listFormats = ['xlsx', 'csv'] as const;
export type ListFormat = (typeof listFormats)[number];

/** What every way out of a list asks. */
const order = { numbers: z.enum(numbersInLists), ground: nameField, seen: seenList };

export const listExportRoutes = {
  /** Writes the list as it is seen to the file picked. Plaintext that leaves the office: a role, a reason, an audit line. */
  write: command(
    'export.run',
    z.object({
      fileToken: z.uuid(),
      format: z.enum(listFormats),
      language: z.enum(languages),
      ...order,
    }),
    z.object({ rows: z.int() }),
  ),
  /** The list as a page of HTML for the printer: at most the rows that paper is good for, the rest counted. */
  paper: command(
    'export.run',
    z.object({ language: z.enum(letterLanguages), ...order }),
    z.object({ html: z.string() }),
  ),
};
