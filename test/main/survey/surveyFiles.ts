import { choices, told } from './innlandetSurvey.ts';

/** A file as form tools write it: every cell in quotes. */
export const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');

const answerOf = (chosen: readonly number[], key: string, at: number | null) => {
  const texts = told.find((one) => one.key === key)?.answers ?? [];
  if (at === null) return chosen.map((index) => texts[index]?.[0] ?? '').join('');
  const option = texts[at]?.[0] ?? '';
  return chosen.includes(at) ? (option === 'Annet' ? 'Noe eget' : option) : '';
};

/** The file as SurveyMonkey makes it: the question above, «Svar» or the options under it, and what was written at «Annet». */
export const surveyMonkey = () => {
  const columns = told.flatMap(({ text, key, kind, answers }) =>
    kind === 'multiple'
      ? answers.map(([option], at) => ({ key, at: at as number | null, question: at === 0 ? text : '', below: option }))
      : [{ key, at: null, question: text, below: 'Svar' }],
  );
  return csv([
    ['Respondent-ID', 'Fornavn', 'Sluttdato', ...columns.map(({ question }) => question)],
    ['', '', '', ...columns.map(({ below }) => below)],
    ...choices().map((chosen, index) => [
      String(1000 + index),
      'Kari',
      '18.08.2024',
      ...columns.map(({ key, at }) => answerOf(chosen[key] ?? [], key, at)),
    ]),
  ]);
};
