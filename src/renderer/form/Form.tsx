import type { ReactNode } from 'react';

import { ErrorSummary, type FieldError } from '../components/ErrorSummary.tsx';

interface FormProps {
  form: { summary: readonly FieldError[]; attempt: number };
  onSubmit: () => void;
  /** What the form is, for those who cannot see the page's title. */
  label: string;
  className?: string | undefined;
  children: ReactNode;
}

/** In a dialog one begins at the first field, not at the cross that closes it; on a page nothing reads the mark. */
function beginHere(form: HTMLFormElement | null): void {
  const first = form?.querySelector<HTMLInputElement>('input, textarea');
  const chosen = first?.type === 'radio' ? form?.querySelector('input[type=radio]:checked') : null;
  (chosen ?? first)?.setAttribute('data-autofocus', 'true');
}

/** A form with its errors summed up on top. Ctrl/Cmd + Enter sends it from any field; Enter alone from one-line fields. */
export function Form({ form, onSubmit, label, className, children }: FormProps) {
  return (
    // Ctrl + Enter comes up from the fields, which are what one presses it in.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={beginHere}
      noValidate
      aria-label={label}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary errors={form.summary} attempt={form.attempt} />
      {children}
    </form>
  );
}
