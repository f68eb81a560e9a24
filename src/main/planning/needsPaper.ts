import { type Day, formatDay } from '../../domain/calendar/day.ts';
import { type Block, type DocumentCell, hiddenCell } from '../../domain/document/block.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import type { LetterLanguage, OfficeType } from '../../domain/office/officeType.ts';
import {
  hiddenNeeds,
  type NeedCounts,
  type NeedDivision,
  needDivisions,
  needStandings,
  type NeedTables,
} from '../../domain/planning/needs.ts';
import type { SuppressionThreshold } from '../../domain/statistics/suppression.ts';
import { needLabel } from '../../locales/needLabel.ts';
import { textsFor } from '../../locales/texts.ts';
import { paperHead } from '../document/paperHead.ts';

interface NeedsOnPaper {
  readonly tables: NeedTables;
  readonly threshold: SuppressionThreshold;
  readonly language: LetterLanguage;
  readonly officeName: string;
  readonly officeType: OfficeType;
  /** The day the needs are of. */
  readonly asOf: Day;
  readonly today: Day;
}

const columns = ['all', ...needStandings] as const;

/** What planners get: needs by service, area, age and waiting, small numbers hidden in all tables at once. */
export function needsPaper(order: NeedsOnPaper): PaperDocument {
  const { tables, threshold, language, officeName, asOf, today } = order;
  const t = textsFor(language)('planning');
  const report = textsFor(language)('report');
  const isHidden = hiddenNeeds(tables, threshold);
  const cells = (division: NeedDivision | null, key: string | null, counts: NeedCounts): DocumentCell[] =>
    columns.map((column) => (isHidden(division, key, column) ? hiddenCell : counts[column]));
  const table = (division: NeedDivision, index: number): Block => ({
    kind: 'table',
    number: String(index + 1),
    caption: t(`extract.by.${division}`),
    columns: [
      { label: t(`extract.head.${division}`), format: 'text', weight: 4 },
      ...columns.map((column) => ({ label: t(`extract.column.${column}`), format: 'count' as const, weight: 2 })),
    ],
    rows: [
      ...tables[division].map(({ key, counts }) => ({
        cells: [needLabel(language, division, key), ...cells(division, key, counts)],
      })),
      ...(division === 'wait' || division === 'service'
        ? []
        : [{ cells: [report('paper.all'), ...cells(null, null, tables.all)], isTotal: true }]),
    ],
    notes: division === 'service' ? [t('extract.several')] : [],
  });
  const title = t('extract.title');
  return {
    ...paperHead({
      language,
      title,
      officeName,
      madeOn: today,
      remark: report('paper.hiddenNote', { count: threshold }),
    }),
    parts: [
      {
        id: 'needs',
        number: null,
        title: '',
        blocks: [
          {
            kind: 'paragraph',
            runs: [{ text: t('extract.per', { day: formatDay(asOf) }) }, { text: ' ' }, { text: t('extract.about') }],
          },
          ...needDivisions.map(table),
        ],
      },
    ],
  };
}
