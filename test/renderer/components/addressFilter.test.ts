import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { personFilter } from '../../../src/contract/person.ts';
import { referralFilter } from '../../../src/contract/referralList.ts';
import { referralStates } from '../../../src/domain/referral/state.ts';
import { addressWith, filterFromAddress } from '../../../src/renderer/components/addressFilter.ts';

const plan = (address: string) => filterFromAddress(personFilter, new URLSearchParams(address)).hasActivePlan;
const read = (address: string) => filterFromAddress(referralFilter, new URLSearchParams(address));

describe('a filter in the address', () => {
  it('reads lists, days, truths and choices as the contract has them', () => {
    expect(read('states=received&states=assessing&receivedFrom=2026-01-01&open=true&reached=assigned')).toMatchObject({
      states: ['received', 'assessing'],
      receivedFrom: '2026-01-01',
      open: true,
      reached: 'assigned',
    });
    expect(read('states=received,assessing').states).toEqual(['received', 'assessing']);
  });

  it('keeps «no» apart from «not asked»', () => {
    expect([plan('hasActivePlan=false'), plan('hasActivePlan=true'), plan('')]).toEqual([false, true, null]);
  });

  it.each([
    'states=gone',
    'receivedFrom=2026-02-31',
    'open=perhaps',
    'responsibleAccountId=1',
    'unknown=1',
    'reached=',
  ])('leaves out what does not fit: «%s»', (address) => {
    expect(read(address)).toEqual(referralFilter.parse({}));
  });

  it('an area with a comma in its name is one area', () => {
    const params = addressWith(new URLSearchParams(), { areas: ['Nord, øvre', 'Sør'] });
    expect(filterFromAddress(referralFilter, params).areas).toEqual(['Nord, øvre', 'Sør']);
  });

  it('comes back as it was written, and other parameters stay', () => {
    fc.assert(
      fc.property(
        fc.subarray([...referralStates]),
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 }),
        fc.boolean(),
        (states, areas, open) => {
          const params = addressWith(new URLSearchParams('sort=person'), { states, areas, open });
          expect(params.get('sort')).toBe('person');
          expect(filterFromAddress(referralFilter, params)).toMatchObject({ states, areas, open });
        },
      ),
    );
  });

  it('a part that is emptied disappears', () => {
    const params = new URLSearchParams('states=received&receivedFrom=2026-01-01&open=true');
    expect(addressWith(params, { states: [], receivedFrom: null, open: null }).toString()).toBe('');
  });
});
