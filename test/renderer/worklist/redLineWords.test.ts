import { expect, test } from 'vitest';

import { formatsFor } from '../../../src/locales/formats.ts';
import { textsFor } from '../../../src/locales/texts.ts';
import { type RedLineRow, redLineWords } from '../../../src/renderer/worklist/redLineWords.ts';

const words = { t: textsFor('nb')('worklist'), code: textsFor('nb')('code'), formats: formatsFor('nb') };

const row = (part: Partial<RedLineRow>): RedLineRow => ({
  referralId: 'r',
  caseNumber: '2026/1',
  person: { id: 'p', givenName: 'Amir', familyName: 'Prøvedal', birthDate: '2014-05-05', dueDate: null },
  state: 'awaitingCoordinator',
  role: 'childCoordinator',
  story: 'granted',
  storyOn: '2026-11-18',
  unitName: null,
  coordinatorName: null,
  since: '2026-11-07',
  daysWithout: 15,
  dueOn: '2026-11-20',
  receivedOn: '2026-09-30',
  responsible: null,
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
