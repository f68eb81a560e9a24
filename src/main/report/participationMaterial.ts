import { type Day, endOfYear, startOfYear } from '../../domain/calendar/day.ts';
import type { SuppressionThreshold } from '../../domain/statistics/suppression.ts';
import { yearOfEdition } from '../../domain/survey/edition.ts';
import { PrintedSurvey } from '../../domain/survey/printedSurvey.ts';
import { sitsOn } from '../../domain/userPanel/panel.ts';
import type { ReadDb } from '../db/database.ts';
import { improvementsByQuestion } from '../improvement/improvementRepo.ts';
import { listEditions, type SurveyEdition } from '../survey/editionRepo.ts';
import { answersOf } from '../survey/responseRepo.ts';
import { listSurveys, type Survey } from '../survey/surveyRepo.ts';
import {
  listMembers,
  listPanelMeetings,
  listPanels,
  type PanelMeeting,
  type PanelMember,
  type UserPanel,
} from '../userPanel/panelRepo.ts';

/** A survey as it may be printed: one edition, and the one before it. */
interface PrintedEdition {
  readonly edition: SurveyEdition;
  readonly figures: PrintedSurvey;
}
export interface SurveyOfYear extends PrintedEdition {
  readonly survey: Survey;
  readonly before: PrintedEdition | null;
  readonly improvements: number;
}

/** A panel that was at work in the year, with those who sat in it at the end of it and the year's meetings in order. */
interface PanelOfYear {
  readonly panel: UserPanel;
  readonly members: readonly PanelMember[];
  readonly meetings: readonly PanelMeeting[];
}

/** What the report tells of user participation: surveys somebody answered, and what panels took up. */
export interface ParticipationMaterial {
  readonly surveys: readonly SurveyOfYear[];
  readonly panels: readonly PanelOfYear[];
}

export async function participationMaterial(
  db: ReadDb,
  year: number,
  asOf: Day,
  threshold: SuppressionThreshold,
): Promise<ParticipationMaterial> {
  const editions = await listEditions(db);
  const print = async (edition: SurveyEdition): Promise<PrintedEdition> => ({
    edition,
    figures: new PrintedSurvey(edition.questions, await answersOf(db, edition.id), threshold),
  });
  const surveys: SurveyOfYear[] = [];
  for (const survey of await listSurveys(db)) {
    const held = editions.filter(({ surveyId }) => surveyId === survey.id);
    for (const [index, edition] of held.entries()) {
      if (yearOfEdition(edition) !== year) continue;
      const printed = await print(edition);
      if (printed.figures.respondents === 0) continue;
      const earlier = held[index + 1];
      const improvements = [...(await improvementsByQuestion(db, edition.id)).values()].flat().length;
      surveys.push({ survey, ...printed, before: earlier ? await print(earlier) : null, improvements });
    }
  }
  return { surveys, panels: await panelsOfYear(db, year, asOf) };
}

async function panelsOfYear(db: ReadDb, year: number, asOf: Day): Promise<PanelOfYear[]> {
  const [first, last] = [startOfYear(year), endOfYear(year)];
  const members = await listMembers(db);
  const meetings = (await listPanelMeetings(db)).toReversed();
  return (await listPanels(db))
    .map((panel) => ({
      panel,
      members: members.filter((member) => member.panelId === panel.id && sitsOn(member, asOf)),
      meetings: meetings.filter(
        ({ panelId, heldOn }) => panelId === panel.id && heldOn >= first && heldOn <= last && heldOn <= asOf,
      ),
    }))
    .filter((one) => one.meetings.length > 0 || (one.members.length > 0 && (one.panel.endedOn ?? last) >= first));
}
