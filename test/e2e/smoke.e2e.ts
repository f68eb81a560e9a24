import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { AppEvent, KoordinatBridge, Reply } from '../../src/contract/channel.ts';
import { faultPoints, faultVariable } from '../../src/main/faults/faultPoint.ts';
import { aPerson } from '../main/person/aPerson.ts';
import { launchApp } from './launchApp.ts';
import type { LaunchedApp } from './launchApp.ts';

declare const window: Window & { koordinat: KoordinatBridge; heard: AppEvent[] };

let folder: string;
let app: LaunchedApp;
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-smoke-'));
  app = await launchApp({ registerPath: join(folder, 'register', 'koordinat.db') });
  app.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  app.page.on('pageerror', (error) => complaints.push(error.message));
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = (path: string, input: unknown = {}): Promise<Reply> =>
  app.page.evaluate(([p, i]) => window.koordinat.invoke(p as string, i), [path, input]);

const styleNonce = () => app.page.getAttribute('meta[name=style-nonce]', 'content');

/** Notes what the window is told from now on; a reset of the window forgets it. */
const listen = () =>
  app.page.evaluate(() => {
    window.heard = [];
    window.koordinat.subscribe((event) => window.heard.push(event));
  });

/** The window got a fresh page: what `listen` left on it is gone. */
const windowIsReset = () =>
  app.page.waitForFunction(() => window.heard === undefined && document.readyState === 'complete', undefined, {
    timeout: 15_000,
  });

test('a question goes to the register process and back', async () => {
  expect(await ask('register.status')).toMatchObject({ ok: true, value: { state: 'none' } });
});

test('a page breaks no rule of its content policy, and its style nonce is new at each load', async () => {
  const before = await styleNonce();
  complaints.length = 0;
  await app.page.reload({ waitUntil: 'networkidle' });
  expect(await styleNonce()).toMatch(/^[\w-]{22}$/);
  expect(await styleNonce()).not.toBe(before);
  expect(complaints).toEqual([]);
});

test('a page can neither run text as code nor fetch from elsewhere', async () => {
  const tried = await app.page.evaluate(async () => {
    const inline = document.createElement('script');
    inline.textContent = 'window.inlineRan = true';
    document.body.append(inline);
    const fetched = await fetch('https://www.example.org/').then(
      () => 'fetched',
      () => 'refused',
    );
    return { inline: 'inlineRan' in window, fetched };
  });
  expect(tried).toEqual({ inline: false, fetched: 'refused' });
});

test('the window sees two frozen functions and nothing of Node', async () => {
  const seen = await app.page.evaluate(() => ({
    keys: Object.keys(window.koordinat),
    frozen: Object.isFrozen(window.koordinat),
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
  }));
  expect(seen).toEqual({ keys: ['invoke', 'subscribe'], frozen: true, node: [] });
});

test('a page is given nothing of the machine that it asks for', async () => {
  const asked = ['clipboard-read', 'geolocation', 'idle-detection', 'midi', 'notifications'];
  const states = await app.page.evaluate(
    (names) =>
      Promise.all(
        names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
      ),
    asked,
  );
  expect(states).toEqual(asked.map(() => 'denied'));
  expect(await app.page.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test('a frame within the page has no way to the register, and none of our own pages comes into one', async () => {
  const doors = await app.page.evaluate(async () => {
    const found: string[] = [];
    for (const address of ['about:blank', location.href]) {
      const frame = document.createElement('iframe');
      frame.src = address;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      try {
        found.push('koordinat' in (frame.contentWindow ?? {}) ? 'open' : 'none');
      } catch {
        // What is shown in its place is a page of nobody: not even its window may be looked into.
        found.push('none');
      }
      frame.remove();
    }
    return found;
  });
  expect(doors).toEqual(['none', 'none']);
});

test.each([
  '',
  'status',
  '__proto__.constructor',
  'app.',
  'app.constructor',
  'app.nothing',
  '../x',
  'a.b c',
  'x'.repeat(200),
])('the path «%s» is no route', async (path) => {
  expect(await ask(path)).toMatchObject({ ok: false, error: { code: 'UNKNOWN_ROUTE' } });
});

test('input that does not fit is refused before anything is done', async () => {
  expect(await ask('app.setIdleMinutes', { minutes: 31 })).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  expect(await ask('app.saveFile', { suggestedName: '13815012345.pdf', bytes: new Uint8Array([1]) })).toMatchObject({
    error: { code: 'INVALID_INPUT' },
  });
});

test('the window goes nowhere else, opens no window, and hands only listed links to the browser', async () => {
  const address = app.page.url();
  await app.page.evaluate(() => {
    window.open('https://lovdata.no/lov/2011-06-24-30');
    window.open('https://example.org/');
    location.href = 'https://example.org/';
  });
  await expect.poll(() => app.electron.openedLinks()).toEqual(['https://lovdata.no/lov/2011-06-24-30']);
  await expect.poll(() => app.page.context().pages().length).toBe(1);
  expect(app.page.url()).toBe(address);
  expect(await ask('register.status')).toMatchObject({ ok: true });
});

test('bytes are saved where the user says, and a dialog that is given up saves nothing', async () => {
  const path = join(folder, 'tall.csv');
  const save = () =>
    app.page.evaluate(() =>
      window.koordinat.invoke('app.saveFile', {
        suggestedName: 'tall.csv',
        bytes: new Uint8Array([0, 255, 10, 195, 165]),
      }),
    );
  await app.electron.answerSaveDialog(null);
  expect(await save()).toEqual({ ok: true, value: { saved: false, name: null } });
  await app.electron.answerSaveDialog(path);
  expect(await save()).toEqual({ ok: true, value: { saved: true, name: 'tall.csv' } });
  expect([...(await readFile(path))]).toEqual([0, 255, 10, 195, 165]);
});

test('a document becomes a tagged PDF with an outline, and a script in it does not run', async () => {
  const path = join(folder, 'rapport.pdf');
  await app.electron.answerSaveDialog(path);
  const html =
    '<!doctype html><html lang="nb"><title>Årsrapport</title><h1>Årsrapport</h1><h2>Tall</h2><p>Tekst</p>' +
    '<script>document.body.textContent = ""</script></html>';
  expect(await ask('app.printToPdf', { html, suggestedName: 'rapport.pdf', footer: 'Eksempel kommune' })).toEqual({
    ok: true,
    value: { saved: true, name: 'rapport.pdf' },
  });
  const pdf = await readFile(path, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
});

test('a register process that dies under load is started again, locked, with all it had answered, and the window is told', async () => {
  const account = { loginName: 'ingrid', displayName: 'Ingrid Fagerli', password: 'en lang setning om fjell og fjord' };
  const office = { language: 'nb', officeType: 'municipality', officeName: 'Prøvestad', municipalityNumber: '3403' };
  expect(await ask('register.create', { ...office, ...account })).toMatchObject({ ok: true });
  await listen();
  const asked = app.page.evaluate(
    (fields) =>
      Promise.all(
        Array.from({ length: 60 }, (_, n) =>
          window.koordinat.invoke('person.create', { ...fields, familyName: `Lund ${n}` }),
        ),
      ),
    aPerson(),
  );
  await app.electron.killRegister();
  const replies = await asked;
  // What had come to the process ended with it; what was still on its way came to the next one, which is locked.
  const refusals = replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]));
  expect(refusals.filter((code) => code !== 'PROCESS_ENDED' && code !== 'LOCKED')).toEqual([]);
  await expect
    .poll(() => app.page.evaluate(() => window.heard))
    .toContainEqual({ kind: 'locked', reason: 'processEnded' });
  expect(await ask('register.status')).toMatchObject({ ok: true, value: { state: 'locked' } });
  expect(await ask('app.lastLock')).toEqual({ ok: true, value: { reason: 'processEnded', lostLines: 0 } });
  expect(await ask('register.unlock', { loginName: account.loginName, password: account.password })).toMatchObject({
    ok: true,
  });
  for (const answered of replies.flatMap((reply) => (reply.ok ? [reply.value] : [])))
    expect(await ask('person.get', answered)).toMatchObject({ ok: true });
});

test.each([
  ['the screen is locked', 'screenLock', () => app.electron.emitPower('lock-screen')],
  ['the machine is about to sleep', 'suspend', () => app.electron.emitPower('suspend')],
  ['nobody has touched it for ten minutes', 'idle', () => app.electron.setIdleSeconds(601)],
  ['the user asks for it', 'user', () => app.electron.pressShortcut('CmdOrCtrl+L')],
] as const)('the register is locked and the window reset when %s', async (_when, reason, happens) => {
  await listen();
  await happens();
  await windowIsReset();
  expect(await ask('app.lastLock')).toEqual({ ok: true, value: { reason, lostLines: 0 } });
  expect(await ask('register.status')).toMatchObject({ ok: true });
  await app.electron.setIdleSeconds(0);
});

test('what is built knows no point where it could be told to die', () => {
  const built = globSync('out/main/**/*.js').map((file) => readFileSync(file, 'utf8'));
  expect(built.length).toBeGreaterThan(2);
  const left = ['faultPoint', faultVariable, ...faultPoints].filter((name) =>
    built.some((text) => text.includes(name)),
  );
  expect(left).toEqual([]);
});

test('nothing but the app itself has been asked for', async () => {
  const requests = await app.electron.requests();
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((address) => !address.startsWith('app://koordinat/'))).toEqual([]);
});
