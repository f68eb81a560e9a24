import { expect, it } from 'vitest';

import { looksTheSame } from '../../../src/renderer/form/partOfForm.ts';

const form = (values: Record<string, unknown>, errors: Record<string, string> = {}) => ({
  values,
  field: (name: string) => ({ error: errors[name] ?? null }),
});
const names = ['sentOn', 'receivedOn'];
const before = { form: form({ sentOn: '2026-11-20', receivedOn: '2026-11-21', reason: '' }), masked: null };

it('a part stays as it is while other fields are typed in', () => {
  const after = { ...before, form: form({ ...before.form.values, reason: 'Får hjelp' }, { need: 'Velg' }) };
  expect(looksTheSame(before, after, names)).toBe(true);
});

it.each([
  ['its own value', { ...before, form: form({ ...before.form.values, sentOn: '2026-11-19' }) }],
  ['its own error', { ...before, form: form(before.form.values, { receivedOn: 'Er før sendt dato' }) }],
  ['what else it was given', { ...before, masked: '120369 •••••' }],
])('a part is drawn anew for %s', (_, after) => {
  expect(looksTheSame<{ form: ReturnType<typeof form>; masked: string | null }>(before, after, names)).toBe(false);
});
