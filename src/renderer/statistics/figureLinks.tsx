import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { addressWith } from '../components/addressFilter.ts';
import type { InputAt } from '../api/paths.ts';
import type { ComplaintFilter } from '../../contract/complaint.ts';
import type { PersonFilter } from '../../contract/person.ts';
import type { PlanFilter } from '../../contract/plan.ts';
import type { ReferralFilter } from '../../contract/referralList.ts';

const withFilter = (path: string, part: Readonly<Record<string, unknown>>): string =>
  `${path}?${addressWith(new URLSearchParams(), part).toString()}`;

/** The address of the list behind a figure. */
export const personsAddress = (filter: Partial<PersonFilter>): string => withFilter('/personer', filter);
export const complaintsAddress = (filter: Partial<ComplaintFilter>): string => withFilter('/klager', filter);
export const plansAddress = (filter: Partial<PlanFilter>): string => withFilter('/planer', filter);
export const continuityAddress = (list: InputAt<'statistics.continuityList'>): string =>
  withFilter('/statistikk/oppfolging/personer', { ...list });
export const referralsAddress = (filter: Partial<ReferralFilter>): string => withFilter('/meldinger', filter);

/** A figure one may press to see whom it counts. Works in a drawing as in a table. */
export function FigureLink({ to, label, children }: { to: string; label: string; children: ReactNode }) {
  return (
    <Link to={to} className="link tabular" aria-label={label}>
      {children}
    </Link>
  );
}
