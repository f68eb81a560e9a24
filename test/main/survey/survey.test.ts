import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';

import { surveyLines, wholeSurveys } from '../../../src/main/cli/surveyStats.ts';
import { percentWithOneDecimal } from '../../../src/domain/statistics/share.ts';
import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { csv, surveyMonkey } from './surveyFiles.ts';
import { answeredBy, choices, innlandetAnswers, innlandetQuestions, told } from './innlandetSurvey.ts';

let register: TestRegister;
let folder: string;
beforeAll(async () => {
  register = await openTestRegister({ officeType: 'healthTrust', today: '2024-09-11' });
  folder = await mkdtemp(join(tmpdir(), 'koordinat-survey-'));
});
afterAll(async () => {
  await register.close();
  await rm(folder, { recursive: true, force: true });
});

const edition = { heldFrom: '2024-06-17', heldTo: '2024-08-18', invited: null, note: null };
const create = (title: string) =>
  register.invoke('survey.create', { survey: { title, kind: 'units', about: null }, edition });
const open = (id: string) => register.invoke('survey.edition', { id });

/** Every n and percentage the module gives for an edition, in the order of its questions. */
async function percentages(editionId: string) {
  const { questions } = await open(editionId);
  const { distributions } = await register.invoke('survey.figures', { editionId, groupBy: null });
  return questions.map((question, index) => ({
    text: question.text,
    answered: distributions[index]?.answered,
    answers: Object.fromEntries(
      (distributions[index]?.rows ?? []).map(({ id, count, share }) => [
        question.options.find((option) => option.id === id)?.text,
        [count, share === null ? null : percentWithOneDecimal(share)],
      ]),
    ),
  }));
}

/** The same as the slides of Sykehuset Innlandet have it. */
const slides = told.map(({ key, text, answers }) => ({
  text,
  answered: answeredBy[key],
  answers: Object.fromEntries(answers.map(([option, count, percent]) => [option, [count, percent]])),
}));

async function openFile(editionId: string, name: string, text: string) {
  const path = join(folder, name);
  await writeFile(path, text, 'utf8');
  const fileToken = randomUUID();
  const reply = await register.ask('surveyResponse.openFile', { editionId, fileToken }, { [fileToken]: path });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value as Awaited<ReturnType<typeof register.invoke<'surveyResponse.openFile'>>>;
}

describe('the survey of Sykehuset Innlandet, 2024', () => {
  test('41 answers typed in give every percentage of the slides, those of several answers over respondents', async () => {
    const { editionId } = await create('Individuell plan og koordinator hos oss');
    const questions = innlandetQuestions();
    await register.invoke('survey.saveQuestions', { id: editionId, version: 1, questions });
    for (const answers of innlandetAnswers(questions))
      await register.invoke('surveyResponse.register', { editionId, answers });
    expect((await open(editionId)).responses).toBe(41);
    expect(await percentages(editionId)).toEqual(slides);

    const [field, assessed] = questions;
    const { groups } = await register.invoke('survey.figures', { editionId, groupBy: field?.id ?? '' });
    expect(groups.map(({ respondents }) => respondents)).toEqual([26, 15]);
    const inGroups = groups.map(
      ({ distributions }) => distributions.find(({ questionId }) => questionId === assessed?.id)?.answered ?? 0,
    );
    expect(inGroups.reduce((sum, n) => sum + n, 0)).toBe(39);

    expect(await wholeSurveys(register.invoke, '2024-06-16')).toEqual([]);
    const [survey, ...others] = await wholeSurveys(register.invoke, '2024-12-31');
    expect(others).toEqual([]);
    expect(survey).toMatchObject({ edition: 1, editionId, year: 2024, respondents: 41 });
    const whyNot = survey?.questions[told.findIndex(({ key }) => key === 'whyNot')];
    expect(whyNot).toMatchObject({ kind: 'multiple', asked: 11, n: 11 });
    expect(whyNot?.options.map(({ n, share }) => [n, share])).toEqual([
      [6, 6 / 11],
      [4, 4 / 11],
      [3, 3 / 11],
    ]);
    expect(surveyLines(survey ? [survey] : [])).toContain(
      'surveys.Individuell plan og koordinator hos oss 2024. Vurderer dere om pasienten trenger individuell plan? (n 39): Ja: 37 = 94,9 %, Nei: 2 = 5,1 %',
    );
  });

  test('the same from the file of a form tool: several answers in a cell, and follow-ups found by who answered them', async () => {
    const { editionId } = await create('Fra et skjemaverktøy');
    const rows = choices().map((chosen, index) => [
      String(index + 1),
      'anonymous',
      ...told.map(({ key, kind, answers }) => {
        const texts = (chosen[key] ?? []).map((at) => answers[at]?.[0] ?? '');
        return kind === 'multiple' ? texts.map((text) => `${text};`).join('') : texts.join('');
      }),
    ]);
    const text = csv([['ID', 'E-post', ...told.map(({ text: question }) => question)], ...rows]);
    const { token, columns } = await openFile(editionId, 'svar.csv', text);
    expect(columns.slice(0, 2).map(({ target }) => target)).toEqual([
      { as: 'leftOut', reason: 'technical' },
      { as: 'leftOut', reason: 'person' },
    ]);
    expect(columns.slice(2).map(({ target }) => (target.as === 'newQuestion' ? target.kind : null))).toEqual(
      told.map(({ kind }) => kind),
    );
    const order = { editionId, token, columns };
    const trial = await register.invoke('surveyResponse.trial', order);
    expect(trial).toMatchObject({ respondents: 41, problems: [], alreadyThere: 0 });
    await register.invoke('surveyResponse.importFile', { ...order, version: 1 });
    const found = await percentages(editionId);
    // An answer that nobody gave cannot be known from the answers.
    const known = slides.map((one) => ({
      ...one,
      answers: Object.fromEntries(Object.entries(one.answers).filter(([, [count]]) => count !== 0)),
    }));
    expect(found).toEqual(known);
    const { questions } = await open(editionId);
    const asked = questions.map(({ shownAfter }) => questions.findIndex(({ id }) => id === shownAfter?.questionId));
    expect(asked).toEqual(told.map(({ after }) => (after ? told.findIndex(({ key }) => key === after[0]) : -1)));
  });

  test('the same into questions that stand there, several answers in a column each, and the file taken out again', async () => {
    const { editionId } = await create('Spørsmålene fra før');
    const questions = innlandetQuestions();
    await register.invoke('survey.saveQuestions', { id: editionId, version: 1, questions });
    const places = told.flatMap((one) =>
      one.kind === 'multiple'
        ? one.answers.map(([option], at) => ({ one, header: `${one.text} [${option}]`, at: at as number | null }))
        : [{ one, header: one.text, at: null }],
    );
    const rows = choices().map((chosen) =>
      places.map(({ one, at }) => {
        const indexes = chosen[one.key] ?? [];
        if (at !== null) return indexes.includes(at) ? '1' : '0';
        return indexes.map((index) => one.answers[index]?.[0] ?? '').join('');
      }),
    );
    const { token, columns } = await openFile(
      editionId,
      'kolonner.csv',
      csv([places.map(({ header }) => header), ...rows]),
    );
    expect(new Set(columns.map(({ target }) => target.as))).toEqual(new Set(['question', 'option']));
    const order = { editionId, token, columns };
    const { importId } = await register.invoke('surveyResponse.importFile', { ...order, version: 2 });
    expect(await percentages(editionId)).toEqual(slides);
    expect(await register.invoke('surveyResponse.undoImport', { editionId, importId })).toEqual({ removed: 41 });
    expect((await open(editionId)).responses).toBe(0);
    expect(await register.refusal('surveyResponse.undoImport', { editionId, importId })).toBe('NOTHING_TO_UNDO');
  });
});

describe('a file with its header in two rows', () => {
  const known = slides.map((one) => ({
    ...one,
    answers: Object.fromEntries(Object.entries(one.answers).filter(([, [count]]) => count !== 0)),
  }));

  test('gives the same percentages, keeps who answered out, and takes what was written at «Annet»', async () => {
    const { editionId } = await create('Fra SurveyMonkey');
    const { token, columns, rows, headerRows } = await openFile(editionId, 'monkey.csv', surveyMonkey());
    expect({ rows, headerRows }).toEqual({ rows: 41, headerRows: 2 });
    expect(columns.slice(0, 3).map(({ target }) => target.as === 'leftOut' && target.reason)).toEqual([
      'technical',
      'person',
      'technical',
    ]);
    const order = { editionId, token, columns };
    expect(await register.invoke('surveyResponse.trial', order)).toMatchObject({ respondents: 41, problems: [] });
    await register.invoke('surveyResponse.importFile', { ...order, version: 1 });
    expect(await percentages(editionId)).toEqual(known);
    const { questions } = await open(editionId);
    const whyNot = questions.find(({ text }) => text === told.find(({ key }) => key === 'whyNot')?.text);
    const texts = await register.invoke('surveyResponse.texts', { editionId, questionId: whyNot?.id ?? '' });
    expect(texts.rows.map(({ text }) => text)).toEqual(['Noe eget', 'Noe eget', 'Noe eget']);
  });

  test('is read into the questions that stand there, and says the row of the file that cannot be read', async () => {
    const { editionId } = await create('SurveyMonkey, gang to');
    await register.invoke('survey.saveQuestions', { id: editionId, version: 1, questions: innlandetQuestions() });
    const lines = surveyMonkey().split('\r\n');
    const column = told.find(({ key }) => key === 'whyNot')?.answers[0]?.[0] ?? '';
    const at = lines.findIndex((line, index) => index > 1 && line.includes(column));
    const file = lines.with(at, lines[at]?.replace(column, 'Vi rakk det ikke') ?? '').join('\r\n');
    const { token, columns } = await openFile(editionId, 'monkey2.csv', file);
    const trial = await register.invoke('surveyResponse.trial', { editionId, token, columns });
    expect(trial.newQuestions).toEqual([]);
    expect(trial.problems).toMatchObject([{ row: at + 1, value: 'Vi rakk det ikke', code: 'notTicked' }]);
  });

  test('a respondent under a header of one row is no second header', async () => {
    const { editionId } = await create('Én rad');
    const file = csv([
      ['Navn', 'Har du koordinator?', '', 'Hvorfor ikke?'],
      ['', 'Ja', 'Takk', ''],
      ['', 'Nei', '', 'Vet ikke'],
      ['', 'Ja', 'Fint', ''],
    ]);
    expect(await openFile(editionId, 'en.csv', file)).toMatchObject({ rows: 3, headerRows: 1 });
  });
});

const ask = (text: string, part: object = {}) => ({
  id: randomUUID(),
  kind: 'single' as const,
  text,
  options: ['Ja', 'Nei'].map((option) => ({ id: randomUUID(), text: option, isOther: false })),
  scale: null,
  shownAfter: null,
  ...part,
});

describe('a survey', () => {
  const scale = { from: 1, to: 5, lowText: 'svært misfornøyd', highText: 'svært fornøyd' };

  test('cells that are no answers are said with row and column, and kept with the respondent as they stood', async () => {
    const { editionId } = await create('Med feil i fila');
    const wrote = ask('Hva vil du si?', { kind: 'text', options: [] });
    const questions = [
      ask('Ble du hørt?'),
      ask('Hvor fornøyd er du?', { kind: 'scale', options: [], scale }),
      { ...wrote },
    ];
    await register.invoke('survey.saveQuestions', { id: editionId, version: 1, questions });
    const file = csv([
      ['Brukere 2024', '', ''],
      ['Ble du hørt?', 'Hvor fornøyd er du?', 'Hva vil du si?'],
      ['ja', '5 - svært fornøyd', 'Takk'],
      ['Kanskje', '7', ''],
      ['', '', ''],
    ]);
    const { token, columns, rows } = await openFile(editionId, 'feil.csv', file);
    expect(rows).toBe(2);
    const order = { editionId, token, columns };
    const trial = await register.invoke('surveyResponse.trial', order);
    expect(trial.problems).toEqual([
      { row: 4, column: 'Ble du hørt?', value: 'Kanskje', code: 'notAnOption' },
      { row: 4, column: 'Hvor fornøyd er du?', value: '7', code: 'outsideScale' },
    ]);
    await register.invoke('surveyResponse.importFile', { ...order, version: 2 });
    const { rows: listed } = await register.invoke('surveyResponse.list', { editionId });
    expect(listed.map(({ number, unread }) => [number, unread.map(({ value }) => value)])).toEqual([
      [2, ['Kanskje', '7']],
      [1, []],
    ]);
    const again = await openFile(editionId, 'igjen.csv', file);
    const second = { editionId, token: again.token, columns: again.columns };
    expect((await register.invoke('surveyResponse.trial', second)).alreadyThere).toBe(2);
  });

  test('a form is changed, taken out and put back; an older version is refused, and so is what is no answer', async () => {
    const { editionId } = await create('Ett skjema');
    const first = ask('Har du koordinator?');
    const follow = ask('Hvorfor ikke?', {
      shownAfter: { questionId: first.id, optionIds: [first.options[1]?.id ?? ''] },
    });
    await register.invoke('survey.saveQuestions', { id: editionId, version: 1, questions: [first, follow] });
    const chose = (one: typeof first, at: number) => ({
      [one.id]: { options: [one.options[at]?.id ?? ''], other: null },
    });
    const put = (answers: object) => register.refusal('surveyResponse.register', { editionId, answers } as never);
    expect(await put({})).toBe('RULE');
    expect(await put({ ...chose(first, 0), ...chose(follow, 0) })).toBe('RULE');
    expect(await put({ [first.id]: { value: 3 } })).toBe('RULE');
    const { id } = await register.invoke('surveyResponse.register', { editionId, answers: chose(first, 0) });
    const answers = { ...chose(first, 1), ...chose(follow, 1) };
    await register.invoke('surveyResponse.change', { id, version: 1, answers });
    expect(await register.refusal('surveyResponse.change', { id, version: 1, answers })).toBe('CONFLICT');
    await register.invoke('surveyResponse.remove', { id, version: 2 });
    expect((await open(editionId)).responses).toBe(0);
    await register.invoke('surveyResponse.restore', { id, version: 3 });
    const { distributions } = await register.invoke('survey.figures', { editionId, groupBy: null });
    expect(distributions.map(({ asked, answered }) => [asked, answered])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    // What somebody answered stays: the words of it may be mended, and the change undone.
    const fewer = [{ ...first, options: first.options.slice(0, 1) }];
    const save = (version: number, questions: unknown) =>
      register.refusal('survey.saveQuestions', { id: editionId, version, questions } as never);
    expect(await save(2, fewer)).toBe('RULE');
    expect(await save(2, [{ ...first, text: 'Har du en koordinator?' }, follow])).toBeNull();
    await register.invoke('survey.undo', { id: editionId, version: 3 });
    expect((await open(editionId)).questions[0]?.text).toBe('Har du koordinator?');
  });

  test('held again with the same questions, its answers stand beside those of the year before', async () => {
    const { id: surveyId, editionId } = await create('Hvert år');
    const question = ask('Vet du hvem som koordinerer?');
    await register.invoke('survey.saveQuestions', { id: editionId, version: 1, questions: [question] });
    const fields = { ...edition, heldFrom: '2024-09-01', heldTo: null };
    const { id: next } = await register.invoke('survey.addEdition', { surveyId, fields, questionsFrom: editionId });
    const put = (where: string, at: number) =>
      register.invoke('surveyResponse.register', {
        editionId: where,
        answers: { [question.id]: { options: [question.options[at]?.id ?? ''], other: null } },
      });
    await put(editionId, 1);
    await put(next, 0);
    const editions = await register.invoke('survey.overEditions', { surveyId });
    expect(editions.map(({ distributions }) => distributions[0]?.rows.map(({ count }) => count))).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('what people wrote is read with a warning where it tells of a person, and an improvement can come of a question', async () => {
    await register.invoke('person.create', aPerson({ givenName: 'Kari', familyName: 'Testnes' }));
    const { editionId } = await create('Fritekst');
    const question = ask('Hva vil du si?', { kind: 'text', options: [] });
    await register.invoke('survey.saveQuestions', { id: editionId, version: 1, questions: [question] });
    for (const text of ['Kari Testnes måtte vente', 'Det gikk fint'])
      await register.invoke('surveyResponse.register', { editionId, answers: { [question.id]: { text } } });
    const { rows } = await register.invoke('surveyResponse.texts', { editionId, questionId: question.id });
    expect(rows.map(({ number, names }) => [number, names])).toEqual([
      [1, ['Kari Testnes']],
      [2, []],
    ]);
    const blank = { description: null, responsible: null, dueOn: null, indicatorId: null, effect: null };
    const { id } = await register.invoke('improvement.create', {
      fields: { title: 'Kortere vei til svar', ...blank },
      from: { kind: 'survey', editionId, questionId: question.id },
    });
    const { improvements } = await register.invoke('survey.figures', { editionId, groupBy: null });
    expect(improvements).toMatchObject([{ id, questionId: question.id }]);
    const { from } = await register.invoke('improvement.get', { id });
    expect(from).toMatchObject({ kind: 'survey', editionId, year: 2024, question: question.text });
    const paper = await register.invoke('survey.print', {
      editionId,
      groupBy: null,
      language: 'nn',
      format: 'html',
      ground: 'Prøve',
    });
    const html = Buffer.from(paper.base64, 'base64').toString('utf8');
    expect(html).toContain('har skrive med eigne ord');
    expect(html).not.toContain('Testnes');
  });
});
