import type { PersonFilter } from '../../contract/person.ts';
import type { ReferralFilter } from '../../contract/referralList.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { ReportChapter } from '../../domain/report/chapter.ts';
import { addressWith } from '../components/addressFilter.ts';

interface ListBehind {
  readonly word: 'referrals' | 'plans' | 'coordinators' | 'corps';
  readonly address: string;
}

/** The list that a chapter's figures were counted from, as it was on the day; null for chapters without one. */
export function listBehind(chapter: ReportChapter, year: number, asOf: Day): ListBehind | null {
  const referrals: Partial<ReferralFilter> = { receivedFrom: `${year}-01-01`, receivedTo: asOf };
  const persons = (filter: Partial<PersonFilter>) => listAt('/personer', { ...filter, asOf });
  if (chapter === 'referrals') return { word: 'referrals', address: listAt('/meldinger', referrals) };
  if (chapter === 'plans') return { word: 'plans', address: persons({ hasActivePlan: true }) };
  if (chapter === 'coordinators') return { word: 'coordinators', address: persons({ hasCoordinator: true }) };
  if (chapter === 'corps') return { word: 'corps', address: '/opplaering' };
  return null;
}

const listAt = (path: string, filter: Readonly<Record<string, unknown>>): string =>
  `${path}?${addressWith(new URLSearchParams(), filter).toString()}`;
