import { describe, expect, test } from 'vitest';

import { planContents } from '../../../src/domain/plan/codes.ts';
import {
  type ChecklistFacts,
  type ContentLack,
  contentLacks,
  fillChecklist,
  metContents,
} from '../../../src/domain/plan/contentChecklist.ts';
import { blankPlanContent, type PlanContentBody } from '../../../src/domain/plan/planContent.ts';
import { aMeasure, aMember, aPlanContent } from './aPlanContent.ts';

const facts: ChecklistFacts = {
  hasCoordinator: true,
  hasEvaluationDay: true,
  hasPlanConsent: true,
  servicesWithoutConsent: [],
};
const lacks = (body: PlanContentBody, changed: Partial<ChecklistFacts> = {}): ContentLack[] =>
  fillChecklist(body, { ...facts, ...changed }, planContents).flatMap((point) => point.lacks);

describe('the checklist of § 9', () => {
  test('is met at every point by a plan that says something at each', () => {
    expect(metContents(fillChecklist(aPlanContent(), facts, planContents))).toEqual([...planContents]);
  });

  test('lacks everything in a plan without a word, and no point is met', () => {
    const nothing = {
      hasCoordinator: false,
      hasEvaluationDay: false,
      hasPlanConsent: false,
      servicesWithoutConsent: ['NAV'],
    };
    expect(metContents(fillChecklist(blankPlanContent, nothing, planContents))).toEqual([]);
    // What is wrong with a single measure cannot lack where there is none.
    const ofOne: ContentLack[] = ['measureResponsible', 'measurePeriod'];
    expect(new Set(lacks(blankPlanContent, nothing))).toEqual(
      new Set(contentLacks.filter((lack) => !ofOne.includes(lack))),
    );
  });

  test.each<[ContentLack, Partial<PlanContentBody>, Partial<ChecklistFacts>]>([
    ['overallGoal', { overallGoal: '  ' }, {}],
    ['resources', { resources: '' }, {}],
    ['needs', { needs: '' }, {}],
    ['member', { members: [aMember({ kind: 'person' })] }, {}],
    ['personContributes', { personContributes: '' }, {}],
    ['providersContribute', { providersContribute: '' }, {}],
    ['kinContribute', { kinContribute: '' }, {}],
    ['measure', { measures: [] }, {}],
    ['measureResponsible', { measures: [aMeasure({ fromWords: 'høsten 2026' })] }, {}],
    ['measurePeriod', { measures: [aMeasure({ responsible: 'Skolen' })] }, {}],
    ['howCarriedOut', { howCarriedOut: '' }, {}],
    ['period', { periodFrom: null }, {}],
    ['revision', { revisionOn: null }, { hasEvaluationDay: false }],
    ['planConsent', {}, { hasPlanConsent: false }],
    ['sharingConsent', {}, { servicesWithoutConsent: ['NAV'] }],
    ['cooperation', { cooperation: '' }, {}],
    ['childParticipation', { childParticipation: '' }, {}],
  ])('says that %s lacks, and nothing else', (lack, body, changed) => {
    expect(lacks(aPlanContent(body), changed)).toEqual([lack]);
  });

  test('asks for no kin where the person has or wants none', () => {
    expect(lacks(aPlanContent({ kinContribute: '', isWithoutKin: true }))).toEqual([]);
  });

  test('is responsible enough with one named, also before a coordinator is there', () => {
    expect(lacks(aPlanContent({ responsibleForPlan: 'Helsesykepleier' }), { hasCoordinator: false })).toEqual([
      'coordinator',
    ]);
    expect(lacks(aPlanContent(), { hasCoordinator: false })).toEqual(['responsible', 'coordinator']);
  });

  test('leaves the child’s part out of an adult’s plan', () => {
    const adult = planContents.filter((content) => content !== 'childParticipation');
    expect(metContents(fillChecklist(aPlanContent({ childParticipation: '' }), facts, adult))).toEqual(adult);
  });
});
