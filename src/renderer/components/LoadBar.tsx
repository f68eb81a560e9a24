import { useTexts } from '../app/language.tsx';
import classes from './LoadBar.module.css';

interface LoadBarProps {
  persons: number;
  max: number;
  /** The largest number on the page's common scale, so that bars can be compared. */
  scale: number;
  /** Away or full: still visible, paler. */
  pale?: boolean;
}

/** How many persons a coordinator has, beside the agreed maximum (the tick), and the same in words. */
export function LoadBar({ persons, max, scale, pale = false }: LoadBarProps) {
  const t = useTexts('component');
  const percent = (value: number) => `${(100 * value) / Math.max(1, scale)}%`;
  const free = max - persons;
  return (
    <span className={classes.load} data-pale={pale || undefined}>
      <span className={classes.track} aria-hidden>
        <span className={classes.frame} style={{ width: percent(max) }} />
        <span className={classes.fill} style={{ width: percent(persons) }} />
        <span className={classes.tick} style={{ insetInlineStart: percent(max) }} />
      </span>
      <span className={classes.words}>
        {t('loadOf', { persons, max })}
        {free > 0 && <span className={classes.free}>{t('free', { count: free })}</span>}
        {free === 0 && <span className={classes.full}>{t('full')}</span>}
        {free < 0 && <span className={classes.full}>{t('overMax', { over: -free })}</span>}
      </span>
    </span>
  );
}
