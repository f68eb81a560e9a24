import type { DocumentRow } from '../../../domain/document/block.ts';
import { yearOfEdition } from '../../../domain/survey/edition.ts';
import type { SurveyQuestion } from '../../../domain/survey/question.ts';
import { textsFor } from '../../../locales/texts.ts';
import { answerFigure, periodText, rowsOf } from '../../survey/questionBlocks.ts';
import type { ChapterWriter } from '../chapterWriter.ts';
import type { SurveyOfYear } from '../participationMaterial.ts';

const textsOf = (writer: ChapterWriter) => textsFor(writer.material.language)('reportParticipation');

/** Chapter 8: what users and units answered, and what user panels said and what came of it (R 16–17). Nobody is named. */
export function writeUserParticipation(writer: ChapterWriter, comment: string | null): void {
  const t = textsOf(writer);
  const { year } = writer.material.year.figures;
  const { surveys } = writer.material.participation;
  writer.section(t('surveys'));
  if (surveys.length === 0) writer.say(t('noSurveys', { year }));
  else writer.say(t('surveyCount', { count: surveys.length, year }), t('shares'));
  for (const survey of surveys) writeSurvey(writer, survey);
  const improvements = surveys.reduce((sum, survey) => sum + survey.improvements, 0);
  if (improvements > 0) writer.say(t('improvements', { count: improvements }));
  writer.comment(comment);
  writePanels(writer);
}

function writeSurvey(writer: ChapterWriter, { survey, edition, figures, before }: SurveyOfYear): void {
  const { language } = writer.material;
  const t = textsOf(writer);
  const paper = textsFor(language)('surveyPaper');
  const { respondents } = figures;
  writer.say(
    `«${survey.title}»: ${periodText(edition, language)}`,
    typeof respondents !== 'number'
      ? paper('fewAnswered')
      : edition.invited === null
        ? paper('answered', { count: respondents })
        : paper('answeredOf', { count: respondents, invited: edition.invited }),
  );
  const counted = edition.questions.filter(({ kind }) => kind !== 'text');
  const drawn = counted.find((question) => question.shownAfter === null && isOpinion(question, counted));
  const figure = drawn && answerFigure(figures, drawn, language);
  if (drawn && figure)
    writer.figure(
      t('figure', { title: survey.title, question: drawn.text }),
      writer.t('paper.barsAlt', { figures: figure.altText }),
      writer.t('paper.ownRegister'),
      figure.chart,
    );
  const yearBefore = before && String(yearOfEdition(before.edition));
  const rows = counted.flatMap((question) => rowsFor(writer, question, { figures, before: before?.figures ?? null }));
  if (rows.length === 0) return;
  writer.table(
    survey.title,
    [
      { label: t('question'), format: 'text', weight: 7 },
      { label: t('count'), format: 'count', weight: 1.4 },
      { label: t('share'), format: 'percent', weight: 1.4 },
      ...(yearBefore === null
        ? []
        : [{ label: t('shareBefore', { year: yearBefore }), format: 'percent', weight: 1.6 } as const]),
    ],
    rows,
  );
}

/** What is drawn is the first question that asks for an opinion, not the one that asks where somebody works. */
const isOpinion = (question: SurveyQuestion, all: readonly SurveyQuestion[]): boolean =>
  question !== all[0] || all.length === 1 || question.kind === 'scale';

/** A question as a line of its own with its n, and a row an answer below it. */
function rowsFor(
  writer: ChapterWriter,
  question: SurveyQuestion,
  { figures, before }: { figures: SurveyOfYear['figures']; before: SurveyOfYear['figures'] | null },
): DocumentRow[] {
  const t = textsOf(writer);
  const beside = <Cell>(cell: Cell): Cell[] => (before === null ? [] : [cell]);
  const wasAsked = before?.distributions.has(question.id) ?? false;
  return [
    { cells: [question.text, figures.answered(question.id), '', ...beside('')], isTotal: true },
    ...rowsOf(question).map(({ id, text }) => ({
      cells: [
        `– ${text}`,
        figures.count(question.id, id),
        figures.share(question.id, id),
        ...beside(before && wasAsked ? before.share(question.id, id) : ''),
      ],
    })),
    ...(question.scale === null
      ? []
      : [
          {
            cells: [
              t('mean'),
              figures.mean(question.id),
              '',
              ...beside(before && wasAsked ? before.mean(question.id) : ''),
            ],
            format: 'decimal' as const,
          },
        ]),
  ];
}

function writePanels(writer: ChapterWriter): void {
  const t = textsOf(writer);
  const { f } = writer;
  const { year } = writer.material.year.figures;
  const { panels } = writer.material.participation;
  writer.section(t('panels'));
  if (panels.length === 0) {
    writer.say(t('noPanel', { year }));
    return;
  }
  for (const { panel, members, meetings } of panels) {
    const organisations = [...new Set(members.flatMap(({ represents }) => represents ?? []))];
    writer.say(
      t('panel', { name: panel.name, members: members.length, meetings: meetings.length, year }),
      organisations.length === 0 ? '' : t('represents', { organisations: f.list(organisations) }),
    );
  }
  const rows = panels
    .flatMap(({ meetings }) => meetings)
    .flatMap(({ heldOn, themes }) =>
      themes.map(({ title, feedback, cameOf }) => ({
        cells: [f.day(heldOn), title, feedback ?? '–', cameOf ?? t('waits')],
      })),
    );
  if (rows.length === 0) return;
  writer.table(
    t('themeTable', { year }),
    [
      { label: t('day'), format: 'text', weight: 2 },
      { label: t('theme'), format: 'text', weight: 3 },
      { label: t('feedback'), format: 'text', weight: 5 },
      { label: t('cameOf'), format: 'text', weight: 5 },
    ],
    rows,
  );
}
