import type { Day } from '../calendar/day.ts';

/** How the office was in touch with a kommune or a partner. */
export const liaisonWays = ['meeting', 'phone', 'email', 'visit', 'course', 'other'] as const;
export type LiaisonWay = (typeof liaisonWays)[number];

/** What rules it breaks: it has happened, and it was with one body, not with two or none. */
export function brokenLiaisonRules(
  {
    day,
    placeId,
    partnerId,
  }: { readonly day: Day; readonly placeId: string | null; readonly partnerId: string | null },
  today: Day,
): Record<string, string> {
  const broken: Record<string, string> = {};
  if (day > today) broken['day'] = 'future';
  if ((placeId === null) === (partnerId === null)) broken['placeId'] = 'oneBody';
  return broken;
}
