import classes from './indicator.module.css';

interface BarProps {
  value: number | null;
  /** The same a year before, as a stroke. */
  before: number | null;
  /** What the whole width stands for. */
  most: number;
  isUnknown: boolean;
}

/** The figure of a row as a bar from zero; the figure itself stands beside it. */
export function Bar({ value, before, most, isUnknown }: BarProps) {
  const part = (of: number) => `${(100 * Math.min(1, of / most)).toFixed(2)}%`;
  return (
    <div className={classes.track} aria-hidden>
      {value !== null && value > 0 && (
        <div className={classes.bar} data-unknown={isUnknown || undefined} style={{ inlineSize: part(value) }} />
      )}
      {before !== null && <div className={classes.mark} style={{ insetInlineStart: part(before) }} />}
    </div>
  );
}
