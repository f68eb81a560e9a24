import { addDays, type Day, yearOf } from '../../domain/calendar/day.ts';
import type { Random } from '../../domain/demo/random.ts';
import { type DemoQuestion, demoSurveys } from '../../domain/demo/surveyWords.ts';
import type { OfficeType } from '../../domain/office/officeType.ts';
import { type Answer, type Answers, isAsked } from '../../domain/survey/answer.ts';
import { isOther } from '../../domain/survey/guessQuestion.ts';
import type { SurveyQuestion } from '../../domain/survey/question.ts';
import type { survey, surveyEdition, surveyResponse } from '../db/schema/index.ts';

export interface SurveyRows {
  surveys: (typeof survey.$inferSelect)[];
  editions: (typeof surveyEdition.$inferSelect)[];
  responses: (typeof surveyResponse.$inferSelect)[];
}

export interface ParticipationFacts {
  random: Random;
  officeType: OfficeType;
  asOf: Day;
  accountId: string;
}

/** Surveys over two or three years, each answer drawn for itself and drifting slowly, as an office's would. */
export function surveyRows({ random, officeType, asOf, accountId }: ParticipationFacts): SurveyRows {
  const rows: SurveyRows = { surveys: [], editions: [], responses: [] };
  // Held in spring; where the year has not come so far yet, the last one was a year ago.
  const lastYear = asOf.slice(5) > '06-15' ? yearOf(asOf) : yearOf(asOf) - 1;
  for (const { title, kind, about, held, questions: words } of demoSurveys(officeType)) {
    const years = held.map((time) => ({ ...time, heldFrom: `${lastYear - time.yearsBack}-05-04` }));
    const first = years[0]?.heldFrom ?? asOf;
    const times = (day: Day) => {
      const at = random.moment(day);
      return { createdAt: at, updatedAt: at, accountId };
    };
    const surveyId = random.id(first);
    rows.surveys.push({ id: surveyId, version: 1, title, kind, about, ...times(first) });
    const questions = questionsFrom(words, () => random.id(first));
    for (const [round, { heldFrom, invited, share }] of years.entries()) {
      const id = random.id(heldFrom);
      const heldTo = addDays(heldFrom, 28);
      const beside = { version: 1, note: null, questions, earlier: [] };
      rows.editions.push({ id, surveyId, heldFrom, heldTo, invited, ...beside, ...times(heldFrom) });
      for (let number = 1; number <= Math.round(invited * share); number += 1) {
        const day = addDays(heldFrom, random.int(0, 28));
        const one = { id: random.id(day), version: 1, editionId: id, number, unread: [], importId: null };
        const answers = answersOf(random, questions, words, round);
        rows.responses.push({ ...one, answers, removedAt: null, earlier: [], ...times(day) });
      }
    }
  }
  return rows;
}

function questionsFrom(words: readonly DemoQuestion[], newId: () => string): SurveyQuestion[] {
  const made: SurveyQuestion[] = [];
  for (const { kind, text, options, after } of words) {
    const followed = after && made[after[0]];
    made.push({
      id: newId(),
      kind,
      text,
      options: options.map((option) => ({ id: newId(), text: option, isOther: isOther(option) })),
      scale: kind === 'scale' ? { from: 1, to: 5, lowText: 'svært misfornøyd', highText: 'svært fornøyd' } : null,
      shownAfter:
        followed && after ? { questionId: followed.id, optionIds: [followed.options[after[1]]?.id ?? ''] } : null,
    });
  }
  return made;
}

function answersOf(
  random: Random,
  questions: readonly SurveyQuestion[],
  words: readonly DemoQuestion[],
  round: number,
): Answers {
  const answers: Record<string, Answer> = {};
  for (const [at, question] of questions.entries()) {
    const told = words[at];
    // Now and then somebody turns two pages at once.
    if (!told || !isAsked(question, questions, answers) || random.chance(0.03)) continue;
    const answer = answerTo(random, question, told, round);
    if (answer) answers[question.id] = answer;
  }
  return answers;
}

function answerTo(random: Random, question: SurveyQuestion, told: DemoQuestion, round: number): Answer | null {
  if (question.kind === 'text') return random.chance(0.25) ? { text: random.pick(told.said ?? ['']) } : null;
  const weights = told.weights.map((weight, index) => Math.max(1, weight + (told.drift[index] ?? 0) * round));
  if (question.kind === 'multiple') {
    const options = question.options.flatMap(({ id }, index) =>
      random.chance((weights[index] ?? 0) / 100) ? [id] : [],
    );
    return options.length === 0 ? null : { options, other: null };
  }
  const chosen = random.weighted(weights.map((weight, index) => [index, weight] as const));
  if (question.scale) return { value: question.scale.from + chosen };
  const option = question.options[chosen];
  return option ? { options: [option.id], other: null } : null;
}
