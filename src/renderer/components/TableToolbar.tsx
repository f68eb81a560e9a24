import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';

import { useFormats, useTexts } from '../app/language.tsx';
import { ColumnChooser } from './ColumnChooser.tsx';
import type { Density, TableColumn, TableView } from './tableColumn.ts';
import classes from './TableToolbar.module.css';

interface TableToolbarProps<Row> {
  total: number;
  all: number;
  /** What is counted: «meldinger». */
  noun: string;
  columns: readonly TableColumn<Row>[];
  view: TableView;
  start: TableView;
  onChange: (part: Partial<TableView>) => void;
  withSelection: boolean;
  /** At the right end: export. */
  extra: ReactNode;
}

/** How many there are, what the keys do, how tight the rows are, which columns. */
export function TableToolbar<Row>({
  total,
  all,
  noun,
  columns,
  view,
  start,
  onChange,
  withSelection,
  extra,
}: TableToolbarProps<Row>) {
  const t = useTexts('component');
  const formats = useFormats();
  return (
    <div className={classes.room}>
      <div className={classes.bar}>
        <p className={classes.count} role="status">
          <strong>{formats.number(total)}</strong> {t('countOf', { shown: '', all }).trim()} {noun}
        </p>
        <p className={classes.keys} aria-hidden>
          <span>
            <kbd className="key-hint">↑</kbd>
            <kbd className="key-hint">↓</kbd>
            {t('keys.move')}
          </span>
          {withSelection && (
            <span>
              <kbd className="key-hint">{t('keys.space')}</kbd>
              {t('keys.choose')}
            </span>
          )}
          <span>
            <kbd className="key-hint">Enter</kbd>
            {t('keys.open')}
          </span>
        </p>
        <div className={classes.tools}>
          <SegmentedControl
            aria-label={t('density.label')}
            value={view.density}
            onChange={(density) => onChange({ density: density as Density })}
            data={[
              { value: 'airy', label: t('density.airy') },
              { value: 'dense', label: t('density.dense') },
            ]}
          />
          <ColumnChooser
            columns={columns}
            chosen={view.columns}
            start={start.columns}
            onChange={(keys) => onChange({ columns: keys })}
          />
          {extra}
        </div>
      </div>
    </div>
  );
}
