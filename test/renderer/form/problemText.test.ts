import { expect, it } from 'vitest';
import { z } from 'zod';

import { dayField, nameField } from '../../../src/contract/fields.ts';
import { problemText } from '../../../src/renderer/form/problemText.ts';

const problemOf = (schema: z.ZodType, value: unknown): string => {
  const issue = schema.safeParse(value).error?.issues[0];
  if (!issue) throw new Error('The value is right');
  return problemText('nb', issue, value);
};

it.each([
  ['an empty name', nameField, '', 'Må fylles ut'],
  ['a name of spaces', nameField, '   ', 'Må fylles ut'],
  ['a name that is too long', nameField, 'x'.repeat(201), 'Er for lang: høyst 200 tegn'],
  ['a missing day', dayField, null, 'Må fylles ut'],
  ['text that is no day', dayField, 'snart', 'Er ikke en dato. Skriv den som 24.12.2026.'],
  ['nothing chosen', z.enum(['a', 'b']), null, 'Velg ett av svarene'],
  ['a number below the least', z.int().min(1), 0, 'Må være minst 1'],
  ['a number above the most', z.int().max(200), 1204, 'Kan ikke være over 200'],
  ['what is no number', z.int(), Number.NaN, 'Er ikke et tall'],
  ['no number', z.int(), null, 'Må fylles ut'],
  ['an empty list that needs one', z.array(z.string()).min(1), [], 'Må fylles ut'],
])('says of %s what to do', (_what, schema, value, text) => {
  expect(problemOf(schema, value)).toBe(text);
});
