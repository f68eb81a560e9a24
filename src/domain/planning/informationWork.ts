import type { Day } from '../calendar/day.ts';

/** Whom the office tells of what can be had (R 3, 20–22; hol § 7-3). */
export const audiences = ['inhabitants', 'userOrganisations', 'partners', 'employees', 'leaders', 'other'] as const;
export type Audience = (typeof audiences)[number];

/** How it tells. */
export const informationWays = ['meeting', 'course', 'website', 'brochure', 'media', 'letter', 'other'] as const;
export type InformationWay = (typeof informationWays)[number];

/** What rules it breaks: it has been done. */
export const brokenInformationRules = ({ day }: { readonly day: Day }, today: Day): Record<string, string> =>
  day > today ? { day: 'future' } : {};
