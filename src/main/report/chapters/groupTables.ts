import type { DocumentCell, DocumentRow } from '../../../domain/document/block.ts';
import { cell, type DividedIndicator, printedCoarseGroups } from '../../../domain/report/yearCells.ts';
import type { Dimension } from '../../../domain/statistics/breakdown.ts';
import { unknownGroup } from '../../../domain/statistics/breakdown.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

/** A table of a share by group, last year's share beside: who has it, of how many, share, share last year. */
export function groupTable(writer: ChapterWriter, id: DividedIndicator, dimension: Dimension): void {
  const { t, f, material } = writer;
  const { year, before } = material;
  if (!hasDenominators(writer, id, dimension)) return countTable(writer, id, dimension);
  const rows = rowsOf(writer, id, dimension);
  const key = id === 'planShare' ? 'plan' : 'coordinator';
  writer.table(
    t(`paper.${key}.byGroup`, { group: t(`paper.group.${dimension}`), day: f.day(year.figures.asOf) }),
    [
      { label: t(`paper.groupHead.${dimension}`), format: 'text' },
      { label: t(`paper.${key}.head`), format: 'count' },
      { label: t(`paper.ofHead.${year.figures.denominatorId}`), format: 'count' },
      { label: t('paper.shareHead', { year: year.figures.year }), format: 'percent' },
      { label: t('paper.shareHead', { year: before.figures.year }), format: 'percent' },
    ],
    rows,
  );
}

const hasDenominators = (writer: ChapterWriter, id: DividedIndicator, dimension: Dimension): boolean =>
  writer.material.year.figures.indicators[id].breakdown[dimension].some((row) => row.denominator !== null);

/** Where no group has a denominator there are no shares: who has it, this year and last. */
function countTable(writer: ChapterWriter, id: DividedIndicator, dimension: Dimension): void {
  const { t, f, material } = writer;
  const { year, before } = material;
  const key = id === 'planShare' ? 'plan' : 'coordinator';
  const counts = (label: string, cellId: string, isTotal = false): DocumentRow => ({
    cells: [label, year.count(cellId), before.count(cellId) ?? 0],
    isTotal,
  });
  writer.table(
    t(`paper.${key}.byGroup`, { group: t(`paper.group.${dimension}`), day: f.day(year.figures.asOf) }),
    [
      { label: t(`paper.groupHead.${dimension}`), format: 'text' },
      { label: `${t(`paper.${key}.head`)} ${year.figures.year}`, format: 'count' },
      { label: `${t(`paper.${key}.head`)} ${before.figures.year}`, format: 'count' },
    ],
    [
      ...groupsOf(writer, id, dimension).map((group) =>
        counts(groupLabel(writer, dimension, group), cell.group(id, dimension, group)),
      ),
      counts(t('paper.all'), id, true),
    ],
  );
}

/** Whether a dimension has more to say than the total: at least two groups with anybody in them. */
export function isWorthATable(writer: ChapterWriter, id: DividedIndicator, dimension: Dimension): boolean {
  const rows = writer.material.year.figures.indicators[id].breakdown[dimension];
  return rows.filter((row) => row.numerator > 0 || (row.denominator ?? 0) > 0).length > 1;
}

/** The groups to print: those not stated, and «other», only where there is somebody. */
function groupsOf(writer: ChapterWriter, id: DividedIndicator, dimension: Dimension): string[] {
  return writer.material.year.figures.indicators[id].breakdown[dimension]
    .filter((row) => ![unknownGroup, 'other'].includes(row.group) || row.numerator > 0 || (row.denominator ?? 0) > 0)
    .map((row) => row.group);
}

function rowsOf(writer: ChapterWriter, id: DividedIndicator, dimension: Dimension): DocumentRow[] {
  const groups = groupsOf(writer, id, dimension);
  const row = (label: string, numerator: string, denominator: string, isTotal = false): DocumentRow => ({
    cells: [label, ...figuresOf(writer, numerator, denominator)],
    isTotal,
  });
  return [
    ...groups.map((group) =>
      row(
        groupLabel(writer, dimension, group),
        cell.group(id, dimension, group),
        cell.denominatorGroup(dimension, group),
      ),
    ),
    row(writer.t('paper.all'), id, cell.denominator, true),
    ...(dimension === 'ageGroup'
      ? printedCoarseGroups.map((group) =>
          row(writer.t('paper.ageYears', { ages: ages(group) }), cell.coarse(id, group), cell.denominatorCoarse(group)),
        )
      : []),
    ...(dimension === 'needClass' && groups.includes(unknownGroup)
      ? [row(writer.t('paper.withoutUnknown'), cell.known(id), cell.denominatorKnown)]
      : []),
  ];
}

function figuresOf(writer: ChapterWriter, numerator: string, denominator: string): DocumentCell[] {
  const { year, before } = writer.material;
  return [
    year.count(numerator),
    year.count(denominator),
    year.share(numerator, denominator),
    before.share(numerator, denominator),
  ];
}

const ages = (group: string): string => group.replace('-', '–');

/** A group as it is printed: «0–5 år», «Omfattende», or the office's own word. */
export function groupLabel({ t, code }: ChapterWriter, dimension: Dimension, group: string): string {
  if (group === unknownGroup) return t('paper.unknownGroup');
  if (dimension === 'ageGroup') return t('paper.ageYears', { ages: ages(group) });
  if (dimension === 'needClass') return code(`needClass.${group as 'limited'}`);
  return dimension === 'gender' ? code(`gender.${group as 'female'}`) : group;
}
