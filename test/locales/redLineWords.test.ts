import { expect, test } from 'vitest';

import { formatsFor } from '../../src/locales/formats.ts';
import { textsFor } from '../../src/locales/texts.ts';
import { redLineWords, type RedLineTale } from '../../src/locales/redLineWords.ts';

const words = { t: textsFor('nb')('worklist'), code: textsFor('nb')('code'), formats: formatsFor('nb') };

const row = (part: Partial<RedLineTale>): RedLineTale => ({
  role: 'childCoordinator',
  story: 'granted',
  storyOn: '2026-11-18',
  unitName: null,
  coordinatorName: null,
  ...part,
});

test.each([
  [row({}), 'Innvilget 18.11.2026', 'Barnekoordinator'],
  [row({ story: 'unitDeclined', unitName: 'Helsestasjonen' }), 'Helsestasjonen sa nei 18.11.2026', 'Barnekoordinator'],
  [
    row({ story: 'unitAsked', unitName: 'Familiens hus' }),
    'Familiens hus har ikke svart',
    'Barnekoordinator · spurt 18.11.2026',
  ],
  [row({ story: 'unitAccepted', unitName: null }), 'Enheten sa ja 18.11.2026', 'Barnekoordinator'],
  [
    row({ story: 'coordinatorEnded', coordinatorName: 'Berit Solvang', unitName: 'Hjemmetjenesten nord' }),
    'Oppnevningen tok slutt 18.11.2026',
    'Berit Solvang, Hjemmetjenesten nord',
  ],
  [row({ story: 'coordinatorEnded' }), 'Oppnevningen tok slutt 18.11.2026', 'Barnekoordinator'],
])('the red line tells what happened last: $1', (line, what, detail) => {
  expect(redLineWords(line, words)).toEqual({ what, detail });
});
