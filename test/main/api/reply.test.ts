import { expect, test } from 'vitest';

import { languages } from '../../../src/domain/office/officeType.ts';
import { textByCode } from '../../../src/locales/texts.ts';
import { asReply } from '../../../src/main/api/reply.ts';

const systemError = (code: string) => Object.assign(new Error('C:\\Users\\kari\\koordinat.db'), { code });

test.each([
  ['ENOSPC', 'DISK_FULL'],
  ['EDQUOT', 'DISK_FULL'],
  ['EFBIG', 'DISK_FULL'],
  ['EACCES', 'READ_ONLY'],
  ['EROFS', 'READ_ONLY'],
  ['EBUSY', 'FILE_IN_USE'],
  ['ENOENT', 'FILE_NOT_READABLE'],
  ['EIO', 'FILE_NOT_READABLE'],
])('%s of the system crosses as %s, without its path, and every language has words for it', async (system, code) => {
  expect(await asReply(() => Promise.reject(systemError(system)))).toEqual({ ok: false, error: { code } });
  for (const language of languages) expect(textByCode(language, 'error', code)).toMatch(/\w{3}/);
});
