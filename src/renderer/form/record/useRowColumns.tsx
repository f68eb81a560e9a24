import { useFormats } from '../../app/language.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';

/** The columns most lists of cooperation are made of. */
export function useRowColumns<Row, Key extends string>() {
  const formats = useFormats();
  return {
    /** The first column, in bold: what the row is. */
    lead: (key: Key, header: string, text: (row: Row) => string): TableColumn<Row, Key> => ({
      key,
      header,
      width: 'minmax(180px, 2.2fr)',
      always: true,
      fold: 'lead',
      cell: (row) => <strong>{text(row)}</strong>,
    }),
    /** Plain words; a dash where there are none. */
    words: (
      key: Key,
      header: string,
      text: (row: Row) => string | null,
      rest: Partial<TableColumn<Row, Key>> = {},
    ): TableColumn<Row, Key> => ({
      key,
      header,
      width: 'minmax(110px, 1fr)',
      cell: (row) => text(row) || '–',
      ...rest,
    }),
    /** A day; a dash where there is none. */
    day: (
      key: Key,
      header: string,
      dayOf: (row: Row) => string | null,
      rest: Partial<TableColumn<Row, Key>> = {},
    ): TableColumn<Row, Key> => ({
      key,
      header,
      width: '120px',
      cell: (row) => {
        const day = dayOf(row);
        return day === null ? '–' : <time dateTime={day}>{formats.day(day)}</time>;
      },
      ...rest,
    }),
    /** A count, at the right edge. */
    count: (
      key: Key,
      header: string,
      of: (row: Row) => number | null,
      rest: Partial<TableColumn<Row, Key>> = {},
    ): TableColumn<Row, Key> => ({
      key,
      header,
      width: '96px',
      align: 'end',
      cell: (row) => {
        const count = of(row);
        return count === null ? '–' : formats.number(count);
      },
      ...rest,
    }),
  };
}
