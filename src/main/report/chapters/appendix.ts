import { cell } from '../../../domain/report/yearCells.ts';
import { unknownGroup } from '../../../domain/statistics/breakdown.ts';
import type { DocumentCell } from '../../../domain/document/block.ts';
import type { ExploredId } from '../../../domain/statistics/indicatorAbout.ts';
import { isSmall } from '../../../domain/statistics/suppression.ts';
import { textsFor } from '../../../locales/texts.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

const defined = [
  'planShare',
  'coordinatorShare',
  'missingCoordinator',
  'declinedPlan',
  'feedbackShare',
  'evaluationsOnTime',
  'planCompleteShare',
  'coordinatorsActive',
  'personsPerCoordinator',
  'trainedShare',
  'trainedLast24Months',
  'withFadderShare',
  'supervisionAgainstGoal',
] as const satisfies readonly ExploredId[];

/** The appendix: what each figure means, what to keep in mind, how good the data are, and how small numbers are hidden. */
export function writeAppendix(writer: ChapterWriter, comment: string | null): void {
  const { t, f, material } = writer;
  const { figures, threshold } = material.year;
  writer.comment(comment);
  writer.section(t('paper.appendix.definitions'));
  writer.list(definitions(writer));

  writer.section(t('paper.appendix.reservations'));
  const source = figures.denominatorSource;
  writer.say(
    t('paper.appendix.asOf', { day: f.day(figures.asOf) }),
    source === null
      ? t('paper.appendix.registerDenominator', { of: t(`paper.of.${figures.denominatorId}`) })
      : t('paper.appendix.typedDenominator', { source: source.source, day: f.day(source.enteredOn) }),
    t('paper.appendix.national'),
    t('paper.appendix.later'),
  );

  writer.section(t('paper.appendix.quality'));
  writer.say(t('paper.appendix.qualityAbout'));
  writer.table(
    t('paper.appendix.qualityTable'),
    [
      { label: t('paper.appendix.qualityHead'), format: 'text' },
      { label: String(figures.year), format: 'count' },
      { label: String(material.before.figures.year), format: 'count' },
    ],
    qualityRows(writer).map(([label, id]) => ({ cells: [label, ...both(writer, id)] })),
  );
  writer.say(...findingsSaid(writer));

  writer.section(t('paper.appendix.hiding'));
  writer.say(t('paper.appendix.hidingAbout', { threshold, most: threshold - 1 }));
}

/** An indicator is told of as on its own page; only what several share has words of the report's own. */
function definitions({ t, code, material }: ChapterWriter): { term: string; text: string }[] {
  const indicator = textsFor(material.language)('indicator');
  return [
    ...defined.map((id) => ({ term: code(`indicator.${id}`), text: indicator(`about.${id}.numerator`) })),
    ...(['days', 'age'] as const).map((id) => ({ term: t(`paper.term.${id}`), text: t(`paper.definition.${id}`) })),
  ];
}

/** How many findings stood open on the day, and how many were confirmed as right; few are not told. */
function findingsSaid({ f, material }: ChapterWriter): (string | null)[] {
  const { quality, year, language } = material;
  if (quality === null) return [];
  const t = textsFor(language)('quality');
  const day = f.day(year.figures.asOf);
  return [
    isSmall(quality.open, year.threshold) ? null : t('report.open', { count: quality.open, day }),
    isSmall(quality.confirmed, year.threshold) ? null : t('report.confirmed', { count: quality.confirmed }),
  ];
}

/** What the year's own figures count as unknown: the kinds of finding they rest on, in the words of «Datakvalitet». */
function qualityRows({ t, material }: ChapterWriter): (readonly [string, string])[] {
  const kind = textsFor(material.language)('quality');
  return [
    [kind('kind.planNotRegistered'), cell.unknown('planShare')],
    [kind('kind.coordinatorNotRegistered'), cell.unknown('coordinatorShare')],
    [t('paper.quality.decisionDay'), cell.unknown('daysToDecision')],
    [kind('kind.feedbackWithoutAssignment'), cell.unknown('feedbackShare')],
    [kind('kind.planWithoutEvaluationDay'), cell.unknown('evaluationsOnTime')],
    [t('paper.quality.age'), cell.group('planShare', 'ageGroup', unknownGroup)],
    [t('paper.quality.needClass'), cell.group('planShare', 'needClass', unknownGroup)],
    [kind('kind.specialtyMissing'), cell.specialty(unknownGroup)],
  ];
}

const both = ({ material }: ChapterWriter, id: string): DocumentCell[] => [
  material.year.count(id),
  material.before.count(id),
];
