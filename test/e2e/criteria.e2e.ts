import { mkdirSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CriterionOutcome } from '../../src/domain/criterion/criterion.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let year = 0;

const noWords = { comment: null, evidence: null, responsible: null };
/** How the criteria of a year stand, by number; the rest is not assessed. */
const standing: Readonly<Record<CriterionOutcome, readonly number[]>> = {
  met: [1, 2, 3, 4, 5, 9, 10, 11, 14, 15, 19, 22, 23, 24, 25, 26, 28, 29, 35],
  partly: [6, 7, 12, 13, 18, 20, 27, 30, 31, 37],
  notMet: [8, 16, 17, 21, 32, 38],
  notRelevant: [33],
};

beforeAll(async () => {
  office = await openOfficeWindow(async ({ addCase, invoke, today }) => {
    year = Number(today.slice(0, 4));
    await addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 20 });
    for (const back of [2, 1]) {
      for (const outcome of ['met', 'partly', 'notMet', 'notRelevant'] as const)
        for (const number of standing[outcome].slice(back - 1)) {
          const values = { ...noWords, outcome, evidence: number % 3 === 0 ? null : 'Rutine 4.2, revidert i mars' };
          await invoke('criterion.assess', { year: year - back, key: `r${number}`, version: 0, values });
        }
    }
  });
}, 120_000);
afterAll(() => office.close());

const picture = async (name: string) => {
  if (process.env.CRITERIA_PICTURES === undefined) return;
  mkdirSync('out/criteria', { recursive: true });
  await office.page.waitForTimeout(400);
  await office.page.screenshot({ path: `out/criteria/${name}.png` });
};
const counted = (text: string) => office.page.locator('strong', { hasText: text }).waitFor();
const inTheDark = async (look: () => Promise<void>) => {
  await office.page.emulateMedia({ colorScheme: 'dark' });
  await look();
  await office.page.emulateMedia({ colorScheme: 'light' });
};

/** An office that speaks nynorsk. */
const inNynorsk = async () => {
  const nynorsk = await openOfficeWindow(async ({ invoke, today, addCase }) => {
    await addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 20 });
    const values = { ...noWords, outcome: 'notMet' } as const;
    await invoke('criterion.assess', { year: Number(today.slice(0, 4)), key: 'r17', version: 0, values });
    const settings = await invoke('office.settings', {});
    const { officeName, areas, suppressBelow, idleMinutes, allowSynthetic } = settings;
    const kept = { officeName, areas, suppressBelow, idleMinutes, allowSynthetic };
    await invoke('office.changeSettings', { ...kept, language: 'nn', letterLanguage: 'nn' });
  });
  return nynorsk;
};

test('a new year begins with last year’s assessment, and that can be taken back', async () => {
  const { page, goTo } = office;
  await goTo(`/kriterier/${year}`);
  await counted('0 av 38');
  await page.getByRole('button', { name: 'Begynn med vurderingen fra i fjor' }).click();
  await counted('19 av 37');
  await page.getByRole('button', { name: 'Angre' }).click();
  await counted('0 av 38');
  await page.getByRole('button', { name: 'Begynn med vurderingen fra i fjor' }).click();
  await counted('19 av 37');
});

test('a theme is assessed from the keyboard alone: arrows, figures, and the words with Enter', async () => {
  const { page, press, goTo } = office;
  await goTo(`/kriterier/${year}?theme=userParticipation`);
  const first = page.getByRole('button', { name: 'Retningslinjene sier hvordan personen deltar i egen plan' });
  await first.focus();
  await press('ArrowDown');
  await press('ArrowDown');
  await press('1');
  await page.getByText('Kriterium 16: Oppfylt').waitFor();
  await counted('20 av 37');
  await press('Enter');
  const evidence = page.getByRole('textbox', { name: 'Dokumentasjon' });
  await evidence.fill('Møtte fire ganger');
  await page.getByRole('combobox', { name: 'Ansvarlig' }).fill('Ingrid Fagerli');
  await press('Control+Enter');
  await page.getByText('Møtte fire ganger · Ingrid Fagerli · i fjor: ikke oppfylt').waitFor();
  expect(await office.violations()).toEqual([]);
  await picture('theme');
  await inTheDark(async () => {
    expect(await office.violations()).toEqual([]);
    await picture('theme-dark');
  });
});

test('a square of the legend shows only what stands so, and the address remembers it', async () => {
  const { page, goTo } = office;
  await page.getByRole('button', { name: 'Ikke oppfylt', exact: true }).click();
  await page.getByText('5 av 46 kriterier').waitFor();
  await goTo(`/kriterier/${year}?outcome=partly`);
  await page.getByText('10 av 46 kriterier').waitFor();
  await picture('filtered');
  await page.getByRole('button', { name: 'Vis alle' }).click();
});

test('the office adds a criterion of its own, and the report tells of the year', async () => {
  const { page, goTo } = office;
  await goTo(`/kriterier/${year}?theme=learning`);
  await page.getByRole('button', { name: 'Legg til eget kriterium' }).click();
  await page.getByRole('textbox', { name: 'Kriterium' }).fill('Alle nye koordinatorer har fadder');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByRole('button', { name: 'Alle nye koordinatorer har fadder', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Vis tabell' }).click();
  expect(await office.violations()).toEqual([]);
  await picture('own');
  await goTo(`/arsrapport/${year}`);
  await page.getByText('20 av 38 relevante kriterier er oppfylt.').waitFor();
  await page.getByText('20 av 38 relevante kriterier er oppfylt.').scrollIntoViewIfNeeded();
  await picture('report');
});

test('in nynorsk the page speaks nynorsk, the criteria too', async () => {
  const nynorsk = await inNynorsk();
  try {
    await nynorsk.goTo(`/kriterier/${year}?theme=userParticipation`);
    await nynorsk.page.getByRole('heading', { name: 'Vurdering etter dei 46 kriteria' }).waitFor();
    await nynorsk.page.getByRole('button', { name: 'Eit brukarråd er fast med i arbeidet' }).waitFor();
    await nynorsk.page.getByRole('button', { name: /Lag forbetringstiltak/ }).waitFor();
    if (process.env.CRITERIA_PICTURES !== undefined)
      await nynorsk.page.screenshot({ path: 'out/criteria/nynorsk.png' });
  } finally {
    await nynorsk.close();
  }
}, 120_000);
