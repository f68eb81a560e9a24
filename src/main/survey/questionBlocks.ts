import { type DocumentRow, type FigureBlock, isHidden, type TableBlock } from '../../domain/document/block.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { SuppressionThreshold } from '../../domain/statistics/suppression.ts';
import type { EditionValues } from '../../domain/survey/edition.ts';
import type { PrintedSurvey } from '../../domain/survey/printedSurvey.ts';
import { stepsOf, type SurveyQuestion } from '../../domain/survey/question.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';

interface Printing {
  readonly language: LetterLanguage;
  readonly threshold: SuppressionThreshold;
}

/** The answers one can give, with the words they are printed with: options, or the steps of a scale. */
export function rowsOf({ options, scale }: SurveyQuestion): { id: string; text: string }[] {
  if (scale === null) return options.map(({ id, text }) => ({ id, text }));
  return stepsOf(scale).map((step) => {
    const word = step === scale.from ? scale.lowText : step === scale.to ? scale.highText : null;
    return { id: String(step), text: word === null ? String(step) : `${step} – ${word}` };
  });
}

/** «Svart 17.06.2024–18.08.2024.» */
export function periodText({ heldFrom, heldTo }: Pick<EditionValues, 'heldFrom' | 'heldTo'>, language: LetterLanguage) {
  const t = textsFor(language)('surveyPaper');
  const f = formatsFor(language);
  return heldTo === null
    ? t('heldSince', { from: f.day(heldFrom) })
    : t('held', { from: f.day(heldFrom), to: f.day(heldTo) });
}

/** A question's answers as bars from zero; none where a count is hidden, since the bars would tell it. */
export function answerFigure(
  figures: PrintedSurvey,
  question: SurveyQuestion,
  language: LetterLanguage,
): FigureBlock | null {
  const t = textsFor(language)('surveyPaper');
  const f = formatsFor(language);
  const answered = figures.answered(question.id);
  const shares = rowsOf(question).map((row) => ({ ...row, share: figures.share(question.id, row.id) }));
  if (typeof answered !== 'number' || answered === 0 || shares.some(({ share }) => typeof share !== 'number'))
    return null;
  const rows = shares.map(({ id, text, share }) => ({
    key: id,
    label: text,
    bars: [
      {
        key: 'all',
        label: null,
        value: typeof share === 'number' ? share : null,
        valueText: typeof share === 'number' ? f.percent(share) : '..',
        ofText: t('of', { count: Number(figures.count(question.id, id)), answered }),
      },
    ],
  }));
  return {
    kind: 'figure',
    number: '',
    caption: '',
    altText: rows.map(({ label, bars }) => `${label}: ${bars[0]?.valueText ?? ''}`).join(', '),
    source: '',
    chart: { kind: 'answers', rows },
  };
}

/** A question's answers as a table: how many, and of those who answered. */
export function answerTable(figures: PrintedSurvey, question: SurveyQuestion, printing: Printing): TableBlock {
  const t = textsFor(printing.language)('surveyPaper');
  const rows: DocumentRow[] = rowsOf(question).map(({ id, text }) => ({
    cells: [text, figures.count(question.id, id), figures.share(question.id, id)],
  }));
  const answered: DocumentRow = { cells: [t('answeredRow'), figures.answered(question.id), ''], isTotal: true };
  const mean: DocumentRow = { cells: [t('mean'), figures.mean(question.id), ''], format: 'decimal' };
  const all = [...rows, answered, ...(question.scale === null ? [] : [mean])];
  return {
    kind: 'table',
    number: '',
    caption: '',
    columns: [
      { label: t('answer'), format: 'text', weight: 6 },
      { label: t('count'), format: 'count', weight: 1 },
      { label: t('share'), format: 'percent', weight: 2 },
    ],
    rows: all,
    notes: notesOf(all, question, printing),
  };
}

/** A question's answers in each group: shares of those in the group who answered. */
export function groupTable(
  figures: PrintedSurvey,
  question: SurveyQuestion,
  grouping: SurveyQuestion,
  printing: Printing,
): TableBlock {
  const t = textsFor(printing.language)('surveyPaper');
  const nameOf = (optionId: string | null) => grouping.options.find(({ id }) => id === optionId)?.text ?? t('noAnswer');
  const rows: DocumentRow[] = [
    ...rowsOf(question).map(({ id, text }) => ({
      cells: [text, ...figures.groups.map((group) => figures.share(question.id, id, group))],
    })),
    {
      cells: [t('answeredRow'), ...figures.groups.map((group) => figures.answered(question.id, group))],
      format: 'count',
      isTotal: true,
    },
  ];
  return {
    kind: 'table',
    number: '',
    caption: t('byGroup', { question: grouping.text }),
    columns: [
      { label: t('answer'), format: 'text', weight: 4 },
      ...figures.groups.map(({ optionId }) => ({
        label: nameOf(optionId),
        format: 'percent' as const,
        weight: 2,
      })),
    ],
    rows,
    notes: notesOf(rows, question, printing),
  };
}

function notesOf(rows: readonly DocumentRow[], { kind }: SurveyQuestion, { language, threshold }: Printing): string[] {
  const t = textsFor(language)('surveyPaper');
  const isSomeHidden = rows.some(({ cells }) => cells.some(isHidden));
  return [
    ...(isSomeHidden ? [textsFor(language)('report')('paper.hiddenNote', { count: threshold })] : []),
    ...(kind === 'multiple' ? [t('several')] : []),
  ];
}
