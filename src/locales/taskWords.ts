import { addYears, type Day } from '../domain/calendar/day.ts';
import type { PauseReason } from '../domain/deadline/pause.ts';
import type { PersonTaskKind } from '../domain/worklist/taskKind.ts';
import type { Formats } from './formats.ts';
import type { TranslateModule } from './texts.ts';

/** What is told of something that waits, on the screen as in a list that is taken out. */
export interface Task {
  readonly kind: PersonTaskKind;
  readonly dueOn: Day;
  readonly startsOn: Day;
  readonly person: { readonly birthDate: Day | null };
  readonly referrerType: string | null;
  readonly unitName: string | null;
  readonly coordinatorName: string | null;
  readonly paused: { readonly since: Day; readonly reason: PauseReason } | null;
}

export interface TaskWords {
  /** What to do, the verb first. */
  what: string;
  /** Why, or with whom. */
  detail: string;
}

export interface Words {
  t: TranslateModule<'worklist'>;
  code: TranslateModule<'code'>;
  formats: Formats;
  today: Day;
}

/** A task in words. One that is late with somebody else becomes a reminder. */
export function taskWords(row: Task, words: Words): TaskWords {
  const { t, code, formats } = words;
  const told = runningWords(row, words);
  if (row.paused === null) return told;
  const { since, reason } = row.paused;
  return { ...told, detail: t('detail.paused', { what: code(`pauseReason.${reason}`), day: formats.day(since) }) };
}

function runningWords(row: Task, { t, code, formats, today }: Words): TaskWords {
  const isLate = row.dueOn < today;
  const started = { day: formats.day(row.startsOn) };
  const unit = row.unitName ?? t('detail.aUnit');
  const coordinator = row.coordinatorName ?? t('detail.aCoordinator');
  switch (row.kind) {
    case 'requestAnswer':
      return {
        what: t(isLate ? 'task.requestAnswerOverdue' : 'task.requestAnswer', { unit }),
        detail: t('detail.asked', started),
      };
    case 'feedback':
    case 'planDraft':
      return { what: t(`task.${row.kind}`), detail: t('detail.appointed', started) };
    case 'planEvaluation':
      return {
        what: t('task.planEvaluation'),
        detail: row.coordinatorName === null ? t('detail.noCoordinator') : t('detail.agreed', { coordinator }),
      };
    case 'childHandover':
      return { what: t('task.childHandover'), detail: turns18(row, t, formats) };
    case 'municipalityAnswer':
      return {
        what: t(isLate ? 'task.municipalityAnswerOverdue' : 'task.municipalityAnswer'),
        detail: t('detail.notified', started),
      };
    case 'contactPhysician':
      return { what: t('task.contactPhysician'), detail: t('detail.admitted', started) };
    case 'participation':
      return { what: t('task.participation'), detail: t('detail.agreedFrom', started) };
    case 'complaint':
      return { what: t('task.complaint'), detail: t('detail.complaintCame', started) };
    case 'coordinatorAbsent':
      return { what: t('task.coordinatorAbsent', { coordinator }), detail: t('detail.absent', started) };
    default:
      return { what: t(`task.${row.kind}`), detail: referrer(row, t, code) };
  }
}

function turns18({ person }: Task, t: Words['t'], formats: Formats): string {
  return person.birthDate === null ? '' : t('detail.turns18', { day: formats.day(addYears(person.birthDate, 18)) });
}

function referrer({ referrerType }: Task, t: Words['t'], code: Words['code']): string {
  if (referrerType === null) return '';
  return t('detail.referrer', { referrer: (code as (key: string) => string)(`referrerFrom.${referrerType}`) });
}
