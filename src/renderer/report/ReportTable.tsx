import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { formatOf, printedCell } from '../../domain/document/printedCell.ts';
import type { CellFormat, DocumentColumn, DocumentRow, TableBlock } from '../../domain/document/block.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import classes from './paper.module.css';

const isNumber = (format: CellFormat): true | undefined => (format === 'text' || format === 'year' ? undefined : true);

/** A table with its caption and footnotes; «:» where a number is hidden, «..» where it is missing. */
export function ReportTable({ table, language }: { table: TableBlock; language: LetterLanguage }) {
  const t = textsFor(language)('document');
  return (
    <div className={classes.block}>
      <div className={classes.tableBox}>
        <table className={classes.table}>
          <caption>
            <strong>
              {t('table')} {table.number}
            </strong>{' '}
            {table.caption}
          </caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.label} scope="col" data-number={isNumber(column.format)}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <TableLine key={String(row.cells[0])} row={row} columns={table.columns} language={language} />
            ))}
          </tbody>
        </table>
      </div>
      {table.notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

interface TableLineProps {
  row: DocumentRow;
  columns: readonly DocumentColumn[];
  language: LetterLanguage;
}

function TableLine({ row, columns, language }: TableLineProps) {
  const words = formatsFor(language);
  return (
    <tr data-total={row.isTotal || undefined}>
      {columns.map((column, index) => {
        const text = printedCell(row.cells[index] ?? null, formatOf(column, row), words);
        if (index === 0) {
          return (
            <th key={column.label} scope="row">
              {text}
            </th>
          );
        }
        return (
          <td key={column.label} data-number={isNumber(column.format)}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}
