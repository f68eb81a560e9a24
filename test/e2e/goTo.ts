import type { Page } from 'playwright-core';

/**
 * Goes to a page by its address, and waits until it is the one in view. While a page is fetched the one before it stays,
 * with its links and buttons, and what is pressed at once would be pressed there.
 */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `#${path}`);
  // Held against the window's own address, for some pages lead on to another.
  await page.waitForFunction(() => {
    const [address] = location.hash.slice(1).split('?');
    return document.querySelector<HTMLElement>('main')?.dataset.path === address;
  });
}
