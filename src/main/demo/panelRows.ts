import { addDays, yearOf } from '../../domain/calendar/day.ts';
import { demoPanel } from '../../domain/demo/panelWords.ts';
import type { userPanel, userPanelMeeting, userPanelMember } from '../db/schema/index.ts';
import type { ParticipationFacts } from './surveyRows.ts';

export interface PanelRows {
  panels: (typeof userPanel.$inferSelect)[];
  members: (typeof userPanelMember.$inferSelect)[];
  meetings: (typeof userPanelMeeting.$inferSelect)[];
}

/** A user panel with its members, two years of meetings, and what came of what was said. */
export function panelRows({ random, officeType, asOf, accountId }: ParticipationFacts): PanelRows {
  const { name, about, members, meetings, home } = demoPanel(officeType);
  const started = `${yearOf(asOf) - 2}-01-15`;
  const times = (day: string) => {
    const at = random.moment(day);
    return { createdAt: at, updatedAt: at, accountId };
  };
  const panelId = random.id(started);
  const seated = members.map(({ name: who, represents, yearsBack }) => {
    const fromDay = `${yearOf(asOf) - yearsBack}-01-15`;
    return {
      id: random.id(fromDay),
      version: 1,
      panelId,
      name: who,
      represents,
      fromDay,
      toDay: null,
      ...times(fromDay),
    };
  });
  return {
    panels: [{ id: panelId, version: 1, name, about, endedOn: null, ...times(started) }],
    members: seated,
    meetings: meetings.map(({ daysBack, place, themes }) => {
      const heldOn = addDays(asOf, -daysBack);
      const present = seated.filter(({ fromDay }) => fromDay <= heldOn && random.chance(0.85)).map(({ id }) => id);
      return {
        id: random.id(heldOn),
        version: 1,
        panelId,
        heldOn,
        place: place ?? home,
        present,
        themes: themes.map((theme) => ({ id: random.id(heldOn), ...theme })),
        earlier: [],
        ...times(heldOn),
      };
    }),
  };
}
