import { describe, expect, it } from 'vitest';

import {
  columnsFromStart,
  movedKey,
  shownColumns,
  type TableColumn,
} from '../../../src/renderer/components/tableColumn.ts';

const column = (key: string, more: Partial<TableColumn<string>> = {}): TableColumn<string> => ({
  key,
  header: key,
  width: '1fr',
  cell: (row) => row,
  ...more,
});
const columns = [column('day'), column('person', { always: true }), column('case', { fromStart: false })];

describe('the columns of a list', () => {
  it('begin with those meant for everybody', () => {
    expect(columnsFromStart(columns)).toEqual(['day', 'person']);
  });

  it('stand in the chosen order and survive a column that no longer exists', () => {
    expect(shownColumns(columns, ['case', 'gone', 'person']).map(({ key }) => key)).toEqual(['case', 'person']);
  });

  it('always hold the person, also when an old choice left it out', () => {
    expect(shownColumns(columns, ['day']).map(({ key }) => key)).toEqual(['person', 'day']);
  });

  it('move one place at a time and stop at the ends', () => {
    expect(movedKey(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movedKey(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(movedKey(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(movedKey(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });
});
