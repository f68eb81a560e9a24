import { describe, expect, test } from 'vitest';

import { servicesWithoutConsent, whatConsentStops } from '../../../src/domain/consent/whatConsentStops.ts';
import type { MemberKind } from '../../../src/domain/plan/planContent.ts';
import { aConsent } from './aConsent.ts';

const day = '2026-06-01';
const member = (id: string, service: string, kind: MemberKind = 'provider', name = '') => ({ id, kind, service, name });
const measure = (id: string, memberIds: string[], endedOn: string | null = null) => ({ id, memberIds, endedOn });
const toPlan = aConsent({ id: 'p', kind: 'plan', service: null });
const members = [
  member('school', 'Skolen'),
  member('nav', 'NAV'),
  member('nav2', 'nav '),
  member('mother', '', 'kin', 'Randi'),
  member('tuva', '', 'person', 'Tuva'),
  member('guardian', '', 'representative', 'Ola'),
];
const measures = [
  measure('homework', ['school']),
  measure('work', ['school', 'nav']),
  measure('past', ['nav'], '2026-05-31'),
  measure('lastDay', ['nav'], day),
  measure('nobody', []),
];
const stopsWith = (...consents: ReturnType<typeof aConsent>[]) =>
  whatConsentStops({ members, measures, consents }, day);

describe('what the want of consent stops', () => {
  test('everything, where there is none to the plan', () => {
    const stops = stopsWith(aConsent(), aConsent({ service: 'Skolen' }));
    expect(stops.plan).toEqual({ service: null, status: 'missing', since: null });
    expect([...stops.measures.keys()]).toEqual(['homework', 'work', 'lastDay', 'nobody']);
    expect(stops.toService('Skolen')).toEqual(stops.plan);
  });

  test('a service without one, and each measure going on that it answers for', () => {
    const stops = stopsWith(toPlan, aConsent({ service: 'Skolen' }), aConsent({ withdrawnOn: '2026-05-20' }));
    expect(stops.plan).toBeNull();
    const nav = { service: 'NAV', status: 'withdrawn', since: '2026-05-20' };
    expect([...stops.measures]).toEqual([
      ['work', nav],
      ['lastDay', nav],
    ]);
    expect(stops.toService('NAV')).toEqual(nav);
    expect(stops.toService('Skolen')).toBeNull();
    expect(stops.toService('Fastlegen')).toEqual({ service: 'Fastlegen', status: 'missing', since: null });
  });

  test('says each service once, and kin by name; asks none of the person and whoever consents for them', () => {
    expect(servicesWithoutConsent(stopsWith(toPlan))).toEqual(['Skolen', 'NAV', 'Randi']);
    expect([...stopsWith(toPlan).members.keys()]).toEqual(['school', 'nav', 'nav2', 'mother']);
  });

  test('nothing, where all have said yes', () => {
    const yes = ['Skolen', 'NAV', 'Randi'].map((service) => aConsent({ id: service, service }));
    const stops = stopsWith(toPlan, ...yes);
    expect([stops.plan, [...stops.measures], servicesWithoutConsent(stops)]).toEqual([null, [], []]);
  });

  test.each([
    [{ givenOn: null, refusedOn: '2026-03-01' }, 'refused', '2026-03-01'],
    [{ validUntil: '2026-05-01' }, 'expired', '2026-05-01'],
  ])('since when, of %j', (fields, status, since) => {
    expect(stopsWith(toPlan, aConsent(fields)).toService('NAV')).toEqual({ service: 'NAV', status, since });
  });
});
