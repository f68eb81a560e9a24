import { expect, test } from 'vitest';

import { findParts } from '../../../src/domain/about/licence.ts';

const parts = [
  { name: 'react-dom', version: '19.3.1', licence: 'MIT', text: 0 },
  { name: 'd3-scale', version: '4.0.3', licence: 'ISC', text: 1 },
];

test.each([
  ['', ['react-dom', 'd3-scale']],
  ['  REACT ', ['react-dom']],
  ['isc d3', ['d3-scale']],
  ['react isc', []],
])('a search for «%s» finds %j', (search, names) => {
  expect(findParts(parts, search).map(({ name }) => name)).toEqual(names);
});
