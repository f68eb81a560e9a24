import { describe, expect, it } from 'vitest';

import { osloTime } from '../../../src/domain/accessLog/osloTime.ts';
import {
  isAtNight,
  isOwnName,
  isRelated,
  looksToReview,
  usualReviewLimits,
} from '../../../src/domain/accessLog/review.ts';
import { visitsOf } from '../../../src/domain/accessLog/visit.ts';

const look = (day: string, n: number) => ({
  day,
  accountId: 'a',
  accountName: 'Ingrid Fagerli',
  personId: `p${n}`,
  personFamilyName: 'Testnes',
  at: [`${day}T10:00:00.000Z`],
});

const line = (at: string, entity: string, ground: string | null = null, accountId = 'a') => ({
  at,
  accountId,
  action: 'read' as const,
  entity,
  ground,
});

describe('the clock of the log', () => {
  it.each([
    ['summer', '2026-07-01T22:30:00.000Z', { day: '2026-07-02', hour: 0, clock: '00.30' }],
    ['winter', '2026-12-31T23:30:00.000Z', { day: '2027-01-01', hour: 0, clock: '00.30' }],
    ['the hour that comes twice', '2026-10-25T01:30:00.000Z', { day: '2026-10-25', hour: 2, clock: '02.30' }],
  ])('reads UTC as the wall does in %s', (_, at, expected) => expect(osloTime(at)).toEqual(expected));
});

describe('a look that should be asked about', () => {
  it.each([
    ['Monday at noon', '2026-11-23T11:00:00.000Z', false],
    ['one minute to nine in the evening', '2026-11-23T19:59:00.000Z', false],
    ['nine in the evening', '2026-11-23T20:00:00.000Z', true],
    ['one minute to six', '2026-11-23T04:59:00.000Z', true],
    ['six in the morning', '2026-11-23T05:00:00.000Z', false],
    ['Saturday at noon', '2026-11-21T11:00:00.000Z', true],
  ])('is at night or in the weekend: %s', (_, at, expected) => expect(isAtNight(at, usualReviewLimits)).toBe(expected));

  it.each([
    ['Ingrid Fagerli', 'Fagerli', true],
    ['Ingrid Fagerli', 'Moen-Fagerli', true],
    ['Ingrid Fagerli', 'Ingrid', false],
    ['Ingrid Fagerli', 'Testnes', false],
    ['Fagerli', 'Fagerli', false],
    ['Ingrid Fagerli', '', false],
  ])('is of own name: %s at %s', (account, family, expected) => expect(isOwnName(account, family)).toBe(expected));

  it.each([
    ['responsible', { isResponsible: true, wroteOn: [] }, true],
    ['wrote ninety days after', { isResponsible: false, wroteOn: ['2026-08-30'] }, true],
    ['wrote ninety-one days after', { isResponsible: false, wroteOn: ['2026-08-31'] }, false],
    ['wrote ninety days before', { isResponsible: false, wroteOn: ['2026-03-03'] }, true],
    ['never', { isResponsible: false, wroteOn: [] }, false],
  ])('is by somebody related or not: %s', (_, relation, expected) =>
    expect(isRelated(relation, '2026-06-01', usualReviewLimits)).toBe(expected),
  );

  it('is each of a day with too many persons, and none on the day before it', () => {
    const many = Array.from({ length: usualReviewLimits.personsADay + 1 }, (_, n) => look('2026-11-24', n));
    const usual = Array.from({ length: usualReviewLimits.personsADay }, (_, n) => look('2026-11-23', n));
    const found = looksToReview([...usual, ...many], () => ({ isResponsible: true, wroteOn: [] }), usualReviewLimits);
    expect(found.length).toBe(many.length);
    expect(new Set(found.flatMap(({ day, reasons }) => [day, ...reasons]))).toEqual(
      new Set(['2026-11-24', 'highVolume']),
    );
  });
});

it('tells a colleague’s day as one visit, each thing once, the latest day first', () => {
  const visits = visitsOf([
    line('2026-11-23T08:00:00.000Z', 'person'),
    line('2026-11-23T08:05:00.000Z', 'plan'),
    line('2026-11-23T08:09:00.000Z', 'person', 'klage'),
    line('2026-11-23T08:04:00.000Z', 'person', null, 'b'),
    line('2026-11-23T23:30:00.000Z', 'plan'),
  ]);
  expect(visits).toMatchObject([
    { day: '2026-11-24', from: '00.30', to: '00.30', accountId: 'a' },
    { day: '2026-11-23', from: '09.04', accountId: 'b' },
    {
      day: '2026-11-23',
      from: '09.00',
      to: '09.09',
      accountId: 'a',
      acts: [
        { entity: 'person', times: 2 },
        { entity: 'plan', times: 1 },
      ],
      grounds: ['klage'],
    },
  ]);
});
