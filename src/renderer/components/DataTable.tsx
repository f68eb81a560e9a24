import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { useTexts } from '../app/language.tsx';
import type { Pages } from '../api/useApiPages.ts';
import classes from './DataTable.module.css';
import { ErrorNote } from './ErrorNote.tsx';
import { Loading } from './Loading.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { shownColumns, type TableColumn, type TableSort } from './tableColumn.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { TableToolbar } from './TableToolbar.tsx';
import { useTableKeys } from './useTableKeys.ts';
import { useTableView } from './useTableView.ts';
import type { TableSelection } from './tableSelection.ts';

interface DataTableProps<Row, Key extends string> {
  /** Under this name the account's columns and density are remembered. */
  name: string;
  /** What the list is, for those who cannot see it. */
  label: string;
  /** What is counted: «meldinger». */
  noun: string;
  columns: readonly TableColumn<Row, Key>[];
  /** From `useApiPages`, or made with `pagesOf(rows)` for a list that comes whole. */
  pages: Pages<Row>;
  rowKey: (row: Row) => string;
  onOpen: (row: Row) => void;
  sort?: TableSort;
  onSort?: (sort: TableSort) => void;
  selection?: TableSelection;
  /** At the right of the tools, told which columns are shown in which order: export. */
  extra?: (shown: Key[]) => ReactNode;
  /** Height of a row in pixels when airy; dense takes 8 off. 42 for one line, 50 for two. */
  rowHeight?: number;
  /** Shown when nothing matches. */
  empty?: ReactNode;
}

/**
 * A list of any length: only the rows in sight are in the page. Arrows move, Enter opens, space chooses; the page itself
 * scrolls. A `grid` with the focus on its rows for assistive technology, with every row's true number.
 */
export function DataTable<Row, Key extends string>(props: DataTableProps<Row, Key>) {
  const { name, label, noun, columns, pages, rowKey, onOpen, sort, onSort, selection, extra, rowHeight = 42 } = props;
  const t = useTexts('component');
  const id = useId();
  const { view, change, start } = useTableView(name, columns, 'dense');
  const shown = useMemo(() => shownColumns(columns, view.columns), [columns, view.columns]);
  const height = view.density === 'airy' ? rowHeight : rowHeight - 8;
  const { rows, hasMore, loadMore } = pages;

  const body = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    if (body.current) setScrollMargin(body.current.getBoundingClientRect().top + window.scrollY);
  }, [rows.length, view.density, pages.isLoading]);

  const activeRef = useRef(0);
  // The virtualizer hands out changing functions, so this component is left out of the compiler's memory on purpose.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: 110,
    scrollPaddingEnd: 70,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowKey(row);
    },
    // The marked row stays in the page, so that the keyboard's focus is never lost by scrolling.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(activeRef.current, range.count - 1)])]
        .filter((index) => index >= 0)
        .sort((a, b) => a - b),
  });
  useLayoutEffect(() => virtual.measure(), [height, virtual]);

  const toggle = (row: Row | undefined) => {
    if (!selection || row === undefined) return;
    const chosen = new Set(selection.chosen);
    if (!chosen.delete(rowKey(row))) chosen.add(rowKey(row));
    selection.onChange(chosen);
  };
  const openAt = (index: number) => {
    const row = rows[index];
    if (row !== undefined) onOpen(row);
  };
  const { active, setActive, onKeyDown } = useTableKeys({
    count: rows.length,
    pageSize: 15,
    onOpen: openAt,
    onToggle: selection ? (index) => toggle(rows[index]) : null,
    onClear: selection ? () => selection.onChange(new Set()) : null,
    onActive: (index) => {
      activeRef.current = index;
      virtual.scrollToIndex(index, { align: 'auto' });
    },
  });
  activeRef.current = active;

  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only when the list already has the focus: a list that is merely shown takes it from nobody.
    if (grid.current?.contains(document.activeElement) && document.activeElement?.role === 'row') {
      document.getElementById(`${id}-row-${active}`)?.focus({ preventScroll: true });
    }
  }, [active, id]);

  const items = virtual.getVirtualItems();
  const lastIndex = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && lastIndex >= rows.length - 30) loadMore();
  }, [hasMore, lastIndex, rows.length, loadMore]);

  if (pages.error) return <ErrorNote error={pages.error} onRetry={pages.retry} />;
  if (pages.isLoading) return <Loading />;
  const template = `${selection ? '28px ' : ''}${shown.map((column) => column.width).join(' ')}`;
  const rowId = (index: number) => `${id}-row-${index}`;
  return (
    <>
      <TableToolbar
        total={pages.total}
        all={pages.all}
        noun={noun}
        columns={columns}
        view={view}
        start={start}
        onChange={change}
        withSelection={selection !== undefined}
        extra={extra?.(shown.map((column) => column.key))}
      />
      {/* The rows take the focus, one at a time. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        ref={grid}
        className={classes.grid}
        data-density={view.density}
        role="grid"
        aria-label={label}
        aria-rowcount={pages.total + 1}
        aria-multiselectable={selection ? true : undefined}
        onKeyDown={onKeyDown}
      >
        <TableHead columns={shown} template={template} sort={sort} onSort={onSort}>
          {selection && (
            <input
              type="checkbox"
              className={classes.check}
              aria-label={t('chooseLoaded')}
              checked={rows.length > 0 && selection.chosen.size >= rows.length}
              ref={(box) => {
                if (box) box.indeterminate = selection.chosen.size > 0 && selection.chosen.size < rows.length;
              }}
              onChange={(event) => selection.onChange(new Set(event.currentTarget.checked ? rows.map(rowKey) : []))}
            />
          )}
        </TableHead>
        <div ref={body} role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <TableRow
                key={item.key}
                id={rowId(item.index)}
                row={row}
                index={item.index}
                columns={shown}
                template={template}
                offset={item.start - scrollMargin}
                minHeight={height}
                measure={virtual.measureElement}
                isActive={item.index === active}
                isChosen={selection ? selection.chosen.has(rowKey(row)) : null}
                onToggle={() => toggle(row)}
                onFocus={() => setActive(item.index)}
                onPress={() => {
                  setActive(item.index);
                  onOpen(row);
                }}
              />
            );
          })}
        </div>
      </div>
      {rows.length === 0 && (props.empty ?? <NoRows />)}
      {selection && selection.chosen.size > 0 && (
        <SelectionBar selection={selection} loaded={rows.map(rowKey)} total={pages.total} />
      )}
    </>
  );
}

function NoRows() {
  const t = useTexts('component');
  return (
    <p className={classes.none}>
      <strong>{t('noRows')}.</strong> {t('noRowsHelp')}
    </p>
  );
}
