import { afterAll, beforeAll, expect, test } from 'vitest';

import { aFadder } from '../main/fadder/aFadder.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;

beforeAll(async () => {
  office = await openOfficeWindow(async ({ invoke, addCase, addCoordinator, addUnit }) => {
    const units = [await addUnit('Hjemmetjenesten nord', 'Anne Mo'), await addUnit('Helsestasjonen', 'Kari Sund')];
    for (let index = 1; index <= 87; index += 1) {
      const name = `Koordinator Nr${String(index).padStart(2, '0')}`;
      await addCoordinator({ name, unitId: units[index % 2] ?? null });
    }
    for (let index = 2; index <= 7; index += 1) await invoke('fadder.create', aFadder({ name: `Fadder Nr${index}` }));
    await addCase({ givenName: 'Kari', familyName: 'Testnes' }, { received: 40 });
  });
}, 120_000);
afterAll(() => office.close());

const heading = (name: string, level = 1) => office.page.getByRole('heading', { name, level }).first();
const field = (label: string | RegExp) => office.page.getByRole('textbox', { name: label });
const cells = (list: string) => office.page.getByRole('grid', { name: list }).getByRole('row');
const groupSizes = async () =>
  (await cells('Faddere').allInnerTexts()).flatMap((text) => /\n(1[23])\n/.exec(text)?.[1] ?? []).toSorted();

test('87 coordinators get 7 faddere from the keyboard, 12 or 13 each, and it can be taken back', async () => {
  const { page, goTo, tabTo, press } = office;
  await goTo('/opplaering/faddere');
  await heading('Faddere').waitFor();
  await page.getByText('87 koordinatorer uten fadder').waitFor();
  expect(await office.violations()).toEqual([]);
  await tabTo('Ny fadder');
  await press('Enter');
  await page.getByRole('radio', { name: 'En annen ansatt' }).check();
  await press('Control+Enter');
  await page.getByRole('button', { name: 'Navn: Må fylles ut' }).waitFor();
  await field('Navn').fill('Liv Sæther');
  expect(await office.violations()).toEqual([]);
  await press('Control+Enter');
  await heading('Liv Sæther').waitFor();
  await page.getByText('Ingen koordinatorer i gruppen ennå.').waitFor();

  await goTo('/opplaering/faddere/velg');
  await page.getByText('87 av 87 valgt').waitFor();
  expect(await page.getByRole('combobox', { name: 'Fadder for Koordinator Nr01' }).inputValue()).not.toBe('');
  expect(await office.violations()).toEqual([]);
  await tabTo('Velg Koordinator Nr01');
  await press('Control+Enter');
  await page.getByText('87 koordinatorer har fått fadder.').waitFor();
  await page.getByText('87 koordinatorer, 7 faddere, 12,4 per fadder').waitFor();
  await expect.poll(groupSizes).toEqual(['12', '12', '12', '12', '13', '13', '13']);

  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByText('87 koordinatorer uten fadder').waitFor();
  await goTo('/opplaering/faddere/velg');
  await page.getByRole('button', { name: 'Gi 87 koordinatorer fadder' }).click();
  await page.getByText('87 koordinatorer, 7 faddere, 12,4 per fadder').waitFor();
});

test('a session is planned for the group; a number in its note is refused, a name is warned of', async () => {
  const { page, goTo, press } = office;
  await goTo('/opplaering/faddere');
  await page.getByText('Liv Sæther').first().click();
  await heading('Liv Sæther').waitFor();
  await page.getByRole('link', { name: 'Ny veiledning' }).click();
  await heading('Ny veiledning').waitFor();
  await page
    .getByRole('checkbox', { name: /Koordinator Nr/ })
    .first()
    .waitFor();
  await field('Dato').fill('i dag');
  await field(/^Klokkeslett/).fill('13');
  await field(/^Temaer/).fill('koordinatorrollen');
  await field(/^Merknad/).fill('Vi snakket om 17847012345');
  await press('Control+Enter');
  await page.getByRole('button', { name: /Merknad: Ser ut til å inneholde et fødselsnummer/ }).waitFor();
  expect(await office.violations()).toEqual([]);
  await field(/^Merknad/).fill('Vi snakket om Kari Testnes');
  await page.getByText('Teksten nevner «Kari Testnes», som står i registeret.').waitFor();
  await press('Control+Enter');
  await page.getByRole('button', { name: /Merknad: Nevner noen som står i registeret/ }).waitFor();
  await field(/^Merknad/).fill('Vi snakket om oppgavene i rollen');
  await press('Control+Enter');
  await heading('Gruppeveiledning').waitFor();
  await page.getByText('Veiledningen er i dag.').waitFor();
  expect(await office.violations()).toEqual([]);
});

test('who came is ticked from the keyboard, and corrected afterwards', async () => {
  const { page, tabTo, press } = office;
  await page.getByRole('link', { name: 'Før oppmøte' }).click();
  await heading('Hvem møtte?').waitFor();
  expect(await office.violations()).toEqual([]);
  const boxes = page.getByRole('list').getByRole('checkbox');
  const called = await boxes.count();
  expect(called).toBeGreaterThanOrEqual(12);
  await tabTo('Alle møtte');
  await press('Enter');
  await page.getByText(`${called} av ${called} møtte`).waitFor();
  await boxes.first().focus();
  await press('Space', 'ArrowDown', 'ArrowDown', 'Space', 'ArrowUp', 'Space');
  await page.getByText(`${called - 3} av ${called} møtte`).waitFor();
  await press('Control+Enter');
  await page.getByText('Oppmøtet er lagret.').waitFor();
  await page.getByText(`${called - 3} av ${called} møtte`).waitFor();
  await page.getByRole('link', { name: 'Rett oppmøtet' }).click();
  await boxes.first().check();
  await press('Control+Enter');
  await heading('Gruppeveiledning').waitFor();
  await page.getByText(`${called - 2} av ${called} møtte`).waitFor();
  await office.goTo('/opplaering/veiledning/koordinatorer');
  await heading('Hvem har fått veiledning').waitFor();
  await expect.poll(() => page.getByText('1 av 3').count()).toBeGreaterThan(0);
  expect(await office.violations()).toEqual([]);
  await office.goTo('/opplaering/veiledning');
  await heading('Veiledninger').waitFor();
  await page.getByText(`${called - 2} av ${called}`).waitFor();
  expect(await office.violations()).toEqual([]);
});

test('a fadder who leaves hands the group over to the others', async () => {
  const { page, goTo } = office;
  await goTo('/opplaering/faddere');
  await page.getByText('Liv Sæther').first().click();
  await page.getByRole('link', { name: 'Overlat gruppen' }).click();
  await heading('Overlat gruppen').waitFor();
  await page.getByRole('checkbox', { name: 'Liv Sæther slutter som fadder' }).waitFor();
  expect(await page.getByRole('checkbox', { name: 'Liv Sæther slutter som fadder' }).isChecked()).toBe(true);
  expect(await office.violations()).toEqual([]);
  await page.getByRole('button', { name: /^Overlat 1[23] koordinatorer$/ }).click();
  await page.getByText(/1[23] koordinatorer har fått ny fadder\./).waitFor();
  await page.getByText(/^slutter \d\d\.\d\d\.\d{4}$/).waitFor();
  await goTo('/opplaering/faddere');
  await expect.poll(() => page.getByText('uten fadder', { exact: false }).count()).toBe(0);
});

test('the same stands in nynorsk', async () => {
  const { page, goTo } = office;
  await page.evaluate(async () => {
    const { koordinat } = window as unknown as {
      koordinat: { invoke: (path: string, input: unknown) => Promise<{ value: Record<string, unknown> }> };
    };
    const { value } = await koordinat.invoke('office.settings', {});
    const { officeName, letterLanguage, areas, suppressBelow, idleMinutes, allowSynthetic } = value;
    const kept = { officeName, letterLanguage, areas, suppressBelow, idleMinutes, allowSynthetic };
    await koordinat.invoke('office.changeSettings', { ...kept, language: 'nn' });
  });
  await goTo('/innstillinger?del=supervision');
  await page.reload();
  await page.getByRole('tab', { name: 'Rettleiing', selected: true }).waitFor();
  for (const [path, title] of [
    ['/opplaering/faddere', 'Fadrar'],
    ['/opplaering/veiledning', 'Rettleiingar'],
    ['/opplaering/veiledning/koordinatorer', 'Kven har fått rettleiing'],
  ] as const) {
    await goTo(path);
    await heading(title).waitFor();
  }
  expect(office.complaints).toEqual([]);
});
