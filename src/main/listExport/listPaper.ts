import type { TableBlock } from '../../domain/document/block.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { paperHead } from '../document/paperHead.ts';
import type { QueryContext } from '../api/context.ts';
import type { WrittenCell } from '../spreadsheet/workbookContent.ts';
import { type ListWords, wordsFor } from './listColumn.ts';
import type { ListTable } from './listTable.ts';
import { paperWeights } from './paperWeights.ts';

/** More rows than this are for a spreadsheet, not for paper: some eighty pages. */
export const mostRowsOnPaper = 2000;

/** The list on paper, lying across. Where it is longer than paper will do, it says how many rows are left out. */
export async function listPaper(
  { settings, today }: Pick<QueryContext, 'settings' | 'today'>,
  list: ListTable,
  language: LetterLanguage,
): Promise<PaperDocument> {
  const words = wordsFor(language);
  const t = words.texts('listExport');
  const rows = await firstRows(list, words);
  const left = list.total - rows.length;
  const weights = paperWeights(list.columns, rows);
  const table: TableBlock = {
    kind: 'table',
    number: '',
    caption: '',
    columns: list.columns.map(({ header, isNumber }, index) => ({
      label: header,
      format: isNumber ? 'count' : 'text',
      weight: weights[index] ?? 1,
    })),
    rows: rows.map((cells) => ({ cells })),
    notes: left > 0 ? [t('paper.left', { shown: rows.length, left })] : [],
  };
  return {
    ...paperHead({
      language,
      title: list.title,
      officeName: settings.officeName,
      madeOn: today,
      remark: t('paper.remark', { rows: list.total }),
    }),
    parts: [{ id: 'list', number: null, title: '', blocks: [table], isWide: true }],
  };
}

async function firstRows({ batches }: ListTable, words: ListWords): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const batch of batches) {
    rows.push(...batch.map((cells) => cells.map((cell) => printed(cell, words))));
    if (rows.length >= mostRowsOnPaper) break;
  }
  return rows.slice(0, mostRowsOnPaper);
}

function printed(cell: WrittenCell, { formats, texts }: ListWords): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return texts('component')(cell ? 'yes' : 'no');
  if (typeof cell === 'number') return formats.number(cell);
  if (typeof cell === 'string') return cell;
  return 'day' in cell ? formats.day(cell.day) : formats.percent(cell.number, 0);
}
