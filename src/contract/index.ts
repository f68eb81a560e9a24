import { accessLogRoutes } from './accessLog.ts';
import { privacyRoutes } from './privacy.ts';
import { accountRoutes } from './account.ts';
import { agendaRoutes } from './agenda.ts';
import { agreementRoutes } from './agreement.ts';
import { assignmentRoutes } from './assignment.ts';
import { backupRoutes } from './backup.ts';
import { calendarRoutes } from './calendar.ts';
import { catchmentRoutes } from './catchment.ts';
import { complaintRoutes } from './complaint.ts';
import { coordinatorRoutes } from './coordinator.ts';
import { courseRoutes } from './course.ts';
import { deviationRoutes } from './deviation.ts';
import { improvementRoutes } from './improvement.ts';
import { indicatorRoutes } from './indicator.ts';
import { criterionRoutes } from './criterion.ts';
import { attachmentRoutes } from './attachment.ts';
import { consentRoutes } from './consent.ts';

import { draftRoutes } from './draft.ts';
import { fadderRoutes } from './fadder.ts';
import { familyRoutes } from './family.ts';
import { followUpRoutes } from './followUp.ts';
import { hospitalRoutes } from './hospital.ts';
import { importingRoutes } from './importing.ts';
import { informationWorkRoutes } from './informationWork.ts';
import { lendingRoutes } from './lending.ts';
import { letterRoutes } from './letter.ts';
import { liaisonRoutes } from './liaison.ts';
import { listExportRoutes } from './listExport.ts';
import { meetingRecordRoutes } from './meetingRecord.ts';
import { municipalityRoutes } from './municipality.ts';
import { officeRoutes } from './office.ts';
import { officeFileRoutes } from './officeFile.ts';
import { officeMeetingRoutes } from './officeMeeting.ts';
import { partnerRoutes } from './partner.ts';
import { participationRoutes } from './participation.ts';
import { personRoutes } from './person.ts';
import { planRoutes } from './plan.ts';
import { planContentRoutes } from './planContent.ts';
import { planningExtractRoutes } from './planningExtract.ts';
import { procedureRoutes } from './procedure.ts';
import { qualityRoutes } from './quality.ts';
import { referralRoutes } from './referral.ts';
import { registerRoutes } from './register.ts';
import { rehabilitationMeasureRoutes, rehabilitationPlanRoutes } from './rehabilitationPlan.ts';
import { reportRoutes } from './report.ts';
import type { Route } from './route.ts';
import { searchRoutes } from './search.ts';
import { serviceOfferRoutes } from './serviceOffer.ts';
import { seriesRoutes } from './series.ts';
import { statisticsRoutes } from './statistics.ts';
import { supervisionRoutes } from './supervision.ts';
import { unitRoutes } from './unit.ts';
import { surveyRoutes } from './survey.ts';
import { surveyResponseRoutes } from './surveyResponse.ts';
import { trainingRoutes } from './training.ts';
import { userPanelRoutes } from './userPanel.ts';
import { worklistRoutes } from './worklist.ts';

/** Everything that can be asked of the register: a table of contents. */
export const contract = {
  register: registerRoutes,
  account: accountRoutes,
  accessLog: accessLogRoutes,
  privacy: privacyRoutes,
  office: officeRoutes,
  person: personRoutes,
  family: familyRoutes,
  referral: referralRoutes,
  unit: unitRoutes,
  coordinator: coordinatorRoutes,
  assignment: assignmentRoutes,
  fadder: fadderRoutes,
  supervision: supervisionRoutes,
  officeMeeting: officeMeetingRoutes,
  agenda: agendaRoutes,
  meetingRecord: meetingRecordRoutes,
  training: trainingRoutes,
  course: courseRoutes,
  plan: planRoutes,
  planContent: planContentRoutes,
  consent: consentRoutes,
  followUp: followUpRoutes,
  complaint: complaintRoutes,
  letter: letterRoutes,
  hospital: hospitalRoutes,
  participation: participationRoutes,
  municipality: municipalityRoutes,
  catchment: catchmentRoutes,
  liaison: liaisonRoutes,
  partner: partnerRoutes,
  serviceOffer: serviceOfferRoutes,
  agreement: agreementRoutes,
  procedure: procedureRoutes,
  officeFile: officeFileRoutes,
  rehabilitationPlan: rehabilitationPlanRoutes,
  rehabilitationMeasure: rehabilitationMeasureRoutes,
  informationWork: informationWorkRoutes,
  planningExtract: planningExtractRoutes,
  worklist: worklistRoutes,
  calendar: calendarRoutes,
  search: searchRoutes,
  draft: draftRoutes,
  statistics: statisticsRoutes,
  indicator: indicatorRoutes,
  quality: qualityRoutes,
  report: reportRoutes,
  criterion: criterionRoutes,
  series: seriesRoutes,
  improvement: improvementRoutes,
  deviation: deviationRoutes,
  survey: surveyRoutes,
  surveyResponse: surveyResponseRoutes,
  userPanel: userPanelRoutes,
  importing: importingRoutes,
  listExport: listExportRoutes,
  attachment: attachmentRoutes,
  backup: backupRoutes,
  lending: lendingRoutes,
} satisfies Record<string, Record<string, Route>>;

export type Contract = typeof contract;
export type ModuleName = keyof Contract;
/** «referral.receive» */
export type RoutePath = { [M in ModuleName]: `${M}.${keyof Contract[M] & string}` }[ModuleName];
export type RouteAt<P extends RoutePath> = P extends `${infer M extends ModuleName}.${infer R}`
  ? R extends keyof Contract[M]
    ? Contract[M][R]
    : never
  : never;
