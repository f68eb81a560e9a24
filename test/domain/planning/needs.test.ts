import { expect, test } from 'vitest';

import {
  countNeeds,
  hiddenNeeds,
  linkedNeeds,
  type PersonNeed,
  waitSpanOf,
} from '../../../src/domain/planning/needs.ts';
import { hiddenCells, isSmall } from '../../../src/domain/statistics/suppression.ts';
import { recoverable } from '../statistics/attacker.ts';

const person = (part: Partial<PersonNeed>): PersonNeed => ({
  services: ['rehabilitation'],
  area: 'Nord',
  ageGroup: '67-79',
  standing: 'served',
  wait: null,
  ...part,
});
const many = (count: number, part: Partial<PersonNeed>) => Array.from({ length: count }, () => person(part));

test('a wait is counted in days, its last day with it', () => {
  expect([0, 30, 31, 90, 91].map(waitSpanOf)).toEqual(['upTo30', 'upTo30', 'upTo90', 'upTo90', 'over90']);
});

test('each person is counted once by area and age, and once for each service that is needed', () => {
  const tables = countNeeds([
    person({ services: ['rehabilitation', 'housing', 'housing'] }),
    person({ area: null, standing: 'decision', wait: 'upTo30' }),
    person({ ageGroup: '0-5', standing: 'coordinator', wait: 'over90', services: [] }),
  ]);
  expect(tables.all).toEqual({ all: 3, decision: 1, coordinator: 1, served: 1 });
  expect(tables.service.map(({ key, counts }) => [key, counts.all])).toEqual([
    ['rehabilitation', 2],
    ['housing', 1],
  ]);
  expect(tables.area.map(({ key, counts }) => [key, counts.all])).toEqual([
    ['Nord', 2],
    ['unknown', 1],
  ]);
  expect(tables.ageGroup.map(({ key }) => key)).toEqual(['0-5', '67-79']);
  expect(tables.wait.map(({ key }) => key)).toEqual(['upTo30', 'over90']);
});

test('a small count is hidden, and nobody can work it out from its line, its column or another table', () => {
  const tables = countNeeds([
    ...many(40, {}),
    ...many(2, { area: 'Sør', standing: 'coordinator', wait: 'over90', services: ['rehabilitation', 'housing'] }),
    ...many(30, { area: 'Sør', ageGroup: '0-5', services: ['habilitation'] }),
    ...many(12, { area: 'Vest', standing: 'coordinator', wait: 'upTo30' }),
    ...many(9, { area: 'Vest', standing: 'decision', wait: 'upTo30' }),
    ...many(1, { area: null, ageGroup: '0-5', standing: 'decision', wait: 'over90' }),
  ]);
  const linked = linkedNeeds(tables);
  const hidden = hiddenCells(linked, 5);
  // What is left over of a sum and is large tells of nobody.
  const found = [...recoverable(linked, hidden)].filter(([id, value]) => hidden.has(id) || isSmall(value, 5));
  expect(found).toEqual([]);
  const isHidden = hiddenNeeds(tables, 5);
  expect(isHidden('area', 'Sør', 'coordinator')).toBe(true);
  expect(isHidden('wait', 'over90', 'coordinator')).toBe(true);
  expect(isHidden('service', 'rehabilitation', 'all')).toBe(false);
});
