import { expect, it } from 'vitest';

import {
  type Authorisation,
  hasLastingAdministrator,
  isLapsed,
  mustBeAssessed,
} from '../../../src/domain/account/authorisation.ts';

const account = (own: Partial<Authorisation> = {}): Authorisation => ({
  role: 'administrator',
  isActive: true,
  validUntil: null,
  createdAt: '2025-11-26T08:00:00.000Z',
  assessedOn: null,
  ...own,
});

it.each([
  [null, false],
  ['2026-11-26', false],
  ['2026-11-25', true],
])('an authorisation until %s has lapsed on 26.11.2026: %s', (validUntil, expected) =>
  expect(isLapsed({ validUntil }, '2026-11-26')).toBe(expected),
);

it.each([
  ['a year after it was made', {}, true],
  ['the day before', { createdAt: '2025-11-27T08:00:00.000Z' }, false],
  ['assessed since', { assessedOn: '2026-03-01' }, false],
  ['assessed a year ago', { assessedOn: '2025-11-26' }, true],
  ['ended', { isActive: false }, false],
])('an account is to be assessed anew: %s', (_, own, expected) =>
  expect(mustBeAssessed(account(own), '2026-11-26')).toBe(expected),
);

it.each([
  ['one without end', [account()], true],
  ['one with an end', [account({ validUntil: '2027-01-01' })], false],
  ['one that has ended', [account({ isActive: false })], false],
  ['a leader alone', [account({ role: 'leader' })], false],
])('somebody can always let others in: %s', (_, accounts, expected) =>
  expect(hasLastingAdministrator(accounts)).toBe(expected),
);
