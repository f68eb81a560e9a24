import type { ReactNode } from 'react';

import classes from './statistics.module.css';

interface FigureTableProps {
  caption: string;
  /** The first is of words, the others of figures. */
  headers: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  total?: readonly ReactNode[];
}

/** The figures of a chart as a table. */
export function FigureTable({ caption, headers, rows, total }: FigureTableProps) {
  return (
    <div className={classes.tableBox}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} cells={row.cells} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <Row cells={total} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Row({ cells: [first, ...rest] }: { cells: readonly ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{first}</th>
      {rest.map((cell, index) => (
        // The order of the columns never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
