import { useEffect, useRef } from 'react';

import { useTexts } from '../app/language.tsx';
import classes from './ErrorSummary.module.css';
import { focusField } from './focusField.ts';

export interface FieldError {
  /** The id of the field the link leads to. */
  id: string;
  text: string;
}

/** What must be corrected, on top of the form, each line leading to its field. Takes the focus when `attempt` grows. */
export function ErrorSummary({ errors, attempt }: { errors: readonly FieldError[]; attempt: number }) {
  const t = useTexts('form');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={classes.summary} tabIndex={-1} role="group" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" className={classes.title}>
        {t('summary', { count: errors.length })}
      </h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => focusField(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
