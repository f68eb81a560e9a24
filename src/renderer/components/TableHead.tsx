import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { useTexts } from '../app/language.tsx';
import classes from './DataTable.module.css';
import type { TableColumn, TableSort } from './tableColumn.ts';

interface TableHeadProps<Row> {
  columns: readonly TableColumn<Row>[];
  template: string;
  sort: TableSort | undefined;
  onSort: ((sort: TableSort) => void) | undefined;
  /** The box that chooses every row. */
  children: ReactNode;
}

/** The names of the columns; those one can sort by are buttons. */
export function TableHead<Row>({ columns, template, sort, onSort, children }: TableHeadProps<Row>) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow} style={{ gridTemplateColumns: template }}>
        {children && <div role="columnheader">{children}</div>}
        {columns.map((column) => {
          const sorted = sort !== undefined && sort.by === column.sortBy;
          return (
            <div
              key={column.key}
              role="columnheader"
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
              data-align={column.align}
              className={classes.headCell}
            >
              {column.sortBy !== undefined && onSort ? (
                <SortButton
                  header={column.header}
                  by={column.sortBy}
                  sort={sorted ? sort : undefined}
                  onSort={onSort}
                />
              ) : (
                column.header
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface SortButtonProps {
  header: string;
  by: string;
  sort: TableSort | undefined;
  onSort: (sort: TableSort) => void;
}

function SortButton({ header, by, sort, onSort }: SortButtonProps) {
  const t = useTexts('component');
  const Arrow = sort?.descending ? IconArrowDown : IconArrowUp;
  return (
    <button
      type="button"
      className={classes.sort}
      title={t('sortBy', { name: header })}
      data-sorted={sort ? true : undefined}
      onClick={() => onSort({ by, descending: sort ? !sort.descending : false })}
    >
      {header}
      {sort && <Arrow size={16} stroke={2} aria-hidden />}
    </button>
  );
}
