import { textsFor } from '../../../locales/texts.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

/** What did not go as the routine says in the year, and what was done about it: the office's own words, about no person. */
export function deviationTable(writer: ChapterWriter): void {
  const { f, material } = writer;
  const { deviations } = material.improvements;
  if (deviations.length === 0) return;
  const t = textsFor(material.language)('reportComplaints');
  writer.table(
    t('deviationTable', { year: material.year.figures.year }),
    [
      { label: t('occurredOn'), format: 'text', weight: 2 },
      { label: t('what'), format: 'text', weight: 5 },
      { label: t('followUp'), format: 'text', weight: 5 },
      { label: t('closedOn'), format: 'text', weight: 2 },
    ],
    deviations.map(({ occurredOn, what, followUp, closedOn }) => ({
      cells: [f.day(occurredOn), what, followUp ?? '–', closedOn === null ? t('open') : f.day(closedOn)],
    })),
  );
}
