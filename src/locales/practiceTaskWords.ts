import type { PracticeTaskKind } from '../domain/worklist/taskKind.ts';
import type { CorpsTaskWords } from './corpsTaskWords.ts';
import type { Words } from './taskWords.ts';

/** What is told of something of the office's own work that waits, on the screen as in a list that is taken out. */
interface PracticeTask {
  readonly kind: PracticeTaskKind;
  readonly title: string;
  readonly withName: string | null;
}

/** Such a task in words: what it is called, and what is to be done with it. */
export const practiceTaskWords = (
  { kind, title, withName }: PracticeTask,
  { t }: Pick<Words, 't'>,
): CorpsTaskWords => ({
  who: title,
  whoSecond: t(`practice.kind.${kind}`),
  what: t(`practice.task.${kind}`),
  detail: withName === null ? '' : t('practice.with', { name: withName }),
});
