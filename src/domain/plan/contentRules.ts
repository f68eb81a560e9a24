import type { Day } from '../calendar/day.ts';
import type { Measure, PlanContentBody, PlanMember } from './planContent.ts';
import type { Broken } from './planRules.ts';

const isBefore = (day: Day | null, other: Day | null): boolean => day !== null && other !== null && day < other;

/** The rules of one measure: it says what, and its days follow each other. */
export function brokenMeasureRules(measure: Omit<Measure, 'id'>): Broken {
  const broken: Broken = {};
  if (measure.text.trim() === '') broken['text'] = 'required';
  if (isBefore(measure.evaluatedOn, measure.fromDay)) broken['evaluatedOn'] = 'beforeStart';
  if (isBefore(measure.endedOn, measure.fromDay)) broken['endedOn'] = 'beforeStart';
  return broken;
}

/** The rules of one member: a name or a service, and a provider speaks for a service. */
export function brokenMemberRules({ kind, name, service }: Pick<PlanMember, 'kind' | 'name' | 'service'>): Broken {
  const broken: Broken = {};
  if (kind === 'provider' && service.trim() === '') broken['service'] = 'required';
  if (kind !== 'provider' && name.trim() === '') broken['name'] = 'required';
  return broken;
}

/** The rules of the whole: days in order, ids that are one each, measures and members that belong somewhere. */
export function brokenContentRules(body: PlanContentBody): Broken {
  const broken: Broken = {};
  if (isBefore(body.periodTo, body.periodFrom)) broken['periodTo'] = 'beforePeriodFrom';
  if (isBefore(body.revisionOn, body.periodFrom)) broken['revisionOn'] = 'beforePeriodFrom';
  const subgoals = new Set(body.subgoals.map(({ id }) => id));
  const members = new Set(body.members.map(({ id }) => id));
  const isHomeless = ({ subgoalId, memberIds }: Measure) =>
    !subgoals.has(subgoalId) || memberIds.some((id) => !members.has(id));
  if (body.measures.some((measure) => isHomeless(measure) || anyBroken(brokenMeasureRules(measure))))
    broken['measures'] = 'broken';
  if (body.members.some((member) => anyBroken(brokenMemberRules(member)))) broken['members'] = 'broken';
  const ids = [...body.subgoals, ...body.measures, ...body.members].map(({ id }) => id);
  if (new Set(ids).size < ids.length) broken['ids'] = 'twice';
  return broken;
}

const anyBroken = (broken: Broken): boolean => Object.keys(broken).length > 0;
