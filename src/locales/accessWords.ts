import type { Day } from '../domain/calendar/day.ts';
import { occasionOf } from '../domain/accessLog/occasion.ts';
import type { AccessAction } from '../domain/accessLog/visit.ts';
import type { Language } from '../domain/office/officeType.ts';
import { textsFor } from './texts.ts';

interface ToldVisit {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
  readonly accountName: string | null;
  readonly acts: readonly { readonly action: AccessAction; readonly entity: string }[];
  readonly grounds: readonly string[];
}

/** What is told of one thing that was seen or done: «så på planen». What the log has no word for is «opplysninger». */
export const actWords = ({ action, entity }: { action: AccessAction; entity: string }, language: Language): string =>
  textsFor(language)('accessLog')(`act.${action}`, { what: entityWords(entity, language) });

function entityWords(entity: string, language: Language): string {
  const t = textsFor(language)('accessLog');
  const key = `entity.${entity}`;
  const found = (t as (key: string) => string)(key);
  return found === key ? t('entity.other') : found;
}

/** One visit in words, on the screen as on paper: who, when, what, why. */
export function visitWords(visit: ToldVisit, language: Language) {
  const t = textsFor(language)('accessLog');
  const { from, to, accountName, acts, grounds } = visit;
  // «Registrerte meldingen; så på planen, familien»: each act once, with all that was seen or done by it.
  const doings = [...new Set(acts.map(({ action }) => action))];
  const thingsOf = (doing: AccessAction) =>
    acts.flatMap(({ action, entity }) => (action === doing ? [entityWords(entity, language)] : []));
  const told = doings.map((doing) => t(`act.${doing}`, { what: [...new Set(thingsOf(doing))].join(', ') }));
  const sentence = told.join('; ');
  return {
    who: accountName ?? t('system'),
    clock: from === to ? from : `${from}–${to}`,
    what: sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1),
    why: grounds.length === 0 ? t(`occasion.${occasionOf(acts)}`) : grounds.join('; '),
  };
}
