import { describe, expect, it } from 'vitest';

import type { ComplaintGround } from '../../../src/domain/complaint/codes.ts';
import { complaintTerm, complaintTermRule, isComplaintInTime } from '../../../src/domain/complaint/complaintTerm.ts';
import { defaultDeadlineRules as rules } from '../../../src/domain/deadline/defaultRules.ts';

describe('the term to complain', () => {
  it.each<[ComplaintGround, string, string, string]>([
    ['healthServices', '2026-11-02', '2026-11-30', 'four weeks'],
    ['healthServices', '2026-04-27', '2026-05-26', 'four weeks, moved past Whit Monday'],
    // Whit Monday falls on 11 June where Easter is as late as 22 April.
    ['healthServices', '2057-05-14', '2057-06-12', 'four weeks from 14 May, moved past Whit Monday'],
    // A Saturday before Whitsun.
    [
      'healthServices',
      '2011-05-14',
      '2011-06-14',
      'four weeks from 14 May, moved past Saturday, Whit Sunday and Whit Monday',
    ],
    ['healthServices', '2026-05-14', '2026-06-11', 'four weeks from 14 May, an ordinary Thursday'],
    ['nav', '2026-05-04', '2026-05-26', 'three weeks, moved past Whit Monday'],
    ['nav', '2026-11-02', '2026-11-23', 'three weeks'],
    ['childWelfare', '2026-11-02', '2026-11-23', 'three weeks'],
  ])('of %s, known on %s, ends on %s: %s', (ground, knownOn, due) => {
    expect(complaintTerm(rules, ground, knownOn)?.due).toBe(due);
  });

  it('says by which paragraphs', () => {
    expect(complaintTermRule(rules, 'healthServices', '2026-11-02')).toMatchObject({
      basis: 'pbrl § 7-5',
      weight: 'law',
    });
    expect(complaintTermRule(rules, 'nav', '2026-11-02')?.basis).toContain('sotjl § 47');
  });

  it('of barnevern is the office’s own to confirm: the sources name whom one complains to, and no term', () => {
    expect(complaintTermRule(rules, 'childWelfare', '2026-11-02')?.weight).toBe('localGoal');
  });

  it('follows the rule in force on the day it runs from, when the law changes', () => {
    const changed = rules.flatMap((rule) =>
      rule.kind === 'complaintTermHealth'
        ? [
            { ...rule, validTo: '2026-12-31' },
            { ...rule, period: 'P6W', validFrom: '2027-01-01' },
          ]
        : [rule],
    );
    expect(complaintTerm(changed, 'healthServices', '2026-12-30')?.due).toBe('2027-01-27');
    expect(complaintTerm(changed, 'healthServices', '2027-01-04')?.due).toBe('2027-02-15');
  });

  it('is kept by what was sent in time, though it came later', () => {
    const days = { ground: 'healthServices', knownOn: '2026-11-02', receivedOn: '2026-12-02', sentOn: null } as const;
    expect(isComplaintInTime(rules, days)).toBe(false);
    expect(isComplaintInTime(rules, { ...days, sentOn: '2026-11-30' })).toBe(true);
    expect(isComplaintInTime(rules, { ...days, sentOn: '2026-12-01' })).toBe(false);
    expect(isComplaintInTime(rules, { ...days, knownOn: null })).toBeNull();
  });
});
