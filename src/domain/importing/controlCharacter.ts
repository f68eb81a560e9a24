/** Signs that steer a machine and show nothing; tab and line break are white space and not among them. */
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
const all = new RegExp(control, 'g');

export function hasControlCharacter(text: string): boolean {
  return control.test(text);
}

export function withoutControlCharacters(text: string): string {
  return control.test(text) ? text.replace(all, '') : text;
}
