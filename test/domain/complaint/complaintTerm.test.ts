import { describe, expect, it } from 'vitest';

import type { ComplaintGround } from '../../../src/domain/complaint/codes.ts';
import { complaintTerm, complaintTermBasis, isComplaintInTime } from '../../../src/domain/complaint/complaintTerm.ts';

describe('the term to complain', () => {
  it.each<[ComplaintGround, string, string, string]>([
    ['healthServices', '2026-11-02', '2026-11-30', 'four weeks'],
    ['healthServices', '2026-04-27', '2026-05-26', 'four weeks, moved past Whit Monday'],
    // Whit Monday falls on 11 June where Easter is as late as 22 April.
    ['healthServices', '2057-05-14', '2057-06-12', 'four weeks from 14 May, moved past Whit Monday'],
    ['healthServices', '2026-05-14', '2026-06-11', 'four weeks from 14 May, an ordinary Thursday'],
    ['nav', '2026-05-04', '2026-05-26', 'three weeks, moved past Whit Monday'],
    ['nav', '2026-11-02', '2026-11-23', 'three weeks'],
    ['childWelfare', '2026-11-02', '2026-11-23', 'three weeks'],
  ])('of %s, known on %s, ends on %s: %s', (ground, knownOn, due) => {
    expect(complaintTerm(ground, knownOn).due).toBe(due);
  });

  it('says by which paragraphs', () => {
    expect(complaintTermBasis('healthServices')).toContain('§ 7-5');
    expect(complaintTermBasis('nav')).toContain('sotjl § 47');
  });

  it('is kept by what was sent in time, though it came later', () => {
    const days = { ground: 'healthServices', knownOn: '2026-11-02', receivedOn: '2026-12-02', sentOn: null } as const;
    expect(isComplaintInTime(days)).toBe(false);
    expect(isComplaintInTime({ ...days, sentOn: '2026-11-30' })).toBe(true);
    expect(isComplaintInTime({ ...days, sentOn: '2026-12-01' })).toBe(false);
    expect(isComplaintInTime({ ...days, knownOn: null })).toBeNull();
  });
});
