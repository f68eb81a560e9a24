import { type EvaluationQuestion, evaluationQuestions } from './codes.ts';

/** One form: from 1 (poor) to 5 (very good); null where the question was left open. */
export type EvaluationScores = Readonly<Record<EvaluationQuestion, number | null>>;

/** The mean of one question and how many answered it; null where nobody did. */
export interface QuestionScore {
  readonly question: EvaluationQuestion;
  readonly average: number | null;
  readonly answers: number;
}

/** The means, question by question. Unanswered questions count in neither sum nor number. */
export function averageScores(forms: readonly EvaluationScores[]): QuestionScore[] {
  return evaluationQuestions.map((question) => {
    const given = forms.map((form) => form[question]).filter((score) => score !== null);
    const sum = given.reduce((total, score) => total + score, 0);
    return { question, average: given.length === 0 ? null : sum / given.length, answers: given.length };
  });
}
