import type { DeviationValues } from '../../../domain/improvement/deviation.ts';
import type {
  ImprovementOrigin,
  ImprovementState,
  ImprovementValues,
} from '../../../domain/improvement/improvement.ts';
import type { IndicatorId } from '../../../domain/statistics/indicator.ts';
import { count, day, id, index, json, moment, ref, table, textColumn } from '../columns.ts';
import { complaint } from './complaint.ts';
import { surveyEdition } from './survey.ts';
import { userPanelMeeting } from './userPanel.ts';

/** Something that did not go as the routine says. Holds no person. */
export const deviation = table(
  'deviation',
  {
    id: id(),
    version: count().notNull(),
    occurredOn: day().notNull(),
    what: textColumn().notNull(),
    followUp: textColumn(),
    responsible: textColumn(),
    closedOn: day(),
    /** Every version before this one, the oldest first. */
    earlier: json<(DeviationValues & { at: string; accountId: string })[]>().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [index('deviation_day').on(t.occurredOn, t.id)],
);

/** A measure that should make the practice better, and where it comes from. */
export const improvement = table(
  'improvement',
  {
    id: id(),
    version: count().notNull(),
    title: textColumn().notNull(),
    description: textColumn(),
    origin: textColumn<ImprovementOrigin>().notNull(),
    /** `r16`, or the id of an own criterion, and the year it was assessed in. */
    criterionKey: textColumn(),
    criterionYear: count(),
    complaintId: ref().references(() => complaint.id),
    deviationId: ref().references(() => deviation.id),
    /** The question of a survey, and the edition whose answers showed the lack. */
    surveyEditionId: ref().references(() => surveyEdition.id),
    surveyQuestionId: ref(),
    /** The theme of a user panel, and the meeting that took it up. */
    panelMeetingId: ref().references(() => userPanelMeeting.id),
    panelThemeId: ref(),
    responsible: textColumn(),
    dueOn: day(),
    state: textColumn<ImprovementState>().notNull(),
    startedOn: day().notNull(),
    endedOn: day(),
    indicatorId: textColumn<IndicatorId>(),
    effect: textColumn(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [
    index('improvement_due').on(t.state, t.dueOn),
    index('improvement_criterion').on(t.criterionKey),
    index('improvement_complaint').on(t.complaintId),
    index('improvement_deviation').on(t.deviationId),
    index('improvement_survey').on(t.surveyEditionId),
    index('improvement_panel').on(t.panelMeetingId),
  ],
);

/** What happened with an improvement, in order; `before` is what stood until then, so that nothing is lost. */
export const improvementEvent = table(
  'improvement_event',
  {
    id: id(),
    improvementId: ref()
      .notNull()
      .references(() => improvement.id),
    kind: textColumn<'created' | 'changed' | 'step' | 'undone'>().notNull(),
    state: textColumn<ImprovementState>().notNull(),
    onDay: day().notNull(),
    note: textColumn(),
    before: json<ImprovementValues>(),
    createdAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [index('improvement_event_of').on(t.improvementId, t.id)],
);
