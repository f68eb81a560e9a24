import { useTexts } from '../app/language.tsx';
import classes from './DataTable.module.css';
import type { TableColumn } from './tableColumn.ts';

interface TableRowProps<Row> {
  id: string;
  row: Row;
  index: number;
  columns: readonly TableColumn<Row>[];
  template: string;
  offset: number;
  minHeight: number;
  measure: (element: Element | null) => void;
  isActive: boolean;
  /** Null where rows cannot be chosen. */
  isChosen: boolean | null;
  onToggle: () => void;
  /** The focus came to the row, or to something in it: from here on the keys go. */
  onFocus: () => void;
  onPress: () => void;
}

/** One row of a list; in a narrow window it folds to a block and no column is dropped. */
export function TableRow<Row>(props: TableRowProps<Row>) {
  const {
    id,
    row,
    index,
    columns,
    template,
    offset,
    minHeight,
    measure,
    isActive,
    isChosen,
    onToggle,
    onFocus,
    onPress,
  } = props;
  const t = useTexts('component');
  return (
    // The keys are the grid's: it moves between rows and opens on Enter.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={measure}
      id={id}
      data-index={index}
      role="row"
      tabIndex={isActive ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={isChosen ?? undefined}
      data-active={isActive || undefined}
      data-choosable={isChosen === null ? undefined : true}
      className={classes.row}
      style={{ gridTemplateColumns: template, minHeight, transform: `translateY(${offset}px)` }}
      onFocus={onFocus}
      onClick={onPress}
    >
      {isChosen !== null && (
        // The cell keeps a press beside the box from opening the row.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div role="gridcell" tabIndex={-1} className={classes.checkCell} onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            className={classes.check}
            tabIndex={-1}
            aria-label={t('chooseRow')}
            checked={isChosen}
            onChange={onToggle}
          />
        </div>
      )}
      {columns.map((column) => (
        <div
          key={column.key}
          role="gridcell"
          className={classes.cell}
          data-align={column.align}
          data-fold={column.fold ?? 'labelled'}
          data-label={column.header}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}
