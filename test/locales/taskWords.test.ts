import { expect, test } from 'vitest';

import { formatsFor } from '../../src/locales/formats.ts';
import { textsFor } from '../../src/locales/texts.ts';
import { type Task, taskWords } from '../../src/locales/taskWords.ts';

const today = '2026-11-21';
const words = (language: 'nb' | 'nn') => ({
  t: textsFor(language)('worklist'),
  code: textsFor(language)('code'),
  formats: formatsFor(language),
  today,
});

const row = (part: Partial<Task>): Task => ({
  kind: 'decision',
  person: { birthDate: '2009-02-28' },
  dueOn: '2026-11-23',
  startsOn: '2026-11-09',
  referrerType: 'gp',
  unitName: null,
  coordinatorName: null,
  paused: null,
  ...part,
});

test.each([
  [row({ kind: 'preliminaryAnswer' }), 'Send foreløpig svar', 'Melding fra fastlege'],
  [row({ kind: 'decision', referrerType: null }), 'Ta avgjørelse', ''],
  [
    row({ kind: 'requestAnswer', unitName: 'Familiens hus' }),
    'Få svar fra Familiens hus',
    'Spurt om koordinator 09.11.2026',
  ],
  [
    row({ kind: 'requestAnswer', unitName: 'Familiens hus', dueOn: '2026-11-20' }),
    'Purr Familiens hus',
    'Spurt om koordinator 09.11.2026',
  ],
  [row({ kind: 'feedback' }), 'Send tilbakemelding til melder', 'Koordinator oppnevnt 09.11.2026'],
  [row({ kind: 'planEvaluation', coordinatorName: 'Tor-Egil Myhre' }), 'Evaluer planen', 'Avtalt med Tor-Egil Myhre'],
  [row({ kind: 'planEvaluation' }), 'Evaluer planen', 'Har ingen koordinator'],
  [row({ kind: 'childHandover' }), 'Forbered overgangen til 18 år', 'Fyller 18 år 28.02.2027'],
  [row({ kind: 'municipalityAnswer', dueOn: '2026-11-21' }), 'Få svar fra kommunen', 'Varslet 09.11.2026'],
  [
    row({ kind: 'coordinatorAbsent', coordinatorName: 'Berit Solvang' }),
    'Finn vikar for Berit Solvang',
    'Borte fra 09.11.2026',
  ],
])('a task says what to do, the verb first: $1', (task, what, detail) => {
  expect(taskWords(task, words('nb'))).toEqual({ what, detail });
});

test('the same task speaks nynorsk', () => {
  expect(taskWords(row({ kind: 'decision', referrerType: 'school' }), words('nn'))).toEqual({
    what: 'Ta avgjerd',
    detail: 'Melding frå skule',
  });
});
