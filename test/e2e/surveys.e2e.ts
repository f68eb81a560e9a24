import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { choices, innlandetAnswers, innlandetQuestions, told } from '../main/survey/innlandetSurvey.ts';
import { speakNynorsk } from './askRegister.ts';
import { type OfficeWindow, openOfficeWindow } from './officeWindow.ts';

let office: OfficeWindow;
let folder: string;
let held = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-survey-'));
  office = await openOfficeWindow(
    async ({ invoke }) => {
      const edition = { heldFrom: '2024-06-17', heldTo: '2024-08-18', invited: 60, note: null };
      const survey = { title: 'Individuell plan og koordinator', kind: 'units', about: null } as const;
      const { id, editionId } = await invoke('survey.create', { survey, edition });
      const questions = innlandetQuestions();
      await invoke('survey.saveQuestions', { id: editionId, version: 1, questions });
      for (const answers of innlandetAnswers(questions))
        await invoke('surveyResponse.register', { editionId, answers });
      const { id: again } = await invoke('survey.addEdition', {
        surveyId: id,
        fields: { ...edition, heldFrom: '2025-06-16', heldTo: '2025-08-17' },
        questionsFrom: editionId,
      });
      for (const answers of innlandetAnswers(questions).slice(8, 36))
        await invoke('surveyResponse.register', { editionId: again, answers });
      held = `/undersokelser/${id}/${editionId}`;
    },
    { officeType: 'healthTrust' },
  );
}, 120_000);
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

const picture = async (name: string) => {
  if (process.env['SURVEY_PICTURES'] === undefined) return;
  mkdirSync('out/surveys', { recursive: true });
  await office.page.waitForTimeout(400);
  await office.page.screenshot({ path: `out/surveys/${name}.png`, fullPage: true });
};
const inBothThemes = async (name: string) => {
  expect(await office.violations()).toEqual([]);
  await picture(name);
  await office.page.emulateMedia({ colorScheme: 'dark' });
  expect(await office.violations()).toEqual([]);
  await picture(`${name}-dark`);
  await office.page.emulateMedia({ colorScheme: 'light' });
};

test('the figures of a survey stand as bars and as a table, parted by a question, and beside those of the next year', async () => {
  const { page, goTo } = office;
  await goTo(held);
  await page.getByText('41 av 60 svarte, 68,3 %').waitFor();
  await page.getByText('54,5 %', { exact: true }).waitFor();
  await inBothThemes('results');
  await page.getByRole('button', { name: /Vis tabell.*Hva er grunnen til at dere ikke er med/ }).click();
  await page.getByRole('row', { name: /ikke vår oppgave.* 6 54,5 %/ }).waitFor();
  await page.getByRole('combobox', { name: 'Del svarene etter' }).click();
  await page.getByRole('option', { name: 'Fagområde' }).click();
  await page.getByRole('columnheader', { name: 'Somatikk' }).waitFor();
  await inBothThemes('groups');
  await page.getByRole('button', { name: /Lag forbedringstiltak.*Vurderer dere/ }).click();
  await page.getByRole('textbox', { name: 'Forbedringstiltak' }).fill('Fast punkt i tverrfaglig møte');
  await office.press('Control+Enter');
  await page.getByRole('link', { name: /Fast punkt i tverrfaglig møte/ }).waitFor();
  await page.getByRole('link', { name: 'Over tid' }).click();
  await page.getByText('Spørsmål som er stilt flere ganger').waitFor();
  await inBothThemes('over-time');
});

test('a new survey: questions written, forms typed in from the keyboard with a follow-up, and one taken back', async () => {
  const { page, goTo, press } = office;
  await goTo('/undersokelser');
  await page.getByRole('gridcell', { name: 'Individuell plan og koordinator' }).waitFor();
  await inBothThemes('list');
  await page.getByRole('button', { name: 'Ny undersøkelse' }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Brukererfaringer');
  await page.getByRole('radio', { name: 'Brukere og pårørende' }).check();
  await press('Control+Enter');
  await page.getByRole('heading', { name: 'Hva vil dere spørre om?' }).waitFor();
  await page.getByRole('button', { name: /Nytt spørsmål/ }).click();
  await page.getByRole('textbox', { name: 'Spørsmål' }).fill('Vet du hvem koordinatoren din er?');
  await press('Control+Enter');
  await page
    .getByText(/Skriv minst ett svar man kan velge/)
    .first()
    .waitFor();
  await page.getByRole('textbox', { name: 'Svarene man kan velge' }).fill('Ja\nNei');
  await press('Control+Enter');
  await page.getByText('1 spørsmål', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Nytt spørsmål' }).click();
  await page.getByRole('textbox', { name: 'Spørsmål' }).fill('Hva mangler du?');
  await page.getByRole('radio', { name: 'Flere svar' }).check();
  await page.getByRole('textbox', { name: 'Svarene man kan velge' }).fill('Møter\nEn plan\nAnnet');
  await page.getByRole('combobox', { name: /Vises bare etter svar på/ }).click();
  await page.getByRole('option', { name: 'Vet du hvem koordinatoren din er?' }).click();
  await page.getByRole('checkbox', { name: 'Nei' }).check();
  await inBothThemes('question');
  await press('Control+Enter');
  await page.getByText('Vises når svaret på 1 er Nei').waitFor();
  await inBothThemes('questions');
  await page.getByRole('link', { name: 'Resultater' }).click();
  await page.getByRole('button', { name: /Skriv inn svar/ }).click();
  const typed = (count: string) => page.getByText(count).waitFor();
  await typed('0 skjemaer er skrevet inn');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  await press('2');
  await page.getByText('2. Hva mangler du?').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  await press('1', '3');
  await page.getByRole('textbox', { name: 'Hva?' }).fill('Ring meg, 01815012386');
  await page.getByText('Ser ut som et fødselsnummer. Skriv svaret uten.').waitFor();
  await page.getByRole('textbox', { name: 'Hva?' }).fill('Noen å ringe');
  await inBothThemes('typing');
  await press('Enter');
  await typed('1 skjema er skrevet inn');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  await press('1', 'Enter');
  await typed('2 skjemaer er skrevet inn');
  await page.getByRole('button', { name: 'Angre' }).last().click();
  await typed('1 skjema er skrevet inn');
  await page.getByRole('link', { name: 'Ferdig' }).click();
  await page.getByRole('link', { name: 'Les hva «annet» var' }).click();
  await page.getByText('Noen å ringe').waitFor();
  await inBothThemes('texts');
});

test('a form tool’s file becomes questions and answers: looked over, with a cell that cannot be read, and taken out again', async () => {
  const { page, app, goTo, press } = office;
  const file = join(folder, 'svar.csv');
  const rows = choices().map((chosen, index) =>
    [
      index + 1,
      'kari@example.com',
      ...told.map(({ key, answers }) => (chosen[key] ?? []).map((at) => answers[at]?.[0]).join(';')),
    ]
      .map((cell) => `"${cell}"`)
      .join('\t'),
  );
  await writeFile(file, [['ID', 'E-post', ...told.map(({ text }) => text)].join('\t'), ...rows].join('\n'));
  await goTo('/undersokelser');
  await page.getByRole('button', { name: 'Ny undersøkelse' }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Fra skjemaverktøyet');
  await page.getByRole('radio', { name: 'Enheter og ansatte' }).check();
  await press('Control+Enter');
  await page.getByRole('link', { name: /Hent svar fra fil/ }).click();
  await app.electron.answerOpenDialog(file);
  await page.getByRole('button', { name: 'Velg fil' }).click();
  await page.getByText('41 svar blir hentet.').waitFor();
  expect(await page.getByText('kari@example.com').count()).toBe(0);
  await page.getByText('Vises når svaret på 4 er Nei').waitFor();
  await page.getByRole('combobox', { name: 'Tas som: Fagområde' }).click();
  await page.getByRole('option', { name: 'Nytt spørsmål, skala' }).click();
  await page.getByText(/41 celler passer ikke til spørsmålet/).waitFor();
  await inBothThemes('file');
  await page.getByRole('combobox', { name: 'Tas som: Fagområde' }).click();
  await page.getByRole('option', { name: 'Nytt spørsmål, ett svar' }).click();
  await page.getByText(/41 celler passer ikke/).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Hent 41 svar' }).click();
  await page.getByText('54,5 %', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Svar', exact: true }).click();
  await page.getByRole('grid', { name: 'Svar' }).waitFor();
  await inBothThemes('responses');
  await page.getByRole('button', { name: 'Angre' }).last().click();
  await page.getByRole('heading', { name: 'Ingen har svart ennå' }).waitFor();
});

test('a user panel: members, a meeting with a theme, and what came of it later', async () => {
  const { page, goTo, press } = office;
  await goTo('/brukerrad');
  await page.getByRole('button', { name: /Nytt råd/ }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Brukerutvalget');
  await press('Control+Enter');
  await page.getByRole('heading', { name: 'Brukerutvalget' }).waitFor();
  await page.getByRole('button', { name: 'Nytt medlem' }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Anne Lie');
  await page.getByRole('textbox', { name: /Representerer/ }).fill('FFO');
  await press('Control+Enter');
  await page.getByText('1 medlem nå').waitFor();
  await page.getByRole('button', { name: 'Før inn møte' }).click();
  await page.getByRole('checkbox', { name: 'Anne Lie' }).check();
  await page.getByRole('textbox', { name: 'Tema' }).fill('Møtetider');
  await page.getByRole('textbox', { name: 'Hva medlemmene sa' }).fill('Møtene bør være etter skoletid.');
  await inBothThemes('panel-meeting');
  await press('Control+Enter');
  await page.getByText('1 møte, 1 innspill venter på svar').waitFor();
  await inBothThemes('panel');
  await page.getByRole('heading', { level: 3 }).getByRole('button').click();
  await page.getByRole('textbox', { name: 'Hva det førte til' }).fill('Møter legges til klokka 15.');
  await press('Control+Enter');
  await page.getByText('1 møte, 0 innspill venter på svar').waitFor();
  await page.getByRole('button', { name: 'Lag forbedringstiltak' }).click();
  const making = page.getByRole('form', { name: 'Lag forbedringstiltak' });
  await making.getByRole('textbox', { name: 'Forbedringstiltak' }).fill('Møter etter skoletid');
  await inBothThemes('panel-improvement');
  await making.getByRole('button', { name: 'Lag tiltaket' }).click();
  await page.getByRole('link', { name: /Møter etter skoletid/ }).click();
  await page.getByRole('heading', { name: 'Møter etter skoletid', level: 1 }).waitFor();
  await page.getByRole('link', { name: /^Brukerutvalget, møtet/ }).click();
  await page.getByRole('heading', { name: 'Brukerutvalget' }).waitFor();
  await inBothThemes('panel-improved');
  expect(office.complaints).toEqual([]);
});

test('the same in nynorsk', async () => {
  const { page, goTo } = office;
  await speakNynorsk(page);
  await goTo(held);
  await page.getByText('41 av 60 svarte, 68,3 %').waitFor();
  await page.getByText('Oppfølging av spørsmål 2: Ja').waitFor();
  await inBothThemes('results-nn');
  await goTo('/brukerrad');
  await page.getByText('1 møte, 0 innspel ventar på svar').waitFor();
  await inBothThemes('panel-nn');
  expect(office.complaints).toEqual([]);
});
