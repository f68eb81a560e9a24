import { normalizeLoginName } from './password.ts';

/** What an account is called that several use, at the beginning of its name. */
const functions =
  /^(admin(istrator)?|brukar|bruker|felles|gjest|guest|ke|konto|kontor(et)?|koordinerende|koordinerande|merkantil|post|postmottak|resepsjon|skranke|test|user|vakt|vikar)[\d\s._-]*$/i;
/** What only an office or a place is called, anywhere in the name. */
const places = new Set(
  'administrasjon avdeling avdelinga avdelingen eining eininga enhet enheten helseforetak helseføretak kommune kommunen konto kontor kontoret koordinerande koordinerende sjukehus sjukehuset sykehus sykehuset team teamet teneste tenesta tjeneste tjenesten'.split(
    ' ',
  ),
);

/** What is wrong with an account's names; null when they are one person's. */
export type ImpersonalName = 'displayName' | 'loginName';

/**
 * Which of an account's names is not a person's: given name and surname, and not «Felles konto», «Vikar nr 2» or the office's own
 * name. The log must say who looked, so an account is one person's (FOR-2019-03-01-168 § 13).
 */
export function impersonalName(displayName: string, loginName: string, officeName: string): ImpersonalName | null {
  const words = displayName.trim().split(/\s+/);
  const isPlace = words.some((word) => places.has(word.toLowerCase()));
  if (words.length < 2 || isPlace || functions.test(words[0] ?? '') || isSame(displayName, officeName))
    return 'displayName';
  return isFunctionName(loginName) || isSame(loginName, officeName) ? 'loginName' : null;
}

/** Whether a login name says what somebody does and not who they are: «admin», «felles», «vakt2». */
export function isFunctionName(loginName: string): boolean {
  const name = normalizeLoginName(loginName);
  return functions.test(name) || name.split(/[\s._-]+/).some((word) => places.has(word));
}

const isSame = (name: string, officeName: string): boolean => squeezed(name) === squeezed(officeName);

const squeezed = (text: string): string => normalizeLoginName(text).replace(/[^\p{L}\p{N}]/gu, '');
