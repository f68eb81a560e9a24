import { describe, expect, it } from 'vitest';

import { lockReasons } from '../../src/contract/channel.ts';
import { passwordProblemCodes } from '../../src/domain/account/password.ts';
import { roles } from '../../src/domain/account/role.ts';
import * as consent from '../../src/domain/consent/consent.ts';
import { consentStatuses } from '../../src/domain/consent/consentStatus.ts';
import * as coordinator from '../../src/domain/coordinator/codes.ts';
import * as complaint from '../../src/domain/complaint/codes.ts';
import { complaintStates, complaintSteps } from '../../src/domain/complaint/complaintState.ts';
import { ruleKinds, deadlineWeights } from '../../src/domain/deadline/deadlineKind.ts';
import { pauseReasons } from '../../src/domain/deadline/pause.ts';
import { languages, officeTypes } from '../../src/domain/office/officeType.ts';
import * as person from '../../src/domain/person/codes.ts';
import * as plan from '../../src/domain/plan/codes.ts';
import { contentLacks } from '../../src/domain/plan/contentChecklist.ts';
import { dutyBases } from '../../src/domain/plan/dutyToTakePart.ts';
import { memberKinds } from '../../src/domain/plan/planContent.ts';
import { signerRoles } from '../../src/domain/plan/planVersion.ts';
import * as referral from '../../src/domain/referral/codes.ts';
import { referralStates, referralSteps } from '../../src/domain/referral/state.ts';
import { reportChapters } from '../../src/domain/report/chapter.ts';
import { ageGroups, coarseAgeGroups } from '../../src/domain/statistics/ageGroup.ts';
import { denominatorIds } from '../../src/domain/statistics/indicator.ts';
import { exploredIds } from '../../src/domain/statistics/indicatorAbout.ts';
import * as training from '../../src/domain/training/codes.ts';
import { offerReasons } from '../../src/domain/training/mustOffer.ts';
import { standardParts, standardPrograms } from '../../src/domain/training/standardPrograms.ts';
import { fadderEndReasons } from '../../src/domain/fadder/codes.ts';
import { supervisionKinds, supervisionStates } from '../../src/domain/supervision/codes.ts';
import { worklistGroups } from '../../src/domain/worklist/worklistGroup.ts';
import { nb } from '../../src/locales/nb.ts';
import { refusalCodes } from '../../src/main/api/refusal.ts';

const { code } = nb;

const lists: [name: string, codes: readonly string[], texts: Readonly<Record<string, string>>][] = [
  ['officeTypes', officeTypes, code.officeType],
  ['languages', languages, code.language],
  ['roles', roles, code.role],
  ['genders', person.genders, code.gender],
  ['identityKinds', person.identityKinds, code.identityKind],
  ['needClasses', person.needClasses, code.needClass],
  ['representativeTypes', person.representativeTypes, code.representativeType],
  ['channels', referral.channels, code.channel],
  ['referrerTypes', referral.referrerTypes, code.referrerType],
  ['referrerTypes in a sentence', referral.referrerTypes, code.referrerFrom],
  ['needs', referral.needs, code.need],
  ['specialties', referral.specialties, code.specialty],
  ['referralConsents', referral.referralConsents, code.referralConsent],
  ['urgencies', referral.urgencies, code.urgency],
  ['durations', referral.durations, code.duration],
  ['services', referral.services, code.service],
  ['legalBases', referral.legalBases, code.legalBasis],
  ['outcomes', referral.outcomes, code.outcome],
  ['closeReasons', referral.closeReasons, code.closeReason],
  ['referralStates', referralStates, code.state],
  ['referralSteps', referralSteps, code.step],
  ['coordinatorRoles', coordinator.coordinatorRoles, code.coordinatorRole],
  ['sectors', coordinator.sectors, code.sector],
  ['competences', coordinator.competences, code.competence],
  ['requestStates', coordinator.requestStates, code.requestState],
  ['declineReasons', coordinator.declineReasons, code.declineReason],
  ['assignmentEndReasons', coordinator.assignmentEndReasons, code.assignmentEndReason],
  ['supervisionKinds', supervisionKinds, code.supervisionKind],
  ['supervisionStates', supervisionStates, code.supervisionState],
  ['fadderEndReasons', fadderEndReasons, code.fadderEndReason],
  ['planStates', plan.planStates, code.planState],
  ['planSystems', plan.planSystems, code.planSystem],
  ['noPlanReasons', plan.noPlanReasons, code.noPlanReason],
  ['planContents', plan.planContents, code.planContent],
  ['planReviewKinds', plan.planReviewKinds, code.planReviewKind],
  ['partKinds', training.partKinds, code.partKind],
  ['courseStates', training.courseStates, code.courseState],
  ['enrolmentStates', training.enrolmentStates, code.enrolmentState],
  ['attendanceMarks', training.attendanceMarks, code.attendanceMark],
  ['programStatuses', training.programStatuses, code.programStatus],
  ['audienceKinds', training.audienceKinds, code.audienceKind],
  ['teacherKinds', training.teacherKinds, code.teacherKind],
  ['evaluationQuestions', training.evaluationQuestions, code.evaluationQuestion],
  ['offerReasons', offerReasons, code.offerReason],
  ['standardParts', standardParts, code.standardPart],
  ['standardPrograms', standardPrograms, code.standardProgram],
  ['memberKinds', memberKinds, code.memberKind],
  ['dutyBases', dutyBases, code.dutyBasis],
  ['signerRoles', signerRoles, code.signerRole],
  ['consentKinds', consent.consentKinds, code.consentKind],
  ['consentForms', consent.consentForms, code.consentForm],
  ['consentSigners', consent.consentSigners, code.consentSigner],
  ['consentStatuses', consentStatuses, code.consentStatus],
  ['contentLacks', contentLacks, code.contentLack],
  ['ruleKinds', ruleKinds, code.deadlineKind],
  ['pauseReasons', pauseReasons, code.pauseReason],
  ['complaintRecordKinds', complaint.complaintRecordKinds, code.complaintRecordKind],
  ['complaintKinds', complaint.complaintKinds, code.complaintKind],
  ['complainants', complaint.complainants, code.complainant],
  ['complaintGrounds', complaint.complaintGrounds, code.complaintGround],
  ['complaintOutcomes', complaint.complaintOutcomes, code.complaintOutcome],
  ['complaintStates', complaintStates, code.complaintState],
  ['complaintSteps', complaintSteps, code.complaintStep],
  ['complaintSteps done', complaintSteps, code.complaintDone],
  ['deadlineWeights', deadlineWeights, code.deadlineWeight],
  ['worklistGroups', worklistGroups, code.worklistGroup],
  ['ageGroups', [...new Set([...ageGroups, ...coarseAgeGroups])], code.ageGroup],
  ['exploredIds', exploredIds, code.indicator],
  ['denominatorIds', denominatorIds, code.denominator],
  ['reportChapters', reportChapters, nb.report.chapter],
  ['lockReasons', lockReasons, code.lockReason],
];

describe('the texts of the code lists', () => {
  it.each(lists)('has one text for each of %s and none left over', (_name, codes, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...codes].sort());
  });

  it.each(lists)('tells the codes of %s apart by their words', (_name, _codes, texts) => {
    const words = Object.values(texts);
    expect(new Set(words).size).toBe(words.length);
  });

  it('says what is wrong for every refusal of the register and every fault of a password', () => {
    expect(refusalCodes.filter((one) => !Object.hasOwn(nb.error, one))).toEqual([]);
    expect(passwordProblemCodes.filter((one) => !Object.hasOwn(nb.form.strength, one))).toEqual([]);
  });
});
