import type { AccessAction } from './visit.ts';

/** What a visit was about where nobody was asked why: written in, or which page was open. */
export type Occasion = 'work' | 'case' | 'rights' | 'person' | 'meeting' | 'family';

/** Where one meets what the log names; all else is a part of the case. */
const pageOf: Readonly<Record<string, Exclude<Occasion, 'work'>>> = {
  accessLog: 'rights',
  accessReview: 'rights',
  insight: 'rights',
  personBlock: 'rights',
  personRestriction: 'rights',
  privacy: 'rights',
  nationalId: 'person',
  person: 'person',
  officeMeeting: 'meeting',
  family: 'family',
};

/** What is opened by itself and shows the case; the parts of it stand on the person's page too. */
const casePages: ReadonlySet<string> = new Set(['case', 'referral']);

/**
 * The ground of a visit that nobody gave one for, from what was seen and done (FOR-2019-03-01-168 § 14). Whoever wrote has
 * worked on the case; whoever only read has opened a page, and no more than that is claimed.
 */
export function occasionOf(acts: readonly { readonly action: AccessAction; readonly entity: string }[]): Occasion {
  const pages = new Set(acts.map(({ entity }) => pageOf[entity] ?? 'case'));
  const hasWritten = acts.some(({ action, entity }) => action !== 'read' && pageOf[entity] !== 'rights');
  if (hasWritten) return 'work';
  if (acts.some(({ entity }) => casePages.has(entity))) return 'case';
  if (pages.has('rights')) return 'rights';
  if (pages.has('person')) return 'person';
  if (pages.has('case')) return 'case';
  return pages.has('meeting') ? 'meeting' : 'family';
}
