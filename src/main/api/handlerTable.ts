import { accessLogHandlers } from '../accessLog/accessLogHandlers.ts';
import { privacyHandlers } from '../privacy/privacyHandlers.ts';
import { accountHandlers } from '../account/accountHandlers.ts';
import { agreementHandlers } from '../directory/agreementHandlers.ts';
import { catchmentHandlers } from '../directory/catchmentHandlers.ts';
import { liaisonHandlers } from '../directory/liaisonHandlers.ts';
import { officeFileHandlers } from '../directory/officeFileHandlers.ts';
import { partnerHandlers } from '../directory/partnerHandlers.ts';
import { procedureHandlers } from '../directory/procedureHandlers.ts';
import { serviceOfferHandlers } from '../directory/serviceOfferHandlers.ts';
import { planningExtractHandlers } from '../planning/planningExtractHandlers.ts';
import { informationWorkHandlers } from '../planning/informationHandlers.ts';
import { rehabilitationMeasureHandlers, rehabilitationPlanHandlers } from '../planning/rehabilitationPlanHandlers.ts';
import { assignmentHandlers } from '../assignment/assignmentHandlers.ts';
import { backupHandlers } from '../backup/backupHandlers.ts';
import { calendarHandlers } from '../calendar/calendarHandlers.ts';
import { complaintHandlers } from '../complaint/complaintHandlers.ts';
import { consentHandlers } from '../consent/consentHandlers.ts';
import { lendingHandlers } from '../lending/lendingHandlers.ts';
import { coordinatorHandlers } from '../coordinator/coordinatorHandlers.ts';
import { courseHandlers } from '../training/courseHandlers.ts';
import { deviationHandlers } from '../improvement/deviationHandlers.ts';
import { improvementHandlers } from '../improvement/improvementHandlers.ts';
import { indicatorHandlers } from '../statistics/indicatorHandlers.ts';
import { criterionHandlers } from '../criterion/criterionHandlers.ts';
import { attachmentHandlers } from '../attachment/attachmentHandlers.ts';
import { draftHandlers } from '../draft/draftHandlers.ts';
import { fadderHandlers } from '../fadder/fadderHandlers.ts';
import { familyHandlers } from '../family/familyHandlers.ts';
import { followUpHandlers } from '../followUp/followUpHandlers.ts';
import { hospitalHandlers } from '../hospital/hospitalHandlers.ts';
import { importingHandlers } from '../importing/importingHandlers.ts';
import { letterHandlers } from '../letter/letterHandlers.ts';
import { listExportHandlers } from '../listExport/listExportHandlers.ts';
import { municipalityHandlers } from '../municipality/municipalityHandlers.ts';
import { officeHandlers } from '../office/officeHandlers.ts';
import { agendaHandlers } from '../officeMeeting/agendaHandlers.ts';
import { meetingRecordHandlers } from '../officeMeeting/meetingRecordHandlers.ts';
import { officeMeetingHandlers } from '../officeMeeting/officeMeetingHandlers.ts';
import { participationHandlers } from '../participation/participationHandlers.ts';
import { personHandlers } from '../person/personHandlers.ts';
import { planContentHandlers } from '../planContent/planContentHandlers.ts';
import { planHandlers } from '../plan/planHandlers.ts';
import { qualityHandlers } from '../quality/qualityHandlers.ts';
import { referralHandlers } from '../referral/referralHandlers.ts';
import { reportHandlers } from '../report/reportHandlers.ts';
import { searchHandlers } from '../search/searchHandlers.ts';
import { seriesHandlers } from '../series/seriesHandlers.ts';
import { statisticsHandlers } from '../statistics/statisticsHandlers.ts';
import { surveyResponseHandlers } from '../survey/responseHandlers.ts';
import { surveyHandlers } from '../survey/surveyHandlers.ts';
import { userPanelHandlers } from '../userPanel/userPanelHandlers.ts';
import { supervisionHandlers } from '../supervision/supervisionHandlers.ts';
import { trainingHandlers } from '../training/trainingHandlers.ts';
import { unitHandlers } from '../unit/unitHandlers.ts';
import { worklistHandlers } from '../worklist/worklistHandlers.ts';
import type { ModuleName } from '../../contract/index.ts';
import { sessionHandlers } from '../account/sessionHandlers.ts';
import type { CommandContext } from './context.ts';
import type { ModuleHandlers } from './handlers.ts';

/** Every module's handlers; a missing one is a compile error. */
const byModule: { [M in ModuleName]: ModuleHandlers<M> } = {
  register: sessionHandlers,
  account: accountHandlers,
  accessLog: accessLogHandlers,
  privacy: privacyHandlers,
  office: officeHandlers,
  person: personHandlers,
  family: familyHandlers,
  referral: referralHandlers,
  unit: unitHandlers,
  coordinator: coordinatorHandlers,
  assignment: assignmentHandlers,
  fadder: fadderHandlers,
  supervision: supervisionHandlers,
  officeMeeting: officeMeetingHandlers,
  agenda: agendaHandlers,
  meetingRecord: meetingRecordHandlers,
  training: trainingHandlers,
  course: courseHandlers,
  plan: planHandlers,
  planContent: planContentHandlers,
  consent: consentHandlers,
  followUp: followUpHandlers,
  complaint: complaintHandlers,
  letter: letterHandlers,
  hospital: hospitalHandlers,
  participation: participationHandlers,
  municipality: municipalityHandlers,
  catchment: catchmentHandlers,
  liaison: liaisonHandlers,
  partner: partnerHandlers,
  serviceOffer: serviceOfferHandlers,
  agreement: agreementHandlers,
  procedure: procedureHandlers,
  officeFile: officeFileHandlers,
  rehabilitationPlan: rehabilitationPlanHandlers,
  rehabilitationMeasure: rehabilitationMeasureHandlers,
  informationWork: informationWorkHandlers,
  planningExtract: planningExtractHandlers,
  worklist: worklistHandlers,
  calendar: calendarHandlers,
  search: searchHandlers,
  draft: draftHandlers,
  statistics: statisticsHandlers,
  indicator: indicatorHandlers,
  quality: qualityHandlers,
  report: reportHandlers,
  criterion: criterionHandlers,
  series: seriesHandlers,
  improvement: improvementHandlers,
  deviation: deviationHandlers,
  survey: surveyHandlers,
  surveyResponse: surveyResponseHandlers,
  userPanel: userPanelHandlers,
  importing: importingHandlers,
  listExport: listExportHandlers,
  attachment: attachmentHandlers,
  backup: backupHandlers,
  lending: lendingHandlers,
};

/** A handler as dispatch calls it: the types were checked above, where each handler met its route. */
export type AnyHandler = (ctx: CommandContext, input: unknown) => Promise<unknown>;

/** Handlers by path, «referral.receive». */
export const handlers: Record<string, AnyHandler> = Object.fromEntries(
  Object.entries(byModule).flatMap(([module, table]) =>
    Object.entries(table).map(([name, handler]) => [`${module}.${name}`, handler as AnyHandler]),
  ),
);
