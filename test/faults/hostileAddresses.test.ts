import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { answerPage } from '../../src/main/app/pages.ts';
import { howMany, tellFigure } from './howMany.ts';

const runs = howMany(300, 30_000);
const secret = 'outside the folder';
const paper = 'the paper of somebody';
const token = '0198c0de-0000-4000-8000-000000000001';

let outer: string;
let folder: string;
beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'koordinat-addresses-'));
  folder = join(outer, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(outer, 'renderer-other'));
  await writeFile(join(folder, 'index.html'), 'the window');
  await writeFile(join(folder, 'assets', 'index.js'), 'export {};');
  for (const file of ['secret.js', 'secret.html', 'renderer-other/secret.js'])
    await writeFile(join(outer, file), secret);
});
afterAll(() => rm(outer, { recursive: true, force: true }));

/** Pieces that lead upwards, around, or nowhere: escaped once and twice, in other letters' clothes, zero bytes, very long. */
const pieces = [
  ['..', '.', '...', '%2e', '%2E%2e', '%252e%252e', '%c0%ae', '%uff0e', '．．', '‥'],
  ['/', '//', '\\', '%2f', '%5c', '%255c', '∕', ';', '?', '#', '@', ':', '%', '%00', '%zz', '\u0000'],
  ['secret.js', 'secret.html', 'renderer', 'renderer-other', 'assets', 'index.js', 'index.html', 'paper', 'CON', 'C:'],
  ['x'.repeat(5000), '%41'.repeat(2000), '🧑🏽‍⚕️', 'æøå', ' ', '\u202E', '\r\n', token.slice(0, 35)],
].flat();
const path = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((list) => list.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constant('/secret.js').map((end) => outer + end) },
);
const root = fc.constantFrom(
  'app://koordinat/',
  'app://koordinat',
  'app://koordinat/paper/',
  'app:',
  'file://',
  'app://x/',
);

it(`none of ${runs} addresses leads out of the folder, to a paper of others, or makes the handler throw`, async () => {
  const sum = { tried: 0, noAddress: 0, crashed: 0, gaveAway: 0, slow: 0 };
  const asked = async (address: string) => {
    let request: Request;
    try {
      request = new Request(address);
    } catch {
      sum.noAddress += 1;
      return;
    }
    sum.tried += 1;
    const start = performance.now();
    const response = await answerPage(request, folder, new Map([[token, paper]])).catch((error: unknown) => {
      console.error(address.slice(0, 200), error);
      return null;
    });
    sum.crashed += Number(response === null);
    const text = (await response?.text()) ?? '';
    sum.gaveAway += Number(text.includes(secret) || text.includes(paper));
    sum.slow += Number(performance.now() - start > 2000);
  };
  await fc.assert(
    fc.asyncProperty(root, path, async (start, rest) => asked(start + rest)),
    { numRuns: runs, seed: 7 },
  );
  const { tried, crashed, gaveAway, slow } = sum;
  const note = `${crashed} crashes, ${slow} slower than 2 s; ${sum.noAddress} more that are no address at all`;
  const figure = { fault: 'hostile addresses (app://)', what: 'addresses', lost: 0, undetected: gaveAway, note };
  tellFigure({ ...figure, tried, corrupt: crashed + slow });
  expect({ crashed, gaveAway, slow }).toEqual({ crashed: 0, gaveAway: 0, slow: 0 });
  expect(tried).toBeGreaterThan(runs / 2);
}, 7_200_000);
