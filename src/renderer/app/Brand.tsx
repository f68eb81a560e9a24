import classes from './Brand.module.css';
import { useTexts } from './language.tsx';

/** The mark and the name. */
export function Brand({ large = false }: { large?: boolean }) {
  const t = useTexts('app');
  return (
    <div className={classes.brand} data-large={large || undefined}>
      <svg viewBox="0 0 26 26" className={classes.mark} aria-hidden focusable="false">
        <rect width="26" height="26" rx="5" fill="var(--button-fill)" />
        <path d="M7.5 4.5v14M5 18.5h16" stroke="var(--button-text)" strokeWidth="2.2" strokeLinecap="round" />
        <circle cx="15.5" cy="10" r="4" fill="var(--button-text)" />
        <circle cx="11" cy="18.5" r="1.6" fill="var(--button-text)" />
      </svg>
      <span>{t('name')}</span>
    </div>
  );
}
