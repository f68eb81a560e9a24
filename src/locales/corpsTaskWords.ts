import type { Day } from '../domain/calendar/day.ts';
import type { Language } from '../domain/office/officeType.ts';
import type { SupervisionKind } from '../domain/supervision/codes.ts';
import type { StandardPart } from '../domain/training/standardPrograms.ts';
import type { CorpsTaskKind } from '../domain/worklist/taskKind.ts';
import { partName } from './partName.ts';
import type { TaskWords, Words } from './taskWords.ts';

/** What is told of something that waits for the corps, on the screen as in a list that is taken out. */
interface CorpsTask {
  readonly kind: CorpsTaskKind;
  readonly dueOn: Day;
  readonly since: Day | null;
  readonly nextOn: Day | null;
  readonly isWaiting: boolean;
  readonly unitName: string | null;
  readonly subject:
    | { readonly kind: 'coordinator' | 'fadder'; readonly name: string }
    | {
        readonly kind: 'course';
        readonly firstDay: Day;
        readonly part: { readonly name: string | null; readonly standardKey: StandardPart | null };
      }
    | { readonly kind: 'session'; readonly sessionKind: SupervisionKind; readonly fadderName: string | null }
    | { readonly kind: 'fadderGroup' };
}

export interface CorpsTaskWords extends TaskWords {
  /** Whom or what it is about, and what tells them from others. */
  who: string;
  whoSecond: string;
}

/** A task of the corps in words. What is late says so. */
export function corpsTaskWords(task: CorpsTask, words: Words & { language: Language }): CorpsTaskWords {
  return { ...subjectWords(task, words), what: whatWords(task, words), detail: detailWords(task, words) };
}

function subjectWords(
  { subject, unitName }: CorpsTask,
  { t, code, formats, language }: Words & { language: Language },
) {
  switch (subject.kind) {
    case 'coordinator':
      return { who: subject.name, whoSecond: unitName ?? '' };
    case 'fadder':
      return { who: subject.name, whoSecond: t('corps.fadder') };
    case 'course':
      return {
        who: partName(language, subject.part),
        whoSecond: t('corps.courseFrom', { day: formats.day(subject.firstDay) }),
      };
    case 'session':
      return { who: code(`supervisionKind.${subject.sessionKind}`), whoSecond: subject.fadderName ?? '' };
    case 'fadderGroup':
      return { who: t('corps.fadderGroup'), whoSecond: '' };
  }
}

function whatWords({ kind, dueOn }: CorpsTask, { t, today }: Words): string {
  if (kind === 'groupSupervision' || kind === 'fadderGroup')
    return t(dueOn < today ? `corps.task.${kind}Overdue` : `corps.task.${kind}`);
  return t(`corps.task.${kind}`);
}

function detailWords({ kind, since, nextOn, isWaiting }: CorpsTask, { t, formats }: Words): string {
  const day = since === null ? '' : formats.day(since);
  switch (kind) {
    case 'basicTraining':
      return `${t('corps.detail.assigned', { day })}, ${placeWords(nextOn, isWaiting, { t, formats })}`;
    case 'supervision':
      return since === null ? t('corps.detail.neverSupervised') : t('corps.detail.lastSupervised', { day });
    case 'groupSupervision':
    case 'fadderGroup':
      return nextOn === null
        ? t('corps.detail.nothingArranged')
        : t('corps.detail.arranged', { day: formats.day(nextOn) });
    case 'courseInvitation':
      return t('corps.detail.firstSession', { day });
    case 'courseEvaluation':
    case 'followUpDay':
      return t('corps.detail.lastSession', { day });
    case 'courseAttendance':
    case 'supervisionAttendance':
      return t('corps.detail.session', { day });
  }
}

function placeWords(nextOn: Day | null, isWaiting: boolean, { t, formats }: Pick<Words, 't' | 'formats'>): string {
  if (isWaiting) return t('corps.detail.waits');
  return nextOn === null ? t('corps.detail.noPlace') : t('corps.detail.place', { day: formats.day(nextOn) });
}
