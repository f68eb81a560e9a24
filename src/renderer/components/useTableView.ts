import { useState } from 'react';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { columnsFromStart, type TableColumn, type TableView } from './tableColumn.ts';

/** The density and columns of a list, remembered for the account under `table.<name>`. */
export function useTableView<Row>(name: string, columns: readonly TableColumn<Row>[], density: TableView['density']) {
  const key = `table.${name}`;
  const start: TableView = { density, columns: columnsFromStart(columns) };
  const saved = useApiQuery('account.preference', { key });
  const save = useApiCommand('account.setPreference', {
    invalidates: ['account.preference'],
    onError: () => undefined,
  });
  const [changed, setChanged] = useState<TableView | null>(null);
  const view = changed ?? readView(saved.data?.value) ?? start;
  const change = (part: Partial<TableView>) => {
    const next = { ...view, ...part };
    setChanged(next);
    save.mutate({ key, value: next });
  };
  return { view, change, start };
}

function readView(value: unknown): TableView | null {
  if (typeof value !== 'object' || value === null) return null;
  const { density, columns } = value as Partial<Record<keyof TableView, unknown>>;
  if (!Array.isArray(columns) || (density !== 'airy' && density !== 'dense')) return null;
  return { density, columns: columns.filter((key) => typeof key === 'string') };
}
