import type { DocumentColumn, DocumentRow, TableBlock } from '../../domain/document/block.ts';
import { formatOf, printedCell } from '../../domain/document/printedCell.ts';
import { isNarrowTable } from '../../domain/document/narrowBlock.ts';
import { holdsNext, staysWhole } from '../../domain/document/tableShape.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { escaped, escapedLines } from './htmlText.ts';

/** A table with caption, column heads and a head for each row, so that it can be read aloud. */
export function htmlTable(block: TableBlock, language: LetterLanguage): string {
  const head = block.columns.map((column) => `<th scope="col"${aligned(column.format)}>${escaped(column.label)}</th>`);
  const sharesWidth = block.columns.some(({ weight }) => weight !== undefined);
  return [
    `<div class="table${staysWhole(block) ? ' whole' : ''}${isNarrowTable(block) ? ' narrow' : ''}">`,
    `<table${sharesWidth ? ' class="shared"' : ''}>${captionHtml(block, language)}`,
    sharesWidth ? widthsHtml(block.columns) : '',
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${block.rows.map((row, number) => rowHtml(row, { block, number, language })).join('')}</tbody></table>`,
    ...block.notes.map((note) => `<p class="note">${escaped(note)}</p>`),
    '</div>',
  ].join('\n');
}

function captionHtml({ number, caption }: TableBlock, language: LetterLanguage): string {
  if (caption === '') return '';
  const label = number === '' ? '' : `<b>${escaped(`${textsFor(language)('document')('table')} ${number}`)}</b> `;
  return `<caption>${label}${escaped(caption)}</caption>`;
}

function widthsHtml(columns: readonly DocumentColumn[]): string {
  const sum = columns.reduce((total, { weight }) => total + (weight ?? 0), 0);
  const cols = columns.map(({ weight }) => `<col style="width:${((100 * (weight ?? 0)) / sum).toFixed(2)}%">`);
  return `<colgroup>${cols.join('')}</colgroup>`;
}

interface RowPlace {
  readonly block: TableBlock;
  readonly number: number;
  readonly language: LetterLanguage;
}

function rowHtml(row: DocumentRow, { block, number, language }: RowPlace): string {
  const words = formatsFor(language);
  const cells = row.cells.map((cell, index) => {
    const column = block.columns[index] ?? { label: '', format: 'text' as const };
    const text = escapedLines(printedCell(cell, formatOf(column, row), words));
    return index === 0 ? headHtml(text, row.headSpan) : `<td${aligned(column.format)}>${text}</td>`;
  });
  const marks = [row.isTotal ? 'total' : '', holdsNext(block, number) ? 'held' : ''].filter(Boolean).join(' ');
  return `<tr${marks && ` class="${marks}"`}>${cells.join('')}</tr>`;
}

function headHtml(text: string, span: number | undefined): string {
  if (span === undefined) return `<th scope="row">${text}</th>`;
  return span === 0 ? '' : `<th scope="rowgroup" rowspan="${span}">${text}</th>`;
}

const aligned = (format: string): string => (format === 'text' || format === 'year' ? '' : ' class="number"');
