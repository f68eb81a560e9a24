import { cell } from '../../../domain/report/yearCells.ts';
import { unknownGroup } from '../../../domain/statistics/breakdown.ts';
import type { DocumentCell } from '../../../domain/document/block.ts';
import { textsFor } from '../../../locales/texts.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

/** The appendix: what each figure means, what to keep in mind, how good the data are, and how small numbers are hidden. */
export function writeAppendix(writer: ChapterWriter, comment: string | null): void {
  const { t, f, material } = writer;
  const { figures, threshold } = material.year;
  writer.comment(comment);
  writer.section(t('paper.appendix.definitions'));
  const defined = [
    'planShare',
    'coordinatorShare',
    'declinedPlan',
    'days',
    'feedbackShare',
    'evaluationsOnTime',
    'planCompleteShare',
    'missing',
    'age',
  ] as const;
  const corps = textsFor(material.language)('reportCorps');
  const corpsTerms = ['coordinatorsActive', 'trainedShare', 'supervision'] as const;
  writer.list([
    ...defined.map((key) => ({ term: t(`paper.term.${key}`), text: t(`paper.definition.${key}`) })),
    ...corpsTerms.map((key) => ({ term: corps(`term.${key}`), text: corps(`definition.${key}`) })),
  ]);

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

  writer.section(t('paper.appendix.hiding'));
  writer.say(t('paper.appendix.hidingAbout', { threshold, most: threshold - 1 }));
}

function qualityRows({ t }: ChapterWriter): (readonly [string, string])[] {
  return [
    [t('paper.quality.plan'), cell.unknown('planShare')],
    [t('paper.quality.coordinator'), cell.unknown('coordinatorShare')],
    [t('paper.quality.decisionDay'), cell.unknown('daysToDecision')],
    [t('paper.quality.feedback'), cell.unknown('feedbackShare')],
    [t('paper.quality.evaluationDay'), cell.unknown('evaluationsOnTime')],
    [t('paper.quality.age'), cell.group('planShare', 'ageGroup', unknownGroup)],
    [t('paper.quality.needClass'), cell.group('planShare', 'needClass', unknownGroup)],
    [t('paper.quality.specialty'), cell.specialty(unknownGroup)],
  ];
}

const both = ({ material }: ChapterWriter, id: string): DocumentCell[] => [
  material.year.count(id),
  material.before.count(id),
];
