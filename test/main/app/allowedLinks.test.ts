import { expect, test } from 'vitest';

import { isAllowedLink } from '../../../src/main/app/allowedLinks.ts';

test.each([
  'https://lovdata.no/dokument/SF/forskrift/2011-12-16-1256',
  'https://www.helsedirektoratet.no/veiledere',
  'https://www.ssb.no/',
])('%s may be opened in the browser', (address) => {
  expect(isAllowedLink(address)).toBe(true);
});

test.each([
  'http://lovdata.no/',
  'https://lovdata.no.evil.org/',
  'https://evil.org/lovdata.no',
  'https://lovdata.no@evil.org/',
  'https://user:secret@lovdata.no/',
  'https://lovdata.no:8443/',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'app://koordinat/',
  'lovdata.no',
  '',
])('%s stays closed', (address) => {
  expect(isAllowedLink(address)).toBe(false);
});
