import type { Measure, PlanContentBody, PlanMember } from '../../../src/domain/plan/planContent.ts';
import { blankPlanContent } from '../../../src/domain/plan/planContent.ts';

const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const aMeasure = (fields: Partial<Measure> = {}): Measure => ({
  id: idOf(1),
  subgoalId: idOf(11),
  text: 'Leksehjelp hver tirsdag',
  extent: '',
  memberIds: [],
  responsible: '',
  fromDay: null,
  fromWords: '',
  comment: '',
  evaluatedOn: null,
  endedOn: null,
  endWords: '',
  ...fields,
});

export const aMember = (fields: Partial<PlanMember> = {}): PlanMember => ({
  id: idOf(21),
  kind: 'provider',
  name: 'Siv Brekke',
  role: 'kontaktlærer',
  service: 'Prøvestad videregående skole',
  sector: 'school',
  duty: 'school',
  phone: '',
  email: '',
  isInPlanGroup: true,
  ...fields,
});

/** A plan with a word at every point of § 9. */
export const aPlanContent = (fields: Partial<PlanContentBody> = {}): PlanContentBody => ({
  ...blankPlanContent,
  ownDescription: 'Jeg liker meg best ute.',
  resources: 'Jeg er flink med hester.',
  needs: 'Noen som minner meg på ting.',
  overallGoal: 'Jeg vil bli ferdig på skolen sammen med de andre.',
  subgoals: [{ id: idOf(11), area: 'Skole', text: 'Fullføre videregående' }],
  measures: [aMeasure({ memberIds: [idOf(21)], fromDay: '2025-12-01' })],
  members: [aMember()],
  personContributes: 'Jeg møter opp.',
  providersContribute: 'Skolen legger til rette.',
  kinContribute: 'Mor kjører.',
  howCarriedOut: 'Vi møtes hver måned.',
  cooperation: 'Idrettslaget.',
  childParticipation: 'Tuva har vært med på alle møtene.',
  periodFrom: '2025-11-24',
  revisionOn: '2026-11-24',
  ...fields,
});
