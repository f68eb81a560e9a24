import { type KeyboardEvent, useRef } from 'react';

interface Place {
  row: number;
  column: number;
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  Enter: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Moves between the cells of a table as a spreadsheet does: up, down and Enter always, sideways from the ends of what is typed. */
export function useGridKeys() {
  const table = useRef<HTMLTableElement>(null);
  const onKey = (event: KeyboardEvent<HTMLInputElement>, { row, column }: Place) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    const isAtEnd = event.key === 'ArrowLeft' ? selectionEnd === 0 : selectionStart === value.length;
    if (step.column !== 0 && !isWhole && !isAtEnd) return;
    event.preventDefault();
    const back = event.key === 'Enter' && event.shiftKey ? -1 : 1;
    const to = `${row + step.row * back} ${column + step.column}`;
    const next = table.current?.querySelector<HTMLInputElement>(`input[data-cell="${to}"]`);
    // At the edge the figure is saved all the same.
    if (next) next.focus();
    else event.currentTarget.blur();
  };
  return { table, onKey };
}
