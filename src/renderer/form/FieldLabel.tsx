import { useTexts } from '../app/language.tsx';
import classes from './form.module.css';

/** The label, and «valgfritt» where the field may be left empty: what is required is the rule and not marked. */
export function FieldLabel({ label, optional }: { label: string; optional: boolean }) {
  const t = useTexts('form');
  return (
    <>
      {label}
      {optional && <span className={classes.optional}>{t('optional')}</span>}
    </>
  );
}
