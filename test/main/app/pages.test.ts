import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { answerPage, isAppUrl } from '../../../src/main/app/pages.ts';

let outer: string;
let folder: string;
const SECRET = 'outside the folder';

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'koordinat-pages-'));
  folder = join(outer, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(outer, 'renderer-other'));
  await writeFile(join(folder, 'index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">');
  await writeFile(join(folder, 'assets', 'index.js'), 'export {};');
  for (const file of ['secret.js', 'renderer-other/secret.js']) await writeFile(join(outer, file), SECRET);
});

afterAll(() => rm(outer, { recursive: true, force: true }));

const get = (address: string, init?: RequestInit) =>
  answerPage(new Request(address, init), folder, new Map([['token', '<p>paper</p>']]));

test('the page carries a fresh nonce, the same in its policy as in its text', async () => {
  const nonces = new Set<string>();
  for (const address of ['app://koordinat/', 'app://koordinat/index.html', 'app://koordinat/referrals/0198?q=1']) {
    const response = await get(address);
    const nonce = /content="([\w-]{22})"/.exec(await response.text())?.[1] ?? '';
    expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
});

test('the policy of the page lets nothing run or be fetched but its own', async () => {
  const policy = (await get('app://koordinat/')).headers.get('content-security-policy') ?? '';
  expect(policy.replace(/'nonce-[\w-]{22}'/, 'NONCE').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "style-src 'self' NONCE",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

test.each([
  'app://koordinat/',
  'app://koordinat/assets/index.js',
  'app://koordinat/paper/token',
  'app://koordinat/x.js',
])('the answer to %s is taken for nothing else and tells nobody where it came from', async (address) => {
  expect(Object.fromEntries((await get(address)).headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test('a document for paper may style itself and do nothing else', async () => {
  const response = await get('app://koordinat/paper/token');
  expect(await response.text()).toBe('<p>paper</p>');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src|connect-src/);
  expect((await get('app://koordinat/paper/other')).status).toBe(404);
});

test('files are given with their type', async () => {
  const response = await get('app://koordinat/assets/index.js');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test.each([
  'app://koordinat/../secret.js',
  'app://koordinat/%2e%2e/secret.js',
  'app://koordinat/%2e%2e%2fsecret.js',
  'app://koordinat/assets/..%2f..%2fsecret.js',
  'app://koordinat/..%2frenderer-other/secret.js',
  'app://koordinat/%2e%2e%5csecret.js',
  'app://koordinat/index.js%00.html',
  'app://koordinat/%zz.js',
  'app://other/assets/index.js',
  'http://koordinat/assets/index.js',
])('%s gives nothing away', async (address) => {
  const response = await get(address);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.text()).toBe('');
});

test('only reading is answered', async () => {
  expect((await get('app://koordinat/assets/index.js', { method: 'POST' })).status).toBe(400);
});

test.each([
  ['app://koordinat/', true],
  ['app://koordinat/referrals', true],
  ['app://koordinat.evil/', false],
  ['app://koordinat:80/', false],
  ['https://koordinat/', false],
  ['file:///etc/passwd', false],
  ['about:blank', false],
  ['', false],
])('«%s» as a page of the app: %s', (address, expected) => {
  expect(isAppUrl(address)).toBe(expected);
});
