import type { PanelRow } from '../../contract/userPanel.ts';
import type { QueryContext } from '../api/context.ts';
import { improvementsByTheme } from '../improvement/improvementRepo.ts';
import { listMembers, listPanelMeetings, listPanels, meetingValues } from './panelRepo.ts';

/** Every panel with those who sit in it and its meetings; those that are ended stand last. */
export async function panelList({ db }: QueryContext): Promise<PanelRow[]> {
  const members = Map.groupBy(await listMembers(db), ({ panelId }) => panelId);
  const meetings = Map.groupBy(await listPanelMeetings(db), ({ panelId }) => panelId);
  const made = await improvementsByTheme(db);
  return (await listPanels(db))
    .toSorted((one, other) => Number(one.endedOn !== null) - Number(other.endedOn !== null))
    .map(({ id, version, name, about, endedOn }) => ({
      id,
      version,
      name,
      about,
      endedOn,
      members: (members.get(id) ?? []).map(({ id: memberId, version: v, name: who, represents, fromDay, toDay }) => ({
        id: memberId,
        version: v,
        name: who,
        represents,
        fromDay,
        toDay,
      })),
      meetings: (meetings.get(id) ?? []).map((meeting) => ({
        id: meeting.id,
        version: meeting.version,
        ...meetingValues(meeting),
        canUndo: meeting.earlier.length > 0,
        improvements: meeting.themes.flatMap(({ id: themeId }) =>
          (made.get(themeId) ?? []).map((one) => ({
            themeId,
            id: one.id,
            title: one.title,
            dueOn: one.dueOn,
            state: one.state,
          })),
        ),
      })),
    }));
}
