import type { z } from 'zod';

import type { surveyResponseRoutes } from '../../contract/surveyResponse.ts';
import { holdsNationalNumber } from '../../domain/person/noteRules.ts';
import type { Answer } from '../../domain/survey/answer.ts';
import type { QueryContext } from '../api/context.ts';
import { registerNamesIn } from '../person/noteCheckRepo.ts';
import { countedResponses } from './responseRepo.ts';

type Texts = typeof surveyResponseRoutes.texts;

/** What was written to a question, the lowest number first. That a name was found is itself a thing learnt of the register: logged. */
export async function readTexts(
  { db, audit }: QueryContext,
  { editionId, questionId, after, limit }: z.output<Texts['input']>,
): Promise<z.input<Texts['output']>> {
  const written = (await countedResponses(db, editionId)).flatMap(({ id, number, answers }) => {
    const text = textIn(answers[questionId]);
    return text === null ? [] : [{ responseId: id, number, text }];
  });
  const behind = written.filter(({ number }) => after === null || number > Number(after));
  const rows = [];
  for (const row of behind.slice(0, limit)) {
    const names = await registerNamesIn(db, row.text);
    rows.push({ ...row, hasNumber: holdsNationalNumber(row.text), names });
  }
  const namesFound = rows.reduce((sum, { names }) => sum + names.length, 0);
  if (namesFound > 0) await audit.note({ action: 'read', entity: 'surveyText', detail: { editionId, namesFound } });
  return {
    rows,
    next: behind.length > limit ? String(rows.at(-1)?.number ?? '') : null,
    total: written.length,
    all: written.length,
  };
}

function textIn(answer: Answer | undefined): string | null {
  if (answer === undefined || 'value' in answer) return null;
  return 'text' in answer ? answer.text : answer.other;
}
