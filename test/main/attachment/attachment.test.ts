import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { mostAttachmentBytes } from '../../../src/domain/attachment/attachmentKind.ts';
import { attachmentContent } from '../../../src/main/db/schema/index.ts';
import { auditLinesAfter } from '../../../src/main/security/auditRepo.ts';
import { registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
let folder: string;
let referralId: string;
let personId: string;
beforeEach(async () => {
  register = await openTestRegister();
  folder = await mkdtemp(join(tmpdir(), 'koordinat-attachment-'));
  ({ id: referralId, personId } = await registerCase(register));
});
afterEach(async () => {
  await register.close();
  await rm(folder, { recursive: true, force: true });
});

async function add(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  const fileToken = randomUUID();
  const reply = await register.ask('attachment.add', { referralId, fileToken }, { [fileToken]: path });
  return reply.ok ? (reply.value as { id: string }).id : reply.error.code;
}

const linesOf = async (entity: string) =>
  (await auditLinesAfter(register.db, 0, 1000)).filter((line) => line.entity === entity);
const canary = '%PDF-1.7 Kanarifugl i epikrisen';

test('a file is kept with the case, shown from the register, and every look at it is logged', async () => {
  const id = await add('Epikrise Kari Lund.pdf', canary);
  expect(await register.invoke('attachment.ofCase', { referralId })).toMatchObject([
    { id, name: 'Epikrise Kari Lund.pdf', kind: 'pdf', size: 31, addedBy: 'Ingrid Fagerli', removed: null },
  ]);
  const shown = await register.invoke('attachment.show', { id });
  expect(new TextDecoder().decode(shown.content)).toBe(canary);
  const lines = await linesOf('attachment');
  expect(lines.map(({ action, personId: whose }) => [action, whose])).toEqual([
    ['create', personId],
    ['read', personId],
  ]);
  expect(JSON.stringify(lines)).not.toContain('Kari');
});

test('nothing of it stands in clear in the register’s folder', async () => {
  await add('a.pdf', canary);
  const files = await readdir(join(register.path, '..'));
  for (const file of files)
    expect((await readFile(join(register.path, '..', file))).includes('Kanarifugl'), file).toBe(false);
});

test('what is too large, of another kind than is taken, or kept already, is refused with the reason', async () => {
  expect(await add('stor.txt', 'a'.repeat(mostAttachmentBytes + 1))).toBe('ATTACHMENT_TOO_LARGE');
  expect(await add('epikrise.pdf', 'MZ\u0000\u0001 a program by another name')).toBe('ATTACHMENT_KIND');
  await add('en.txt', 'det samme');
  expect(await add('to.txt', 'det samme')).toBe('ALREADY_ATTACHED');
  expect(await register.invoke('attachment.ofCase', { referralId })).toHaveLength(1);
  const input = { referralId, fileToken: randomUUID() };
  expect(await register.refusal('attachment.add', input)).toBe('FILE_NOT_READABLE');
});

test('the largest that is taken comes out again as it was', async () => {
  const content = 'ø'.repeat(mostAttachmentBytes / 2);
  const id = await add('stor.txt', content);
  expect(new TextDecoder().decode((await register.invoke('attachment.show', { id })).content)).toBe(content);
});

test('one that is removed is gone, and its trace stays: who, when and why', async () => {
  const id = await add('feil.txt', 'hører til en annen');
  await register.invoke('attachment.remove', { id, because: 'Lagt ved feil sak' });
  expect(await register.refusal('attachment.show', { id })).toBe('NOT_FOUND');
  expect(await register.db.select().from(attachmentContent)).toEqual([]);
  const [line] = await register.invoke('attachment.ofCase', { referralId });
  expect(line?.removed).toEqual({
    at: '2026-11-21T12:00:00.000Z',
    by: 'Ingrid Fagerli',
    because: 'Lagt ved feil sak',
  });
  expect((await linesOf('attachment')).at(-1)).toMatchObject({ action: 'delete', ground: 'Lagt ved feil sak' });
  // The same file may be added again afterwards.
  expect(await add('feil.txt', 'hører til en annen')).not.toBe('ALREADY_ATTACHED');
});

test('a kind the window cannot show leaves the register only as a copy, with a reason', async () => {
  const id = await add('brev.rtf', '{\\rtf1 Hei}');
  expect(await register.refusal('attachment.show', { id })).toBe('ATTACHMENT_KIND');
  const fileToken = randomUUID();
  const path = join(folder, 'kopi.rtf');
  await register.ask('attachment.saveCopy', { id, fileToken, ground: 'Til møtet' }, { [fileToken]: path });
  expect(await readFile(path, 'utf8')).toBe('{\\rtf1 Hei}');
  expect((await linesOf('attachment')).at(-1)).toMatchObject({ action: 'export', ground: 'Til møtet' });
});

test('two records made one take their files with them', async () => {
  await add('a.txt', 'vedlegg');
  const other = await registerCase(register);
  await register.invoke('person.merge', { fromId: personId, intoId: other.personId });
  expect(await register.invoke('attachment.ofCase', { referralId })).toHaveLength(1);
  expect((await linesOf('attachmentList')).at(-1)?.personId).toBe(other.personId);
});
