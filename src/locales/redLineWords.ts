import type { Day } from '../domain/calendar/day.ts';
import type { CoordinatorRole } from '../domain/coordinator/codes.ts';
import type { RedLineStory } from '../domain/worklist/redLineStory.ts';
import type { TaskWords, Words } from './taskWords.ts';

/** What is told of somebody without a coordinator. */
export interface RedLineTale {
  readonly story: RedLineStory;
  readonly storyOn: Day;
  readonly role: CoordinatorRole;
  readonly unitName: string | null;
  readonly coordinatorName: string | null;
}

/** What happened last to somebody without a coordinator. */
export function redLineWords(row: RedLineTale, { t, code, formats }: Omit<Words, 'today'>): TaskWords {
  const day = formats.day(row.storyOn);
  const unit = row.unitName ?? t('detail.aUnit');
  const role = code(`coordinatorRole.${row.role}`);
  switch (row.story) {
    case 'granted':
      return { what: t('red.granted', { day }), detail: role };
    case 'unitDeclined':
    case 'unitAccepted':
      return { what: capital(t(`red.${row.story}`, { unit, day })), detail: role };
    case 'unitAsked':
      return { what: capital(t('red.unitAsked', { unit })), detail: `${role} · ${t('red.asked', { day })}` };
    case 'coordinatorEnded': {
      const who = [row.coordinatorName, row.unitName].filter((name) => name !== null).join(', ');
      return { what: t('red.coordinatorEnded', { day }), detail: who || role };
    }
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
