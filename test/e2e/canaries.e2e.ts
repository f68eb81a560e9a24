import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { syntheticNationalId } from '../../src/domain/person/syntheticNationalId.ts';
import { unlockWithPassword } from '../../src/main/security/vault.ts';
import { aPerson } from '../main/person/aPerson.ts';
import { askRegister } from './askRegister.ts';
import { searchFiles, spellingsOf, spellingsOfKey } from './canary/searchFiles.ts';
import { mayReadMemory, processesOf, searchMemory, whenReading } from './canary/searchMemory.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';
import { officeAccount } from './workingOffice.ts';

/**
 * A working day with canaries in it: a name, a number and notes that stand nowhere else. Everything the app writes by itself,
 * temporary files and Chromium's profile too, lies below one folder, and that is searched from end to end.
 */
const person = 'Kanarivik';
const number = syntheticNationalId('1980-05-17', 'female', 7);
const notes = { draft: 'KANARIUTKAST-4711', list: 'Kanarilistesen', file: 'KANARIVEDLEGG-9032' };

let outside: string;
let within: string;
let office: OfficeWindow;
let referralId = '';
let key: Buffer;
let canaries: Record<string, Buffer[]>;
const before = process.env['TMPDIR'];

const ask = (path: string, input: unknown) => askRegister(office.page, path, input);
const unlock = async () => {
  await office.page.locator('input[type=password]').fill(officeAccount.password);
  await office.page.keyboard.press('Enter');
  await office.page.getByRole('navigation').first().waitFor();
};
const pick = async (purpose: string, name: string, content: string) => {
  writeFileSync(join(outside, name), content);
  await office.app.electron.answerOpenDialog(join(outside, name));
  return (await ask('app.pickFileToOpen', { purpose })) as { fileToken: string };
};

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'koordinat-canaries-'));
  within = join(outside, 'app');
  mkdirSync(within);
  process.env['TMPDIR'] = within;
  office = await openOfficeWindow(async ({ addCase, invoke }) => {
    const settings = await invoke('office.settings', {});
    await invoke('office.changeSettings', { ...settings, allowSynthetic: true });
    ({ referralId } = await addCase({ givenName: 'Tuva', familyName: 'Øvingsen' }, { received: 20, granted: 5 }));
  });
  const keyFile = join(office.folder, 'koordinat.db.keys');
  key = (await unlockWithPassword({ path: keyFile, ...officeAccount })).dek;
  canaries = {
    person: spellingsOf(person),
    number: spellingsOf(number),
    password: spellingsOf(officeAccount.password),
    ...Object.fromEntries(Object.entries(notes).map(([what, note]) => [what, spellingsOf(note)])),
    key: spellingsOfKey(key),
  };
});
afterAll(async () => {
  await office.close();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(outside, { recursive: true, force: true });
});

/** What is found in all that lies in the app's folders just now. */
const foundInFiles = () => {
  const { files, found } = searchFiles(within, canaries);
  expect(files, 'register, key file, backup, the profile of the window').toBeGreaterThan(50);
  return found;
};

test('of a day’s work nothing stands in clear in any file that the app writes by itself', async () => {
  const { page, goTo } = office;
  const numbered = { identityKind: 'nationalId', nationalId: number, birthDate: null, gender: 'unknown' } as const;
  const { id } = (await ask('person.create', aPerson({ ...numbered, familyName: person }))) as { id: string };
  await ask('draft.save', { id: crypto.randomUUID(), kind: 'note', payload: { text: notes.draft } });
  const list = await pick('spreadsheet', 'liste.csv', `Navn;Mottatt dato;Gjelder\n${notes.list}, Ola;12.03.2026;IP`);
  const opened = (await ask('importing.open', { kind: 'referrals', fileToken: list.fileToken })) as {
    token: string;
    sheet: string;
    headerRow: number | null;
    columns: { header: string; field: string | null }[];
  };
  const { token, sheet, headerRow, columns } = opened;
  const mapping = Object.fromEntries(columns.flatMap(({ header, field }) => (field === null ? [] : [[header, field]])));
  await ask('importing.run', { kind: 'referrals', token, sheet, headerRow, mapping });
  const file = await pick('attachment', 'notat.txt', notes.file);
  await ask('attachment.add', { referralId, fileToken: file.fileToken });
  await ask('report.export', { year: 2025, language: 'nb', format: 'html', ground: 'kanarifugl' });
  await ask('backup.take', { fileToken: null });
  // In the window too: lists, the person's page, the search, the file shown.
  await goTo('/personer');
  await page.getByRole('textbox', { name: 'Navn, nummer eller saksnummer' }).fill(person);
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.getByRole('row', { name: new RegExp(person) }).waitFor();
  await goTo(`/personer/${id}`);
  await page.getByRole('heading', { level: 1, name: new RegExp(person) }).waitFor();
  await goTo(`/sak/${referralId}`);
  await page.getByRole('button', { name: 'Vis notat.txt' }).click();
  await page.getByText(notes.file).waitFor();
  expect(foundInFiles()).toEqual([]);

  // The search finds what is there.
  const control = join(within, 'control');
  writeFileSync(
    control,
    Buffer.concat([Buffer.alloc(9000, 'x'), ...Object.values(canaries).map(([bytes]) => bytes ?? key)]),
  );
  expect(foundInFiles()).toEqual(Object.keys(canaries).map((canary) => `control: ${canary}`));
  rmSync(control);
});

test('after a crash and a lock, too; the log that was left behind included', async () => {
  const { page, app } = office;
  await app.electron.killRegister();
  await page.getByRole('heading', { level: 1, name: 'Lås opp' }).waitFor();
  expect(readdirSync(office.folder), 'the crash left its log').toContain('koordinat.db-wal');
  expect(foundInFiles()).toEqual([]);
  await unlock();
  await office.press('Control+l');
  await page.getByRole('heading', { level: 1, name: 'Lås opp' }).waitFor();
  expect(foundInFiles()).toEqual([]);
  await unlock();
});

test.runIf(mayReadMemory)(
  `no process of the app holds the key after the lock, nor its register process anything${whenReading}`,
  async () => {
    const { page } = office;
    const registerHolds = () => {
      const process = processesOf(office.folder).find(({ kind }) => kind === 'register');
      if (!process) throw new Error('the register has no process');
      return searchMemory(process.pid, canaries);
    };
    await ask('search.find', { text: person });
    expect(registerHolds(), 'the search finds what is there').toEqual(expect.arrayContaining(['person', 'key']));
    await office.press('Control+l');
    await page.getByRole('heading', { level: 1, name: 'Lås opp' }).waitFor();
    // The process before may take a moment to end.
    await expect.poll(registerHolds, { timeout: 20_000 }).toEqual([]);
    const all = processesOf(office.folder);
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter(({ pid }) => searchMemory(pid, { key: spellingsOfKey(key) }).length > 0)).toEqual([]);
  },
  60_000,
);
