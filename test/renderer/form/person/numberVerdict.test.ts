import { expect, it } from 'vitest';

import { syntheticNationalId } from '../../../../src/domain/person/syntheticNationalId.ts';
import { numberVerdict } from '../../../../src/renderer/form/person/numberVerdict.ts';

const number = syntheticNationalId('1980-05-17', 'female');

it('says nothing before the eleventh digit, so that nobody is corrected while typing', () => {
  for (let length = 0; length < 11; length += 1) expect(numberVerdict(number.slice(0, length), true).tone).toBe('none');
});

it('tells a good number, a wrong one and one too long apart', () => {
  expect(numberVerdict(number, true)).toMatchObject({ tone: 'good', check: { birthDate: '1980-05-17' } });
  expect(numberVerdict(`${number.slice(0, 6)} ${number.slice(6)}`, true).tone).toBe('good');
  const wrong = number.slice(0, 10) + String((Number(number[10]) + 1) % 10);
  expect(numberVerdict(wrong, true)).toEqual({ tone: 'wrong', problem: 'controlDigits' });
  expect(numberVerdict(`${number}1`, true)).toEqual({ tone: 'wrong', problem: 'notElevenDigits' });
});

it('a made-up number is refused where the office does not take them', () => {
  expect(numberVerdict(number, false)).toEqual({ tone: 'wrong', problem: 'synthetic' });
});
