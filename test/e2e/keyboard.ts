import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Tab until the focus is on what begins like this; fails where the keyboard cannot reach it. */
export async function tabTo(page: Page, name: string): Promise<void> {
  // What is still being fetched cannot be reached yet: from wherever one is, the way leads round again.
  for (let rounds = 0; rounds < 6; rounds += 1) {
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if ((await focusedName(page)).startsWith(name)) return;
      await press(page, 'Tab');
    }
    await page.waitForTimeout(300);
  }
  throw new Error(`Tab does not lead to «${name}»`);
}

/** What has the focus, as assistive technology calls it. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement;
    const named = field?.getAttribute('aria-label');
    const labelledBy = field?.getAttribute('aria-labelledby');
    const label = labelledBy ? document.getElementById(labelledBy)?.textContent : null;
    const own = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.labels : null;
    return (named ?? label ?? own?.[0]?.textContent ?? field?.textContent ?? '').trim();
  });

/** What axe finds wrong on the page as it stands. */
export async function axeViolations(page: Page): Promise<string[]> {
  const source = await readFile(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  // What fades in or out has less contrast on its way, for nobody but a machine.
  await page.evaluate(() =>
    Promise.race([
      Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
      new Promise((resolve) => setTimeout(resolve, 1000)),
    ]).then(() => undefined),
  );
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** The same in the light and in the dark theme; the light one is left standing. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    // Without motion no colour is caught half-way between two themes.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(50);
    for (const violation of await axeViolations(page)) found.push(`${colorScheme}: ${violation}`);
  }
  return found;
}
