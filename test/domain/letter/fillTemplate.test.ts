import { describe, expect, test } from 'vitest';

import { fillIn, lacksIn, renamed, wordsIn } from '../../../src/domain/letter/fillTemplate.ts';

describe('filling in', () => {
  test('puts in what is known, with any room between the braces', () => {
    expect(fillIn('Til {{ personName }}, {{personBorn}}.', { personName: 'Kari', personBorn: 'født 1980' })).toBe(
      'Til Kari, født 1980.',
    );
  });

  test('leaves what is not known, so that nobody overlooks it', () => {
    expect(fillIn('Møte {{meetingDay}} i {{meetingPlace}}', { meetingDay: 'mandag', meetingPlace: ' ' })).toBe(
      'Møte mandag i {{meetingPlace}}',
    );
  });

  test('a line falls away where an option it asks for is not known, and leaves no hole', () => {
    const text = 'Hei.\n\nTelefon: {{coordinatorPhone}}\n\nHilsen';
    expect(fillIn(text, {})).toBe('Hei.\n\nHilsen');
    expect(fillIn(text, { coordinatorPhone: '00 00 00 00' })).toContain('Telefon: 00 00 00 00');
  });

  test('a line with an option and with something demanded falls away for the option alone', () => {
    expect(fillIn('{{coordinatorName}} ({{coordinatorUnit}})', { coordinatorUnit: 'Sør' })).toBe(
      '{{coordinatorName}} (Sør)',
    );
  });

  test('words of several lines stay one point of a list, and stay lines elsewhere', () => {
    expect(fillIn('- Grunn: {{reason}}\n- Slutt', { reason: 'En.\n\nTo.' })).toBe('- Grunn: En. To.\n- Slutt');
    expect(fillIn('{{tasks}}', { tasks: '- a\n- b' })).toBe('- a\n- b');
  });

  test('what somebody has written is never read as a field or as a pattern', () => {
    expect(fillIn('{{reason}}', { reason: '{{personNumber}} $& $1' })).toBe('{{personNumber}} $& $1');
  });
});

describe('what lacks', () => {
  test('is told apart from words that are no field, and from what is put in last', () => {
    const text = '{{meetingDay}} {{personNumber}} {{telefon}} {{meetingDay}}';
    expect(lacksIn(text, ['personNumber'])).toEqual({ fields: ['meetingDay'], unknown: ['telefon'] });
  });
});

describe('names of fields', () => {
  test('are another on the screen than where they are kept, there and back', () => {
    const shown = renamed('{{personName}} og {{ukjent}}', (word) => (word === 'personName' ? 'personens navn' : null));
    expect(shown).toBe('{{personens navn}} og {{ukjent}}');
    expect(renamed(shown, (word) => (word === 'personens navn' ? 'personName' : null))).toBe(
      '{{personName}} og {{ukjent}}',
    );
    expect(wordsIn(shown)).toEqual(['personens navn', 'ukjent']);
  });
});
