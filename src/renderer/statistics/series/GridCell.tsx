import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';

import { readFigure } from '../../../domain/series/readFigure.ts';
import { useFormats } from '../../app/language.tsx';
import classes from './series.module.css';

interface GridCellProps {
  label: string;
  value: number | null;
  mark: string;
  /** Its place among those one can write in, for the keys. */
  place: { row: number; column: number };
  isChosen: boolean;
  onChoose: () => void;
  /** Saves a figure; false when it was refused. */
  onSave: (value: number | null) => Promise<boolean>;
  onFault: (text: string | null) => void;
  onPaste: (text: string) => void;
  onKey: (event: KeyboardEvent<HTMLInputElement>, place: GridCellProps['place']) => void;
}

/** A figure one can type over: saved when one leaves it; what is no count is said and kept as it was typed. */
export function GridCell(props: GridCellProps) {
  const { label, value, mark, place, isChosen, onChoose, onSave, onFault, onPaste, onKey } = props;
  const formats = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const isFault = typed !== null && readFigure(typed).isFault;
  const leave = () => {
    if (typed === null) return;
    const read = readFigure(typed);
    onFault(read.isFault ? typed : null);
    if (read.isFault) return;
    if (read.value === value) setTyped(null);
    else void onSave(read.value).then((isSaved) => isSaved && setTyped(null));
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    setTyped(null);
    onPaste(text);
  };
  return (
    <span className={classes.cell} data-chosen={isChosen || undefined}>
      <input
        aria-label={label}
        aria-invalid={isFault || undefined}
        className={classes.input}
        inputMode="numeric"
        autoComplete="off"
        data-cell={`${place.row} ${place.column}`}
        value={typed ?? (value === null ? '' : formats.number(value))}
        onFocus={(event) => {
          event.currentTarget.select();
          onChoose();
        }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
        onPaste={paste}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            setTyped(null);
            onFault(null);
          }
          onKey(event, place);
        }}
      />
      <span className={classes.mark} aria-hidden>
        {mark}
      </span>
    </span>
  );
}
