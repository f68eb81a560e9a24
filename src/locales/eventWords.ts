import type { Language } from '../domain/office/officeType.ts';
import { formatsFor } from './formats.ts';
import { textsFor } from './texts.ts';

/** A step of a case, as much as is told of it. */
export interface ToldEvent {
  readonly step: string;
  readonly facts: Readonly<Record<string, string | null>>;
  readonly note: string | null;
  /** Who did it. */
  readonly by: string;
}

/** What the melding said, for the story's first line. */
export interface ToldMelding {
  readonly referrerType: string;
  readonly referrerName: string | null;
  readonly channel: string;
  readonly need: string;
}

interface EventWords {
  title: string;
  text: string;
}

type Named = keyof (typeof import('./nb/caseFile.ts'))['caseFile']['event'];

/** Tells a step in words, on screen as on paper: a title, and a line of what belongs to it. */
export function eventWords(language: Language, fields: ToldMelding): (event: ToldEvent) => EventWords {
  const t = textsFor(language)('caseFile');
  const { inSentence } = formatsFor(language);
  const code = textsFor(language)('code') as (key: string) => string;
  const coded = (list: string, value: string | null | undefined) => (value ? code(`${list}.${value}`) : null);

  const titleOf = ({ step, facts }: ToldEvent): string => {
    const unit = facts['unitName'] ?? t('event.aUnit');
    const coordinator = facts['coordinatorName'] ?? null;
    switch (step) {
      case 'decide':
        return coded('outcome', facts['outcome']) ?? t('event.decide');
      case 'requestUnit':
      case 'unitAccepts':
      case 'unitDeclines':
        return t(`event.${step}`, { unit });
      case 'pause':
        return t('event.pause', { what: coded('pauseReason', facts['pauseReason']) ?? '' });
      case 'assign':
        return t('event.assign', { coordinator: coordinator ?? t('event.someone') });
      case 'assignmentEnds':
        return coordinator ? t('event.assignmentEndsNamed', { coordinator }) : t('event.assignmentEnds');
      case 'tick': {
        const tick = (t as (key: string) => string)(`tick.${facts['tick'] ?? ''}`);
        return facts['done'] === 'yes' ? tick : t('event.tickGone', { tick: inSentence(tick) });
      }
      default:
        return (t as (key: string) => string)(`event.${step as Named}`);
    }
  };

  const textOf = (event: ToldEvent): string => {
    const { facts, step } = event;
    const first =
      step === 'register'
        ? t('event.registerText', {
            referrer: [code(`referrerFrom.${facts['referrerType'] ?? fields.referrerType}`), fields.referrerName]
              .filter(Boolean)
              .join(' '),
            channel: inSentence(code(`channel.${fields.channel}`)),
            need: inSentence(code(`need.${facts['need'] ?? fields.need}`)),
          })
        : null;
    const reason =
      coded('closeReason', step === 'close' ? facts['reason'] : null) ??
      coded('declineReason', facts['declineReason']) ??
      coded('assignmentEndReason', step === 'assignmentEnds' ? facts['reason'] : null);
    const unit = step === 'assign' || step === 'assignmentEnds' ? facts['unitName'] : null;
    const sentences = [first, unit, reason].flatMap((part) => (part ? [asSentence(part)] : []));
    return [[...sentences, t('event.by', { name: event.by })].join(' '), event.note].filter(Boolean).join('\n');
  };

  return (event) => ({ title: titleOf(event), text: textOf(event) });
}

const asSentence = (text: string): string => {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
};
