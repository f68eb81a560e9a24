import type { TextChange } from './formatSelection.ts';

/** Changes a field as if it were typed, so that Ctrl+Z takes it back; only this command of the browser does that. */
export function applyChange(field: HTMLTextAreaElement, { from, to, text, select }: TextChange): void {
  field.focus();
  field.setSelectionRange(from, to);
  if (text !== '') document.execCommand('insertText', false, text);
  else if (to > from) document.execCommand('delete');
  field.setSelectionRange(select[0], select[1]);
}
