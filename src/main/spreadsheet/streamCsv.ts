import { formatDay } from '../../domain/calendar/day.ts';
import { csvCell } from './cellSafety.ts';
import type { StreamedTable } from './streamWorkbook.ts';
import type { WrittenCell } from './workbookContent.ts';

/** With it Excel knows that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV the way Norwegian offices open it: UTF-8 with its mark, semicolons, 24.12.2026, decimal comma. */
export async function* streamCsv({
  header,
  batches,
}: Pick<StreamedTable, 'header' | 'batches'>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${BYTE_ORDER_MARK}${line(header)}`);
  for await (const batch of batches) yield encoder.encode(batch.map(line).join(''));
}

const line = (cells: readonly WrittenCell[]): string => `${cells.map((cell) => csvCell(plainOf(cell))).join(';')}\r\n`;

function plainOf(cell: WrittenCell): string | number | boolean | null {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'day' in cell ? formatDay(cell.day) : cell.number;
}
