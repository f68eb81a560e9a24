import { markOf } from '../../charts/seriesSpec.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { partsOfCell } from '../../domain/series/series.ts';
import { formatsFor } from '../../locales/formats.ts';
import { periodName } from '../../locales/periodName.ts';
import { textsFor } from '../../locales/texts.ts';
import type { SeriesOnPaper } from './seriesTable.ts';

/** What stands under a series: its footnotes, what was corrected, where counting changed, and from when the register counts. */
export function seriesNotes(language: LetterLanguage, { definition, shown, printed }: SeriesOnPaper): string[] {
  const t = textsFor(language)('seriesPaper');
  const f = formatsFor(language);
  const { periodKind, notes, breaks, registered, rows } = definition;
  const nameOf = (period: (typeof shown.periods)[number]) => periodName(language, periodKind, period);
  const rowOf = (key: string) => rows.find((row) => row.key === key)?.label ?? '';
  const used = new Set(shown.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.notes)));
  const corrected = [...printed.before].map(([key, before]) => {
    const { row, period } = partsOfCell(key);
    const number = typeof before === 'number' ? f.number(before) : t('hidden');
    return t('correctedFigure', { row: rowOf(row), period: nameOf(period), number });
  });
  return [
    ...notes.flatMap(({ text }, index) =>
      used.has(index + 1) ? [`${markOf({ notes: [index + 1], corrected: null })} ${text}`] : [],
    ),
    ...(corrected.length > 0 ? [t('correctedNote', { figures: corrected.join('; ') })] : []),
    ...breaks
      .filter(({ at }) => shown.periods.includes(at))
      .map(({ at, row, text }) => {
        const said = text.replace(/\.$/, '');
        return row === null
          ? t('breakNote', { period: nameOf(at), text: said })
          : t('breakNoteOf', { period: nameOf(at), row: rowOf(row), text: said });
      }),
    ...(registered &&
    shown.periods.some((period) => period < registered.from) &&
    shown.periods.includes(registered.from)
      ? [t('registeredNote', { period: nameOf(registered.from) })]
      : []),
  ];
}
