import { addDays, type Day, maxDay } from '../calendar/day.ts';
import { isGranted } from '../referral/codes.ts';
import { grantedCaseOf } from './grantedCase.ts';
import type { AssignmentFact, CaseFacts, PersonFacts } from './caseFacts.ts';
import type { WantedDeadline } from './wantedDeadline.ts';
import type { DeadlineKind } from './deadlineKind.ts';
import type { DeadlineRule } from './defaultRules.ts';
import { isPausable, pausedDue } from './pause.ts';
import { dueBy } from './ruleOn.ts';

const earliest = (...days: (Day | null)[]): Day | null =>
  days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);

/**
 * The deadlines of one case as its facts and the office's rules say (domain.md 4), each counted by the rule in force on
 * the day it starts. A closed case keeps what was done and loses what was still open.
 * `today` only decides whether a child coordinator's end at 18 has come: until then childHandover stands for it.
 */
export function caseDeadlines(
  facts: CaseFacts,
  person: PersonFacts,
  rules: readonly DeadlineRule[],
  today: Day,
): WantedDeadline[] {
  const { referralId } = facts;
  const found: WantedDeadline[] = [];
  const add = (kind: DeadlineKind, startsOn: Day | null, doneOn: Day | null, subjectId = referralId) => {
    const counted = startsOn === null ? null : dueBy(rules, kind, startsOn);
    if (!startsOn || !counted) return;
    const pauses = isPausable(kind) ? (facts.pauses ?? []) : [];
    if (pauses.length === 0) found.push({ kind, subjectId, referralId, startsOn, dueOn: counted.due, doneOn });
    else {
      const { due, pausedSince } = pausedDue(counted, startsOn, pauses, doneOn);
      found.push({ kind, subjectId, referralId, startsOn, dueOn: due, doneOn, pausedSince });
    }
  };

  add('preliminaryAnswer', facts.receivedOn, earliest(facts.preliminaryAnswerOn, facts.decidedOn, facts.assessedOn));
  add('decision', facts.receivedOn, facts.decidedOn ?? facts.assessedOn);

  const serving = servingAfterGrant(facts, person);
  const firstDay = serving[0] && facts.decidedOn ? maxDay(serving[0].fromDay, facts.decidedOn) : null;
  if (isGranted(facts.outcome)) {
    add('coordinator', facts.decidedOn, firstDay);
    const isMain = grantedCaseOf(person.cases)?.referralId === referralId;
    for (const gap of gapsAfter(serving, today)) {
      const belongsHere = gap.after.referralId === referralId || (gap.after.referralId === null && isMain);
      if (belongsHere) add('coordinator', gap.after.toDay, gap.until, gap.after.id);
    }
    if (!facts.isImported || facts.feedbackSentOn !== null) add('feedback', firstDay, firstDay && facts.feedbackSentOn);
    if (facts.outcome === 'grantedPlanWithCoordinator' && !isPlanDeclined(person)) {
      add('planDraft', firstDay, firstActivePlanDay(person));
    }
  }

  for (const request of person.requests) {
    if (request.referralId !== referralId || request.state === 'withdrawn') continue;
    found.push({
      kind: 'requestAnswer',
      subjectId: request.id,
      referralId,
      startsOn: request.requestedOn,
      // Agreed with the unit, so it stands as agreed, also on a Saturday.
      dueOn: request.answerBy,
      doneOn: request.answeredOn,
    });
  }

  add('municipalityAnswer', facts.municipalityRemindedOn ?? facts.municipalityNotifiedOn, facts.municipalityAnsweredOn);
  return facts.state === 'closed' ? found.filter((deadline) => deadline.doneOn !== null) : found;
}

/** The person's assignments that count after the grant, by day. One replaced on its first day was never in force. */
function servingAfterGrant({ decidedOn }: CaseFacts, { assignments }: PersonFacts): AssignmentFact[] {
  if (decidedOn === null) return [];
  return assignments
    .filter(({ fromDay, toDay }) => toDay === null || (toDay >= fromDay && toDay >= decidedOn))
    .toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
}

interface Gap {
  after: AssignmentFact;
  /** The day somebody new began; null while nobody has. */
  until: Day | null;
}

/** The stretches without anybody that follow an assignment's end. The term is counted from the last day served. */
function gapsAfter(serving: readonly AssignmentFact[], today: Day): Gap[] {
  const gaps: Gap[] = [];
  let last: AssignmentFact | null = null;
  for (const next of serving) {
    if (last?.toDay && next.fromDay > addDays(last.toDay, 1)) gaps.push({ after: last, until: next.fromDay });
    if (last === null || (last.toDay !== null && (next.toDay === null || next.toDay > last.toDay))) last = next;
  }
  const hasEnded = last?.toDay && (last.toDay < today || last.endReason !== 'turned18');
  if (last && hasEnded) gaps.push({ after: last, until: null });
  return gaps;
}

const isPlanDeclined = ({ plans }: PersonFacts): boolean =>
  plans.length > 0 && plans.every(({ state }) => state === 'notWanted' || state === 'consentWithdrawn');

const firstActivePlanDay = ({ plans }: PersonFacts): Day | null =>
  earliest(...plans.filter(({ state }) => drafted.has(state)).map(({ activeFrom }) => activeFrom));

const drafted: ReadonlySet<string> = new Set(['active', 'underRevision', 'closed', 'consentWithdrawn']);
