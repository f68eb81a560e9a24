import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { newPerson } from '../../../src/renderer/form/person/typedPerson.ts';
import { draftFrom, type ReferralDraft } from '../../../src/renderer/referral/newReferral/referralDraft.ts';
import { newReferral } from '../../../src/renderer/referral/newReferral/typedReferral.ts';

const blank = newReferral('2026-11-21');
const stored = (draft: ReferralDraft): unknown => JSON.parse(JSON.stringify(draft));

describe('a draft of a melding', () => {
  it('comes back as it was, half a date and an emptied one included', () => {
    const person = newPerson('withoutNumber', 'Kari Lund', { municipalityNumber: null, letterLanguage: 'nb' });
    const draft: ReferralDraft = {
      typed: {
        ...blank,
        sentOn: '24.1',
        receivedOn: null,
        reason: 'Får hjelp',
        servicesToday: ['nav'],
        admittedNow: true,
      },
      who: { kind: 'new', person, isNobodyElse: true },
      files: [{ fileToken: '018f', name: 'Epikrise.pdf' }],
    };
    expect(draftFrom(stored(draft), blank)).toEqual(draft);
  });

  it('keeps what was answered about a known person', () => {
    const who = { kind: 'known', personId: '018f', isSeparate: true } as const;
    expect(draftFrom(stored({ typed: blank, who, files: [] }), blank)?.who).toEqual(who);
  });

  it('of an older form gets the fields it lacks and loses those that are gone', () => {
    const { urgency: _, ...older } = blank;
    const found = draftFrom({ typed: { ...older, gone: 1, reason: 'Kort' }, who: { kind: 'nobody' } }, blank);
    expect(found).toEqual({ typed: { ...blank, reason: 'Kort' }, who: { kind: 'nobody' }, files: [] });
  });

  it('whatever is stored, gives texts to text fields and lists to lists, or nothing', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom('typed', 'who', ...Object.keys(blank)) }), (payload) => {
        const found = draftFrom(payload, blank);
        if (found === null) return;
        expect(typeof found.typed.reason).toBe('string');
        expect(Array.isArray(found.typed.servicesToday)).toBe(true);
        expect(typeof found.typed.admittedNow).toBe('boolean');
      }),
    );
  });
});
