import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { DemoOptions } from '../../domain/demo/demoOffice.ts';
import { coordinatorConclusions, freePoints } from '../../domain/demo/meetingWords.ts';
import type { Random } from '../../domain/demo/random.ts';
import type { DemoMeeting } from '../../domain/demo/supervisionStory.ts';
import type { MeetingParticipant, MeetingSnapshot, RecordedItem } from '../../domain/officeMeeting/meetingRecord.ts';
import { initialsOf } from '../../domain/person/name.ts';
import { isGranted } from '../../domain/referral/codes.ts';
import type { agendaItem, meetingRecord, officeMeeting } from '../db/schema/index.ts';
import { snapshotHash } from '../officeMeeting/meetingSnapshot.ts';
import { demoAccount, demoColleagues } from './demoAccount.ts';
import type { DecisionRow, PersonRows } from './demoRows.ts';

type ItemRow = typeof agendaItem.$inferInsert;

/** A case as a meeting of the demo looks at it. */
interface MeetingCase {
  personId: string;
  initials: string;
  referralId: string;
  caseNumber: string;
  decision: DecisionRow;
  /** The first day somebody served the person after it; null for nobody yet. */
  servedFrom: Day | null;
}

export interface MeetingRows {
  meetings: (typeof officeMeeting.$inferSelect)[];
  items: ItemRow[];
  records: (typeof meetingRecord.$inferInsert)[];
}

/** The decisions of a person's cases that stand, as the meetings look at them. */
export function meetingCases({ person, referrals, decisions, assignments }: PersonRows): MeetingCase[] {
  return decisions.flatMap((decision) => {
    const found = referrals.find(({ id }) => id === decision.referralId);
    if (!found || decision.revokedAt) return [];
    const served = assignments.map(({ fromDay }) => fromDay).filter((day) => day >= decision.decidedOn);
    return {
      personId: person.id,
      initials: initialsOf(person),
      referralId: found.id,
      caseNumber: found.caseNumber,
      decision,
      servedFrom: served.toSorted()[0] ?? null,
    };
  });
}

const participants: MeetingParticipant[] = [
  { name: demoAccount.displayName, role: 'koordinerende enhet', attendance: 'present' },
  { name: demoColleagues[0].displayName, role: 'koordinerende enhet', attendance: 'present' },
  { name: demoColleagues[1].displayName, role: 'leder', attendance: 'present' },
];
/** Of those without coordinator a meeting takes up so many. */
const mostWithout = 2;

interface MeetingFacts {
  random: Random;
  options: DemoOptions;
  meetings: readonly DemoMeeting[];
  cases: readonly MeetingCase[];
  accountId: string;
}

/**
 * The meetings with what was decided that very day, who waited for a coordinator then, and a point of another kind. Held
 * ones have approved minutes, but for the last of them; those to come have no agenda yet.
 */
export function meetingRows({ random, options, meetings, cases, accountId }: MeetingFacts): MeetingRows {
  const { asOf } = options;
  const known = meetings.filter(({ day }) => day <= addDays(asOf, 90));
  const lastHeld = known.findLast(({ day }) => day < asOf)?.id;
  const decidedOn = Map.groupBy(cases, ({ decision }) => decision.decidedOn);
  const rows: MeetingRows = { meetings: [], items: [], records: [] };
  for (const { id, day } of known) {
    const isHeld = day < asOf;
    const isApproved = isHeld && id !== lastHeld;
    const items = isHeld
      ? itemsOf(random, { day, meetingId: id, accountId, cases, decided: decidedOn.get(day) ?? [] })
      : [];
    rows.meetings.push(meetingRow(id, day, isApproved, isHeld));
    rows.items.push(...items.map(({ row }) => row));
    if (isApproved)
      rows.records.push(
        recordRow(
          random,
          { id, day, accountId },
          items.map(({ recorded }) => recorded),
        ),
      );
  }
  return rows;
}

interface ItemFacts {
  day: Day;
  meetingId: string;
  accountId: string;
  cases: readonly MeetingCase[];
  decided: readonly MeetingCase[];
}

function itemsOf(random: Random, { day, meetingId, accountId, cases, decided }: ItemFacts) {
  const waiting = cases
    .filter(({ decision }) => isGranted(decision.outcome) && decision.decidedOn < day)
    .filter(({ servedFrom, decision }) => (servedFrom ?? '9999') > day && decision.decidedOn > addDays(day, -60))
    .slice(0, mostWithout);
  const [title, conclusion] = random.pick(freePoints);
  const told: [Partial<RecordedItem>, MeetingCase | null][] = [
    ...decided.map((one): [Partial<RecordedItem>, MeetingCase] => {
      const { outcome, legalBasis } = one.decision;
      return [{ kind: 'decision', standing: 'decided', outcome, legalBasis }, one];
    }),
    ...waiting.map((one): [Partial<RecordedItem>, MeetingCase] => [
      { kind: 'coordinator', standing: 'treated', conclusion: random.pick(coordinatorConclusions) },
      one,
    ]),
    [{ kind: 'free', standing: 'treated', title, conclusion, responsible: random.pick(participants).name }, null],
  ];
  return told.map(([part, about], index) => {
    const recorded: RecordedItem = {
      kind: 'free',
      personId: about?.personId ?? null,
      caseNumber: about?.caseNumber ?? null,
      initials: about?.initials ?? null,
      title: null,
      background: null,
      conclusion: null,
      responsible: null,
      standing: 'open',
      outcome: null,
      legalBasis: null,
      complaintStep: null,
      carriedTo: null,
      ...part,
    };
    const { kind, personId, background, conclusion: came, responsible } = recorded;
    const stamps = { createdAt: noon(addDays(day, -3)), updatedAt: noon(day), accountId };
    const row: ItemRow = {
      id: random.id(day),
      version: 2,
      meetingId,
      position: index + 1,
      kind,
      personId,
      referralId: about?.referralId ?? null,
      title: recorded.title,
      background,
      conclusion: came,
      responsible,
      decisionId: kind === 'decision' ? about?.decision.id : null,
      ...stamps,
    };
    return { row, recorded };
  });
}

const [startTime, minutes, place] = ['09:00', 120, 'Rådhuset, møterom 1'] as const;

const meetingRow = (id: string, day: Day, isApproved: boolean, isHeld: boolean) => ({
  id,
  version: isHeld ? 3 : 1,
  state: 'planned' as const,
  recordState: isApproved ? ('approved' as const) : ('open' as const),
  participants: isHeld ? participants : [],
  day,
  startTime,
  minutes,
  place,
  createdAt: noon(addDays(day, -120)),
  updatedAt: noon(isHeld ? day : addDays(day, -120)),
});

function recordRow(
  random: Random,
  { id: meetingId, day, accountId }: { id: string; day: Day; accountId: string },
  items: readonly RecordedItem[],
): MeetingRows['records'][number] {
  const snapshot: MeetingSnapshot = { day, startTime, minutes, place, participants, items };
  const approvedOn = addDays(day, 1);
  const record = { id: random.id(approvedOn), meetingId, number: 1, snapshot, hash: snapshotHash(snapshot) };
  return { ...record, note: null, approvedAt: noon(approvedOn), accountId };
}

const noon = (day: Day): string => `${day}T11:00:00.000Z`;
