/** Moves to a field by its id; a group of choices gets its first choice focused. */
export function focusField(id: string): void {
  const found = document.getElementById(id);
  if (!found) return;
  const field = /^(input|textarea|select|button)$/i.test(found.tagName)
    ? found
    : (found.querySelector<HTMLElement>('input:checked') ??
      found.querySelector<HTMLElement>('input, textarea, button'));
  (field ?? found).focus();
  (field ?? found).scrollIntoView({ block: 'center' });
}
