import { isHidden } from '../../../domain/document/block.ts';
import { cell, type DividedIndicator } from '../../../domain/report/yearCells.ts';
import { unknownGroup } from '../../../domain/statistics/breakdown.ts';
import type { ChapterWriter } from '../chapterWriter.ts';
import { groupLabel } from './groupTables.ts';

/** A share by need class as bars; unknown is its own grey one. Left out where no class has a denominator. */
export function needClassFigure(writer: ChapterWriter, id: DividedIndicator): void {
  const { t, f, material } = writer;
  const { year } = material;
  const groups = year.figures.indicators[id].breakdown.needClass.filter((row) => (row.denominator ?? 0) > 0);
  if (groups.length === 0) return;
  const rows = groups.map(({ group }) => {
    const [numerator, denominator] = [cell.group(id, 'needClass', group), cell.denominatorGroup('needClass', group)];
    const share = year.share(numerator, denominator);
    const [n, d] = [year.shown(numerator), year.shown(denominator)];
    return {
      key: group,
      label: groupLabel(writer, 'needClass', group),
      value: typeof share === 'number' ? share : null,
      valueText: typeof share === 'number' ? f.percent(share) : isHidden(share) ? ':' : '..',
      ofText: n === null || d === null ? '' : t('paper.numberOf', { numerator: f.number(n), denominator: f.number(d) }),
      isUnknown: group === unknownGroup,
    };
  });
  const key = id === 'planShare' ? 'plan' : 'coordinator';
  writer.figure(
    t(`paper.${key}.needFigure`, { day: f.day(year.figures.asOf) }),
    t('paper.barsAlt', { figures: rows.map((row) => `${row.label} ${row.valueText}`).join(', ') }),
    t('paper.ownRegister'),
    { kind: 'bars', rows },
  );
}
