import { addDays, type Day, yearOf } from '../../domain/calendar/day.ts';
import type { CriterionOutcome } from '../../domain/criterion/criterion.ts';
import { criterionKey } from '../../domain/criterion/criterion.ts';
import type { Random } from '../../domain/demo/random.ts';
import type { ImprovementState } from '../../domain/improvement/improvement.ts';
import { fromNowhere } from '../improvement/improvementRepo.ts';
import { demoAccount, demoColleagues } from './demoAccount.ts';
import type { PracticeRows } from './demoPracticeRepo.ts';

/** The first year each criterion is met in, counted from the first assessed; the rest as they have stood all along. */
const metFrom: readonly (readonly number[])[] = [
  [1, 2, 4, 5, 9, 10, 14, 15, 19, 22, 23, 24, 25, 28, 35],
  [3, 11, 26, 29],
  [6, 12, 31],
];
const notMet = [8, 17, 21, 32, 38];
const notRelevant = [33];
const evidence: Readonly<Record<number, string>> = {
  1: 'Sak i kommunestyret',
  4: 'Eget skjema og fast telefontid',
  5: 'Rutine for meldinger, revidert i år',
  9: 'Avtale med helseforetaket',
  14: 'Retningslinjer for individuell plan, punkt 4',
  17: 'Sist brukt for tre år siden',
  18: 'Mangler i flere stikkprøver',
  27: 'Grunnkurs to ganger i året',
  31: 'Faddergrupper og kurs',
  35: 'Frist for evaluering i hver plan',
};
const responsible = [demoAccount.displayName, ...demoColleagues.map(({ displayName }) => displayName)];

const outcomeIn = (number: number, round: number): CriterionOutcome => {
  if (metFrom.slice(0, round + 1).some((numbers) => numbers.includes(number))) return 'met';
  if (notRelevant.includes(number)) return 'notRelevant';
  return notMet.includes(number) ? 'notMet' : 'partly';
};

interface PracticeFacts {
  random: Random;
  asOf: Day;
  accountId: string;
  /** A complaint that something was learnt from; null where there was none. */
  complaintId: string | null;
}

/** Three years of assessments, improvements that came of them, of a complaint and of a deviation. Nobody served is told of. */
export function practiceRows({ random, asOf, accountId, complaintId }: PracticeFacts): PracticeRows {
  const last = yearOf(asOf);
  const years = [last - 2, last - 1, last];
  const dayOf = (daysBack: number) => addDays(asOf, -daysBack);
  const times = (day: Day) => {
    const at = random.moment(day);
    return { createdAt: at, updatedAt: at, accountId };
  };
  const deviationId = random.id(dayOf(300));
  const made: (Told & { daysBack: number; origin: Partial<PracticeRows['improvements'][number]> })[] = [
    { ...boards, daysBack: 400, origin: { origin: 'criterion', criterionKey: 'r16', criterionYear: last - 1 } },
    { ...panel, daysBack: 120, origin: { origin: 'criterion', criterionKey: 'r17', criterionYear: last } },
    { ...reminder, daysBack: 290, origin: { origin: 'deviation', deviationId } },
    { ...course, daysBack: 200, origin: { origin: 'free' } },
    ...(complaintId === null
      ? []
      : [{ ...letters, daysBack: 150, origin: { origin: 'complaint' as const, complaintId } }]),
  ];
  const improvements = made.map(({ daysBack, dueIn, steps, origin, ...words }) => {
    const startedOn = dayOf(daysBack);
    const end = steps.at(-1);
    const state: ImprovementState = end?.state ?? 'planned';
    const row = {
      id: random.id(startedOn),
      version: 1 + steps.length,
      ...fromNowhere,
      origin: 'free' as const,
      ...origin,
      ...words,
      responsible: random.pick(responsible),
      dueOn: addDays(startedOn, dueIn),
      state,
      startedOn,
      endedOn: state === 'done' && end ? addDays(startedOn, end.after) : null,
      ...times(startedOn),
    };
    return { row, steps };
  });
  return {
    assessments: years.flatMap((year, round) =>
      Array.from({ length: 38 }, (_, index) => index + 1).map((number) => {
        const at = random.moment(year === last ? dayOf(40) : `${year}-11-20`);
        return {
          id: random.id(at.slice(0, 10)),
          version: 1,
          year,
          criterionKey: criterionKey(number),
          outcome: outcomeIn(number, round),
          comment: null,
          evidence: evidence[number] ?? null,
          responsible: evidence[number] === undefined ? null : (responsible[number % responsible.length] ?? null),
          earlier: [],
          updatedAt: at,
          accountId,
        };
      }),
    ),
    deviations: [
      {
        id: deviationId,
        version: 1,
        occurredOn: dayOf(300),
        what: 'Melder fikk ikke svar innen fristen',
        followUp: 'Gått gjennom i kontormøtet. Påminnelse er lagt inn uka før fristen.',
        responsible: responsible[1] ?? null,
        closedOn: dayOf(270),
        earlier: [],
        ...times(dayOf(300)),
      },
      {
        id: random.id(dayOf(25)),
        version: 1,
        occurredOn: dayOf(25),
        what: 'Møteinnkalling ble sendt uten saksliste',
        followUp: null,
        responsible: responsible[0] ?? null,
        closedOn: null,
        earlier: [],
        ...times(dayOf(25)),
      },
    ],
    improvements: improvements.map(({ row }) => row),
    events: improvements.flatMap(({ row, steps }) => {
      const common = { improvementId: row.id, before: null, accountId };
      const told = [
        { state: 'planned' as ImprovementState, after: 0, note: null as string | null, kind: 'created' as const },
        ...steps.map((step) => ({ ...step, kind: 'step' as const })),
      ];
      return told.map(({ kind, state, after, note }) => {
        const onDay = addDays(row.startedOn, after);
        return { id: random.id(onDay), ...common, kind, state, onDay, note, createdAt: random.moment(onDay) };
      });
    }),
  };
}

interface Told {
  title: string;
  description: string | null;
  indicatorId: PracticeRows['improvements'][number]['indicatorId'];
  effect: string | null;
  /** Days from it was made until it is due. */
  dueIn: number;
  steps: readonly { state: ImprovementState; after: number; note: string | null }[];
}

const boards = {
  title: 'Brukerråd på plass',
  description: 'Et råd med fem medlemmer som møtes fire ganger i året.',
  indicatorId: null,
  effect: null,
  dueIn: 430,
  steps: [{ state: 'underWay', after: 60, note: 'Invitasjon er sendt til organisasjonene' }],
} as const;
const panel = {
  title: 'Brukerpanel to ganger i året',
  description: null,
  indicatorId: null,
  effect: null,
  dueIn: 330,
  steps: [],
} as const;
const reminder = {
  title: 'Påminnelse uka før svar skal sendes',
  description: 'Fast punkt mandag morgen: hvem skal ha svar denne uka?',
  indicatorId: 'feedbackShare',
  effect: 'Flere meldere får svar innen fristen.',
  dueIn: 60,
  steps: [
    { state: 'underWay', after: 5, note: null },
    { state: 'done', after: 50, note: 'Innarbeidet i mandagsmøtet' },
  ],
} as const;
const course = {
  title: 'Grunnkurs for alle nye koordinatorer innen tre måneder',
  description: null,
  indicatorId: 'trainedShare',
  effect: null,
  dueIn: 180,
  steps: [{ state: 'underWay', after: 30, note: 'Kurs er satt opp hver måned' }],
} as const;
const letters = {
  title: 'Tydeligere begrunnelse i avslag',
  description: 'Malen skal si hvilke vilkår som ikke er oppfylt, og hvorfor.',
  indicatorId: null,
  effect: 'Malen er tatt i bruk.',
  dueIn: 90,
  steps: [
    { state: 'underWay', after: 10, note: null },
    { state: 'done', after: 80, note: null },
  ],
} as const;
