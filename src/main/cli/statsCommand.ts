import type { ComplaintFigures } from '../../domain/statistics/complaintFigures.ts';
import type { DeadlineFigures, DeadlinesKept } from '../../domain/statistics/deadlineFigures.ts';
import { denominatorIds, type IndicatorId } from '../../domain/statistics/indicator.ts';
import { isRatio } from '../../domain/statistics/indicatorAbout.ts';
import { answeredShare } from '../../domain/municipality/municipalitySort.ts';
import type { HospitalFigures } from '../statistics/hospitalFiguresRepo.ts';
import { seriesLines, wholeSeries } from './seriesStats.ts';
import { surveyLines, wholeSurveys } from './surveyStats.ts';
import { startOfYear, yearOf } from '../../domain/calendar/day.ts';
import type { Command } from './command.ts';
import { choice, dayOption, optional, optionalDay } from './options.ts';
import { registerOptions, withRegister } from './registerSession.ts';

/** «56,3 %», and «12,4» for what is so many for each. */
const shownShare = (id: IndicatorId, share: number): string =>
  isRatio(id) ? share.toFixed(1).replace('.', ',') : `${(share * 100).toFixed(1).replace('.', ',')} %`;

const partOf = (share: number | null): string =>
  share === null ? '' : ` = ${(share * 100).toFixed(1).replace('.', ',')} %`;

/** Complaints of the period: how many, about what, how they ended. */
function complaintLines(figures: ComplaintFigures): string[] {
  const { received, settled, forwarded, daysToForwarding, supervisionRequests } = figures;
  const days = daysToForwarding.median === null ? '' : `, median ${daysToForwarding.median} dager`;
  return [
    `complaints: ${received} mottatt, ${forwarded} sendt videre${days}, tilsyn ${supervisionRequests}`,
    ...figures.byKind
      .filter(({ count }) => count > 0)
      .map(({ kind, count, share }) => `complaints.${kind}: ${count} av ${received}${partOf(share)}`),
    ...figures.byOutcome
      .filter(({ count }) => count > 0)
      .map(({ outcome, count, share }) => `complaints.${outcome}: ${count} av ${settled}${partOf(share)}`),
  ];
}

const deadlineLine = (name: string, { kept, broken, open, share }: DeadlineFigures): string =>
  `${name}: ${kept} av ${kept + broken} holdt${partOf(share)}, ${open} ikke forfalt eller på vent`;

/** Deadlines due in the period: kept, of those kept and broken, in all and by kind. */
const deadlineLines = ({ byKind, ...all }: DeadlinesKept): string[] => [
  deadlineLine('deadlinesKept', all),
  ...byKind.map((one) => deadlineLine(`deadlinesKept.${one.kind}`, one)),
];

/** What a helseforetak counts besides: answers from kommuner, its own systems, taking part in plans. */
function hospitalLines(hospital: HospitalFigures | null): string[] {
  if (hospital === null) return [];
  const { answers, way, ticked, participations } = hospital;
  const { answered, notified, overdue, neverAnswered, inTime, medianDays } = answers;
  const days = medianDays === null ? '' : `, median ${medianDays} dager`;
  return [
    `municipalityAnswers: ${answered} av ${notified}${partOf(answeredShare(answers))}${days}, i tide ${inTime}, over fristen ${overdue}, uten svar ${neverAnswered}`,
    `hospitalTicks: ${ticked} av ${way.received}${partOf(way.received === 0 ? null : ticked / way.received)}`,
    `participations: ${participations}`,
  ];
}

export const statsCommand: Command = {
  summary:
    'Indikatorene per en dag, og for en periode (ellers året fram til dagen), klager, frister, tallserier, undersøkelser, kriteriene for god praksis det året og datakvaliteten i dag. Tallserier og undersøkelser er med fram til dagen. Ekte tall, ikke skjult.',
  usage: '--register F --as-of DATE [--from DATE --to DATE] [--denominator ID]',
  values: [...registerOptions, 'as-of', 'from', 'to', 'denominator'],
  async run({ options, world }) {
    const asOf = dayOption(options, 'as-of');
    const from = optionalDay(options, 'from') ?? startOfYear(yearOf(asOf));
    const to = optionalDay(options, 'to') ?? asOf;
    const denominatorId =
      optional(options, 'denominator') === null ? null : choice(options, 'denominator', denominatorIds);
    const { found, series, surveys, criteria, quality } = await withRegister({ options, world }, async ({ ask }) => ({
      found: await ask('statistics.indicators', { asOf, from, to, denominatorId }),
      series: await wholeSeries(ask, asOf),
      surveys: await wholeSurveys(ask, asOf),
      criteria: { year: yearOf(asOf), ...(await ask('criterion.year', { year: yearOf(asOf) })).tally },
      quality: await ask('quality.summary', {}),
    }));
    const lines = found.indicators.map((indicator) => {
      const { id, numerator, denominator, denominatorId: of, share, unknown, median } = indicator;
      const percent = share === null ? '' : ` = ${shownShare(id, share)}`;
      const days = median === null ? '' : `, median ${median} dager`;
      const inAll = indicator.days === undefined ? '' : `, ${indicator.days} dager i alt`;
      return `${id}: ${numerator}${denominator === null ? '' : ` av ${denominator} (${of})`}${percent}${days}${inAll}, ukjent ${unknown}`;
    });
    return {
      json: { ...found, series, surveys, criteria, quality },
      text: [
        ...lines,
        ...complaintLines(found.complaints),
        ...deadlineLines(found.deadlinesKept),
        ...hospitalLines(found.hospital),
        ...seriesLines(series),
        ...surveyLines(surveys),
        `criteria: ${criteria.year} oppfylt ${criteria.met}, delvis ${criteria.partly}, ikke ${criteria.notMet}, ikke aktuelt ${criteria.notRelevant}, ikke vurdert ${criteria.notAssessed}`,
        `quality: ${quality.open} funn åpne i dag, ${quality.confirmed} bekreftet som riktige`,
        ...quality.kinds.map(({ kind, open }) => `quality.${kind}: ${open}`),
      ].join('\n'),
    };
  },
};
