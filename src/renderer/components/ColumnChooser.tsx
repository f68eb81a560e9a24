import { Button, Checkbox, Popover, UnstyledButton } from '@mantine/core';
import { IconColumns3, IconGripVertical } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';

import { useTexts } from '../app/language.tsx';
import classes from './ColumnChooser.module.css';
import toolClasses from './TableToolbar.module.css';
import { movedKey, shownColumns, type TableColumn } from './tableColumn.ts';

interface ColumnChooserProps<Row> {
  columns: readonly TableColumn<Row>[];
  chosen: readonly string[];
  start: readonly string[];
  onChange: (keys: string[]) => void;
}

/** Which columns, and in which order: ticked ones first, moved with Alt and arrows or by dragging. */
export function ColumnChooser<Row>({ columns, chosen, start, onChange }: ColumnChooserProps<Row>) {
  const t = useTexts('component');
  const [opened, setOpened] = useState(false);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const shown = shownColumns(columns, chosen);
  const keys = shown.map(({ key }) => key);
  const hidden = columns.filter(({ key }) => !keys.includes(key));

  const move = (column: TableColumn<Row>, by: -1 | 1) => {
    const next = movedKey(keys, column.key, by);
    onChange(next);
    setSaid(t('columns.moved', { name: column.header, place: next.indexOf(column.key) + 1 }));
  };
  const onKey = (event: KeyboardEvent, column: TableColumn<Row>) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(column, event.key === 'ArrowUp' ? -1 : 1);
  };
  const onDrop = (event: DragEvent, onto: string) => {
    event.preventDefault();
    if (dragged === null || dragged === onto) return;
    const without = keys.filter((key) => key !== dragged);
    const place = without.indexOf(onto) + (keys.indexOf(dragged) < keys.indexOf(onto) ? 1 : 0);
    onChange([...without.slice(0, place), dragged, ...without.slice(place)]);
    setDragged(null);
  };

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={292} trapFocus>
      <Popover.Target>
        <UnstyledButton className={toolClasses.tool} onClick={() => setOpened((was) => !was)}>
          <IconColumns3 size={19} stroke={1.5} aria-hidden />
          {t('columns.button')}
          <span className={toolClasses.toolNote}>
            {t('columns.count', { shown: shown.length, all: columns.length })}
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.box}>
        <h2 className={classes.title}>{t('columns.button')}</h2>
        <p className="second">{t('columns.help')}</p>
        <ul className={classes.list}>
          {shown.map((column) => (
            // Dragging is the mouse's way; the box inside has the keyboard's (Alt and arrows).
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={column.key}
              className={classes.row}
              draggable
              onDragStart={() => setDragged(column.key)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => onDrop(event, column.key)}
            >
              <IconGripVertical size={16} stroke={1.6} aria-hidden className={classes.grip} />
              <Checkbox
                label={column.always ? t('columns.always', { name: column.header }) : column.header}
                checked
                aria-disabled={column.always}
                onKeyDown={(event) => onKey(event, column)}
                onChange={() => !column.always && onChange(keys.filter((key) => key !== column.key))}
              />
            </li>
          ))}
        </ul>
        <ul className={classes.list} data-hidden>
          {hidden.map((column) => (
            <li key={column.key} className={classes.row}>
              <span className={classes.grip} />
              <Checkbox label={column.header} checked={false} onChange={() => onChange([...keys, column.key])} />
            </li>
          ))}
        </ul>
        <div className={classes.foot}>
          <button type="button" className="link" onClick={() => onChange([...start])}>
            {t('columns.reset')}
          </button>
          <Button variant="default" size="sm" onClick={() => setOpened(false)}>
            {t('columns.done')}
          </Button>
        </div>
        <div className="visually-hidden" role="status">
          {said}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
