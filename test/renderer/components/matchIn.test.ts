import { expect, it } from 'vitest';

import { matchIn } from '../../../src/renderer/components/StartOfMatch.tsx';

it.each([
  ['Testnes, Kari', 'kar', 'Kar'],
  ['Karlsmodell, Åge', 'åg', 'Åg'],
  ['Testnes, Kari', 'kari test', 'Kari'],
  ['2025/31 Testnes, Kari', '2025/3', '2025/3'],
  ['Testnes, Kari', 'ari', ''],
  ['Testnes, Kari', '', ''],
])('in «%s» the typed «%s» underlines «%s»', (text, typed, underlined) => {
  const [start, end] = matchIn(text, typed);
  expect(text.slice(start, end)).toBe(underlined);
});
