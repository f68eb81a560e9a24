import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import type { KoordinatBridge } from '../src/contract/channel.ts';
import { goTo } from '../test/e2e/goTo.ts';
import { launchApp } from '../test/e2e/launchApp.ts';
import { buildApp } from './build.ts';
import { needBrowser } from './findBrowser.ts';
import { koordinat } from './koordinatCommand.ts';

declare const window: Window & { koordinat: KoordinatBridge };

/** Takes the pictures of the guide anew, of a made-up office: `npm run guide`. They are looked at and committed by hand. */
const root = join(import.meta.dirname, '..');
const pictures = join(root, 'docs', 'guide', 'bilder');
const list = join(root, 'resources', 'demo', 'eksempelliste.xlsx');

async function ask<T>(page: Page, path: string, input: unknown): Promise<T> {
  const reply = await page.evaluate(([route, sent]) => window.koordinat.invoke(route as string, sent), [path, input]);
  if (!reply.ok) throw new Error(`${path}: ${reply.error.code}`);
  return reply.value as T;
}

type Rows<R> = { rows: R[] };

async function firstStart(folder: string): Promise<void> {
  const { page, close } = await launchApp({ registerPath: join(folder, 'ny', 'koordinat.db') });
  await page.getByLabel('Kommune', { exact: true }).last().click();
  await page.keyboard.type('sandefjord');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Neste' }).click();
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Ingrid Solbakken');
  await page.locator('input[type=password]').fill('bjørk låve torsdag kopp fjære');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ta vare på gjenopprettingsnøkkelen' }).waitFor();
  await page.screenshot({ path: join(pictures, 'gjenopprettingsnokkel.png') });
  await close();
}

async function office(folder: string): Promise<void> {
  const register = join(folder, 'koordinat.db');
  const year = new Date().getFullYear();
  const asOf = new Date().toISOString().slice(0, 10);
  const years = ['--from-year', String(year - 3), '--to-year', String(year), '--as-of', asOf];
  const made = koordinat<{ password: string }>(['demo', '--persons', '1200', '--seed', '1', ...years], { register });
  const { page, electron, close } = await launchApp({ registerPath: register });
  page.setDefaultTimeout(15_000);
  await page.locator('input[type=password]').fill(made.password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  const take = async (name: string) => {
    // Lists and charts are there a moment after their page's title.
    await page.waitForTimeout(900);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  const show = async (address: string, name: string) => {
    await goTo(page, address);
    await take(name);
  };
  const cases = await ask<Rows<{ id: string; state: string }>>(page, 'referral.list', { filter: {}, limit: 100 });
  const inState = (state: string) => String(cases.rows.find((row) => row.state === state)?.id);
  const active = { filter: { states: ['active'] } };
  const plans = await ask<Rows<{ person: { id: string } }>>(page, 'plan.list', active);
  const personId = String(plans.rows[0]?.person.id);
  const [survey] = await ask<{ id: string; editions: { id: string }[] }[]>(page, 'survey.list', {});

  await show('/', 'hva-venter');
  await show('/meldinger/ny', 'ny-melding');
  await show(`/sak/${inState('awaitingCoordinator')}/koordinator`, 'finn-koordinator');
  await show(`/sak/${inState('assigned')}`, 'sak');
  await show(`/personer/${personId}/plan`, 'plan');
  await show('/statistikk', 'statistikk');
  await show(`/arsrapport/${year - 1}`, 'arsrapport');
  await show('/samarbeid', 'samarbeid');
  await show(`/undersokelser/${survey?.id}/${survey?.editions[0]?.id}`, 'undersokelse');
  await show(`/personer/${personId}/hvem-har-sett`, 'hvem-har-sett');
  await goTo(page, '/innstillinger');
  await page.getByRole('tab', { name: 'Kontoer' }).click();
  await take('kontoer');
  await goTo(page, `/sak/${inState('assessing')}`);
  await page.getByRole('button', { name: 'Ta avgjørelse' }).first().click();
  await take('avgjorelse');
  await page.keyboard.press('Escape');
  await goTo(page, '/importer');
  await electron.answerOpenDialog(list);
  await page.getByRole('button', { name: /^Velg fil/ }).click();
  await page.getByText('Gjenkjent').first().waitFor();
  await take('importer');
  await close();
}

const folder = mkdtempSync(join(tmpdir(), 'koordinat-guide-'));
try {
  needBrowser();
  buildApp();
  await firstStart(folder);
  await office(folder);
  console.log(`The pictures are in ${pictures}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
