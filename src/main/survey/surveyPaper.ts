import type { Day } from '../../domain/calendar/day.ts';
import type { Block } from '../../domain/document/block.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { SuppressionThreshold } from '../../domain/statistics/suppression.ts';
import type { PrintedSurvey } from '../../domain/survey/printedSurvey.ts';
import type { SurveyQuestion } from '../../domain/survey/question.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { paperHead } from '../document/paperHead.ts';
import type { SurveyEdition } from './editionRepo.ts';
import { answerFigure, answerTable, groupTable, periodText } from './questionBlocks.ts';
import type { Survey } from './surveyRepo.ts';

interface SurveyOnPaper {
  readonly survey: Survey;
  readonly edition: SurveyEdition;
  readonly figures: PrintedSurvey;
  readonly grouping: SurveyQuestion | null;
  readonly threshold: SuppressionThreshold;
  readonly language: LetterLanguage;
  readonly officeName: string;
  readonly today: Day;
}

/** An edition on paper: when it was held and how many answered, then every question with its bars and its table. */
export function surveyPaper(order: SurveyOnPaper): PaperDocument {
  const { survey, language, officeName, today } = order;
  return {
    ...paperHead({ language, title: survey.title, officeName, madeOn: today }),
    parts: [
      { id: 'about', number: null, title: '', blocks: about(order) },
      ...order.edition.questions.map((question, index) => ({
        id: `question-${index + 1}`,
        number: index + 1,
        title: question.text,
        blocks: questionBlocks(order, question),
      })),
    ],
  };
}

function about({ survey, edition, figures, language, grouping }: SurveyOnPaper): Block[] {
  const t = textsFor(language)('surveyPaper');
  const f = formatsFor(language);
  const { respondents } = figures;
  const answered =
    typeof respondents !== 'number'
      ? t('fewAnswered')
      : edition.invited === null
        ? t('answered', { count: respondents })
        : t('answeredOf', { count: respondents, invited: edition.invited });
  const text = [survey.about, periodText(edition, language), answered, t('shares')].filter(Boolean).join(' ');
  return [
    { kind: 'paragraph', runs: [{ text }] },
    ...(grouping ? [{ kind: 'paragraph', runs: [{ text: t('grouped', { question: grouping.text }) }] } as const] : []),
    ...(edition.questions.some(({ kind }) => kind === 'text')
      ? [{ kind: 'note', text: t('noFreeText') } as const]
      : []),
    ...(edition.note === null ? [] : [{ kind: 'note', text: f.list([edition.note]) } as const]),
  ];
}

function questionBlocks(order: SurveyOnPaper, question: SurveyQuestion): Block[] {
  const { figures, language, grouping, edition, threshold } = order;
  const t = textsFor(language)('surveyPaper');
  const f = formatsFor(language);
  const followed = edition.questions.find(({ id }) => id === question.shownAfter?.questionId);
  const answers = followed?.options.filter(({ id }) => question.shownAfter?.optionIds.includes(id)) ?? [];
  const follows: Block[] = followed
    ? [
        {
          kind: 'note',
          text: t('follows', { answers: f.list(answers.map(({ text }) => `«${text}»`)), question: followed.text }),
        },
      ]
    : [];
  if (question.kind === 'text') {
    const written = figures.answered(question.id);
    const text = typeof written === 'number' ? t('written', { count: written }) : t('fewWritten');
    return [...follows, { kind: 'paragraph', runs: [{ text }] }];
  }
  const figure = answerFigure(figures, question, language);
  return [
    ...follows,
    ...(figure ? [figure] : []),
    answerTable(figures, question, { language, threshold }),
    ...(grouping && grouping.id !== question.id
      ? [groupTable(figures, question, grouping, { language, threshold })]
      : []),
  ];
}
