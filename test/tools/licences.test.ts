import { expect, test } from 'vitest';

import { licencesOf } from '../../tools/packaging/licences.ts';

const { parts, texts } = licencesOf([
  'node_modules/zod',
  'node_modules/saxes',
  'node_modules/drizzle-orm',
  'node_modules/react-remove-scroll-bar',
  'node_modules/@resvg/resvg-js',
]);
const textOf = (name: string) => texts[parts.find((part) => part.name === name)?.text ?? -1] ?? '';

test('every part has a licence with its text', () => {
  expect(parts.filter(({ licence, text }) => licence === '' || (texts[text] ?? '').length < 40)).toEqual([]);
});

test('a package that brings only its licence’s name gets the text with its own author', () => {
  expect(textOf('saxes')).toMatch(/^Copyright \(c\) Louis-Dominique Dubeau\n\nPermission to use/);
  expect(textOf('saxes')).not.toContain('Bostock');
  expect(textOf('react-remove-scroll-bar')).toMatch(/^Copyright \(c\) Anton Korzunov\n/);
  expect(textOf('drizzle-orm')).toContain('Apache License');
});

test('what is no package of the registry is told too, with its edition', () => {
  expect(parts.find(({ name }) => name === 'SQLite')?.version).toMatch(/^3\.\d+/);
  expect(parts.find(({ name }) => name === 'Electron')?.version).toMatch(/^\d+\./);
});
