import { expect, test } from 'vitest';

import { addressWith, filterFromAddress } from '../../../src/renderer/components/addressFilter.ts';
import { personTaskKindsOf, worklistFilter } from '../../../src/renderer/worklist/worklistFilter.ts';

test('an address that means nothing shows everything', () => {
  const read = filterFromAddress(worklistFilter, new URLSearchParams('owner=everyone&kind=coffee&unitId=7'));
  expect(read).toEqual({ owner: 'all', kind: null, unitId: null });
});

test('what is chosen stands in the address and comes back from it', () => {
  const address = addressWith(new URLSearchParams(), { owner: 'mine', kind: 'coordinatorAbsent', unitId: null });
  expect(filterFromAddress(worklistFilter, address)).toEqual({
    owner: 'mine',
    kind: 'coordinatorAbsent',
    unitId: null,
  });
});

test('only a helseforetak waits for the kommune, and the red line is no filter', () => {
  expect(personTaskKindsOf('municipality')).not.toContain('municipalityAnswer');
  expect(personTaskKindsOf('healthTrust')).toContain('municipalityAnswer');
  expect(personTaskKindsOf('healthTrust')).not.toContain('coordinator');
});
