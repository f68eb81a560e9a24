import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';

import type { SeenListInput } from '../../../contract/listExport.ts';
import { useTexts } from '../../app/language.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { ListSearch } from '../../components/ListSearch.tsx';
import { pagesOf } from '../../components/pagesOf.ts';
import type { TableColumn } from '../../components/tableColumn.ts';
import { useAddressFilter } from '../../components/useAddressFilter.ts';
import { ExportList } from '../listExport/ExportList.tsx';
import classes from './RecordList.module.css';

const address = z.object({
  q: z.string().default(''),
  show: z.string().default('all'),
  sort: z.string().nullable().default(null),
  descending: z.boolean().default(false),
});

/** A part of the list that one can ask for. */
interface Show<Row> {
  value: string;
  label: string;
  includes: (row: Row) => boolean;
}

interface RecordListProps<Row extends { id: string }, Key extends string> {
  /** Under this name the account's columns are remembered. */
  name: string;
  label: string;
  noun: string;
  query: { isPending: boolean; error: unknown; refetch: () => unknown };
  rows: readonly Row[];
  columns: readonly TableColumn<Row, Key>[];
  /** What a column that can be sorted by is compared by; the list's own order without. */
  sortText: Partial<Record<Key, (row: Row) => string>>;
  searchText: (row: Row) => string;
  shows: readonly Show<Row>[];
  onOpen: (row: Row) => void;
  /** The list as it is taken out. */
  seen: (ids: string[], columns: Key[]) => SeenListInput;
  rowHeight?: number;
  /** Between the filters and the list. */
  note?: ReactNode;
}

/** A list of what the office keeps about its own work: search, part, sorting and export; all of it in the address. */
export function RecordList<Row extends { id: string }, Key extends string>(props: RecordListProps<Row, Key>) {
  const {
    name,
    label,
    noun,
    query,
    rows,
    columns,
    sortText,
    searchText,
    shows,
    onOpen,
    seen,
    rowHeight = 42,
    note,
  } = props;
  const t = useTexts('directory');
  const { filter, change } = useAddressFilter(address);
  const words = filter.q.toLocaleLowerCase('nb').split(/\s+/);
  const part = shows.find(({ value }) => value === filter.show);
  const found = rows
    .filter((row) => part === undefined || part.includes(row))
    .filter((row) => {
      const text = searchText(row).toLocaleLowerCase('nb');
      return words.every((word) => text.includes(word));
    });
  const textOf = filter.sort === null ? undefined : sortText[filter.sort as Key];
  const ordered = textOf ? found.toSorted((a, b) => textOf(a).localeCompare(textOf(b), 'nb')) : found;
  const shown = filter.descending ? ordered.toReversed() : ordered;
  return (
    <>
      <div className={classes.filters}>
        <ListSearch label={t('search')} text={filter.q} onSearch={(q) => change({ q: q || null })} />
        {shows.length > 0 && (
          <Select
            label={t('show')}
            w={240}
            allowDeselect={false}
            value={part?.value ?? 'all'}
            data={[{ value: 'all', label: t('all') }, ...shows.map((one) => ({ value: one.value, label: one.label }))]}
            onChange={(value) => change({ show: value === 'all' ? null : value })}
          />
        )}
      </div>
      {note}
      <DataTable
        name={name}
        label={label}
        noun={noun}
        columns={columns.map((column) => (column.key in sortText ? { ...column, sortBy: column.key } : column))}
        pages={pagesOf(query, shown, rows.length)}
        rowKey={({ id }) => id}
        rowHeight={rowHeight}
        sort={{ by: filter.sort ?? '', descending: filter.descending }}
        onSort={({ by, descending }) => change({ sort: by, descending: descending || null })}
        onOpen={onOpen}
        extra={(keys) => (
          <ExportList
            rows={shown.length}
            seen={() =>
              seen(
                shown.map(({ id }) => id),
                keys,
              )
            }
          />
        )}
      />
    </>
  );
}
