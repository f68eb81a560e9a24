import { join } from 'node:path';

import type { Page } from 'playwright-core';

import type { KoordinatBridge } from '../src/contract/channel.ts';
import { goTo } from '../test/e2e/goTo.ts';
import { launchApp } from '../test/e2e/launchApp.ts';
import { needBrowser } from './findBrowser.ts';

declare const window: Window & { koordinat: KoordinatBridge };

interface PicturesOptions {
  register: string;
  folder: string;
  account: string;
  password: string;
  year: number;
}

/** The main screens: address, title, and what the picture is called. */
const screens = (year: number) =>
  [
    ['/', 'Hva venter', 'hva-venter'],
    ['/meldinger', 'Meldinger', 'meldinger'],
    ['/meldinger/ny', 'Ny melding', 'ny-melding'],
    ['/personer', 'Personer', 'personer'],
    ['/koordinatorer', 'Koordinatorer', 'koordinatorer'],
    ['/opplaering', 'Opplæring og veiledning', 'opplaering'],
    ['/opplaering/faddere', 'Faddere', 'faddere'],
    ['/planer', 'Planer', 'planer'],
    ['/statistikk', 'Statistikk', 'statistikk'],
    ['/statistikk/korps', 'Koordinatorkorpset', 'korpset'],
    [`/arsrapport/${year}`, `Årsrapport ${year}`, 'arsrapport'],
    ['/importer', 'Importer liste', 'importer'],
    ['/innstillinger', 'Innstillinger', 'innstillinger'],
  ] as const;

/** Opens the app on the register without a display, prints the report to PDF through it, and takes the pictures. */
export async function writePaperAndPictures(options: PicturesOptions): Promise<string[]> {
  const { register, folder, account, password, year } = options;
  needBrowser();
  const app = await launchApp({ registerPath: register });
  const { page } = app;
  try {
    await page.locator('input[type=password]').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').first().waitFor();
    const pdf = join(folder, `arsrapport-${year}.pdf`);
    await app.electron.answerSaveDialog(pdf);
    await printReport(page, year);
    const files = [pdf];
    for (const [address, title, name] of screens(year)) {
      await goTo(page, address);
      await page.getByRole('heading', { level: 1, name: title }).first().waitFor();
      // Lists and charts are there a moment after their page's title.
      await page.waitForTimeout(700);
      const file = join(folder, `${name}.png`);
      await page.screenshot({ path: file });
      files.push(file);
    }
    return files;
  } catch (error) {
    throw new Error(`The pictures could not be taken as «${account}».`, { cause: error });
  } finally {
    await app.close();
  }
}

async function printReport(page: Page, year: number): Promise<void> {
  const reply = await page.evaluate(async (wanted) => {
    const made = await window.koordinat.invoke('report.export', {
      year: wanted,
      language: 'nb',
      format: 'html',
      ground: 'demo',
    });
    if (!made.ok) return made;
    const { base64 } = made.value as { base64: string };
    const html = new TextDecoder().decode(Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0));
    return window.koordinat.invoke('app.printToPdf', { html, suggestedName: `arsrapport-${wanted}.pdf` });
  }, year);
  if (!reply.ok) throw new Error(`The report could not be printed: ${reply.error.code}`);
}
