import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { aReferral } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { aNumberedPerson, aPerson } from './aPerson.ts';

describe('those it might be already', () => {
  let register: TestRegister;
  beforeEach(async () => {
    register = await openTestRegister();
  });
  afterEach(() => register.close());

  const asked = (fields: Partial<Parameters<typeof aPerson>[0]> & { exceptId?: string } = {}) =>
    register.invoke('person.duplicates', {
      nationalId: fields.nationalId ?? null,
      givenName: fields.givenName ?? 'Kari',
      familyName: fields.familyName ?? 'Lund',
      birthDate: fields.birthDate === undefined ? '1969-03-12' : fields.birthDate,
      exceptId: fields.exceptId ?? null,
    });

  it('have the number, however it is typed, with the case they have at work', async () => {
    const { id } = await register.invoke('person.create', aNumberedPerson('1969-03-12', { familyName: 'Berg' }));
    const { caseNumber } = await register.invoke('referral.receive', { personId: id, fields: aReferral() });
    const { nationalId } = await register.invoke('person.revealNationalId', { id, ground: 'Kontroll' });
    const [found, ...others] = await asked({
      nationalId: `${nationalId.slice(0, 6)} ${nationalId.slice(6)}`,
      familyName: '',
      givenName: '',
      birthDate: null,
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id,
      match: 'sameNumber',
      openReferral: { caseNumber, state: 'received', referrerType: 'hospitalSomatic', responsible: 'Ingrid Fagerli' },
    });
  });

  it('have a like name and the same birth date; others born that day are nobody', async () => {
    const typo = await register.invoke('person.create', aPerson({ familyName: 'Lunde' }));
    const swapped = await register.invoke('person.create', aPerson({ givenName: 'Lund', familyName: 'Kari' }));
    await register.invoke('person.create', aPerson({ givenName: 'Ola' }));
    await register.invoke('person.create', aPerson({ birthDate: '1970-03-12' }));
    expect((await asked()).map((row) => row.id).toSorted()).toEqual([typo.id, swapped.id].toSorted());
  });

  it('are expected children of the family, and people whose birth date nobody knows', async () => {
    const child = await register.invoke(
      'person.create',
      aPerson({ identityKind: 'expectedChild', givenName: '', birthDate: null, dueDate: '2026-12-20' }),
    );
    const dateless = await register.invoke('person.create', aPerson({ birthDate: null }));
    expect((await asked({ givenName: 'Nora', birthDate: '2026-11-20' })).map((row) => row.id)).toEqual([child.id]);
    expect((await asked()).map((row) => row.id).toSorted()).toEqual([child.id, dateless.id].toSorted());
  });

  it('are never the record that is being changed', async () => {
    const { id } = await register.invoke('person.create', aPerson());
    expect(await asked({ exceptId: id })).toEqual([]);
  });
});
