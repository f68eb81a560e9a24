import type { Page } from 'playwright-core';

/** Asks the register past the screens, as whoever is signed in; fails where it refuses. */
export const askRegister = (page: Page, path: string, input: unknown): Promise<unknown> =>
  page.evaluate(
    async ([route, sent]) => {
      const { koordinat } = window as unknown as {
        koordinat: { invoke: (path: string, input: unknown) => Promise<Record<string, unknown>> };
      };
      const reply = await koordinat.invoke(route as string, sent);
      if (reply['ok'] !== true) throw new Error(JSON.stringify(reply['error']));
      return reply['value'];
    },
    [path, input] as const,
  );

/** Has the app speak nynorsk from now on, and opens the page that stands anew. */
export async function speakNynorsk(page: Page): Promise<void> {
  const settings = (await askRegister(page, 'office.settings', {})) as Record<string, unknown>;
  const kept = ['officeName', 'letterLanguage', 'areas', 'suppressBelow', 'idleMinutes', 'allowSynthetic'];
  const same = Object.fromEntries(kept.map((key) => [key, settings[key]]));
  await askRegister(page, 'office.changeSettings', { ...same, language: 'nn' });
  await page.reload();
}
