import { describe, expect, it } from 'vitest';

import { impersonalName, isFunctionName } from '../../../src/domain/account/personalAccount.ts';

const office = 'KE Prøvestad';

describe('an account is one person’s', () => {
  it.each([
    ['Kari Testnes', 'kari', null],
    ['Kari Anne Vikar-Testnes', 'kari.vikar-testnes', null],
    ['Keth Kontorp', 'keth', null],
    ['Kari', 'kari', 'displayName'],
    ['  ', 'kari', 'displayName'],
    ['Felles konto', 'felles', 'displayName'],
    ['Vikar Hansen', 'vh', 'displayName'],
    ['KE Prøvestad', 'kari', 'displayName'],
    ['Prøvestad kommune', 'kari', 'displayName'],
    ['Team Nord', 'kari', 'displayName'],
    ['Tilrettelagte tenester eining 2', 'kari', 'displayName'],
    ['Kari Testnes', 'admin', 'loginName'],
    ['Kari Testnes', ' Administrator ', 'loginName'],
    ['Kari Testnes', 'vakt2', 'loginName'],
    ['Kari Testnes', 'felles-konto', 'loginName'],
    ['Kari Testnes', 'ke', 'loginName'],
    ['Kari Testnes', 'keprovestad', null],
    ['Kari Testnes', 'ke.prøvestad', 'loginName'],
  ])('%s, %s: %s', (displayName, loginName, expected) =>
    expect(impersonalName(displayName, loginName, office)).toBe(expected),
  );

  it.each([
    ['ingrid', false],
    ['ada.administrasjon', true],
    ['test_1', true],
    ['testnes', false],
  ])('the login name %s says a function: %s', (loginName, expected) =>
    expect(isFunctionName(loginName)).toBe(expected),
  );
});
