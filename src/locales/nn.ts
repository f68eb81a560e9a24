import { accessLog } from './nn/accessLog.ts';
import { about } from './nn/about.ts';
import { insight } from './nn/insight.ts';
import { privacy } from './nn/privacy.ts';
import { privacyText } from './nn/privacyText.ts';
import { account } from './nn/account.ts';
import { app } from './nn/app.ts';
import { backup } from './nn/backup.ts';
import { calendar } from './nn/calendar.ts';
import { attachment } from './nn/attachment.ts';
import { caseFile } from './nn/caseFile.ts';
import { casePaper } from './nn/casePaper.ts';
import { code } from './nn/code.ts';
import { complaint } from './nn/complaint.ts';
import { component } from './nn/component.ts';
import { consent } from './nn/consent.ts';
import { coordinator } from './nn/coordinator.ts';
import { coordinatorStory } from './nn/coordinatorStory.ts';
import { course } from './nn/course.ts';
import { criterion } from './nn/criterion.ts';
import { criterionPaper } from './nn/criterionPaper.ts';
import { reportCriteria } from './nn/reportCriteria.ts';
import { improvement } from './nn/improvement.ts';
import { reportCooperation } from './nn/reportCooperation.ts';
import { reportImprovements } from './nn/reportImprovements.ts';
import { directory } from './nn/directory.ts';
import { document } from './nn/document.ts';
import { error } from './nn/error.ts';
import { family } from './nn/family.ts';
import { firstStart } from './nn/firstStart.ts';
import { followUp } from './nn/followUp.ts';
import { meeting } from './nn/meeting.ts';
import { meetingPaper } from './nn/meetingPaper.ts';
import { form } from './nn/form.ts';
import { format } from './nn/format.ts';
import { help } from './nn/help.ts';
import { hospital } from './nn/hospital.ts';
import { importing } from './nn/importing.ts';
import { indicator } from './nn/indicator.ts';
import { lending } from './nn/lending.ts';
import { letter } from './nn/letter.ts';
import { letterExample } from './nn/letterExample.ts';
import { letterField } from './nn/letterField.ts';
import { letterText } from './nn/letterText.ts';
import { listExport } from './nn/listExport.ts';
import { municipality } from './nn/municipality.ts';
import { office } from './nn/office.ts';
import { participation } from './nn/participation.ts';
import { person } from './nn/person.ts';
import { plan } from './nn/plan.ts';
import { planContent } from './nn/planContent.ts';
import { planning } from './nn/planning.ts';
import { planPaper } from './nn/planPaper.ts';
import { quality } from './nn/quality.ts';
import { referral } from './nn/referral.ts';
import { report } from './nn/report.ts';
import { reportComplaints } from './nn/reportComplaints.ts';
import { reportCorps } from './nn/reportCorps.ts';
import { reportMandate } from './nn/reportMandate.ts';
import { reportPage } from './nn/reportPage.ts';
import { series } from './nn/series.ts';
import { seriesPaper } from './nn/seriesPaper.ts';
import { reportYears } from './nn/reportYears.ts';
import { search } from './nn/search.ts';
import { statistics } from './nn/statistics.ts';
import { supervision } from './nn/supervision.ts';
import { survey } from './nn/survey.ts';
import { surveyPaper } from './nn/surveyPaper.ts';
import { userPanel } from './nn/userPanel.ts';
import { reportParticipation } from './nn/reportParticipation.ts';
import { takeOut } from './nn/takeOut.ts';
import { unit } from './nn/unit.ts';
import { training } from './nn/training.ts';
import { unlock } from './nn/unlock.ts';
import { worklist } from './nn/worklist.ts';

/** Every module's texts in this language. */
export const nn = {
  accessLog,
  about,
  insight,
  privacy,
  privacyText,
  account,
  app,
  backup,
  calendar,
  attachment,
  caseFile,
  casePaper,
  code,
  complaint,
  component,
  consent,
  coordinator,
  coordinatorStory,
  course,
  criterion,
  criterionPaper,
  reportCriteria,
  improvement,
  reportCooperation,
  reportImprovements,
  directory,
  document,
  error,
  family,
  firstStart,
  followUp,
  meeting,
  meetingPaper,
  form,
  format,
  help,
  hospital,
  municipality,
  participation,
  importing,
  indicator,
  lending,
  letter,
  letterExample,
  letterField,
  letterText,
  listExport,
  office,
  person,
  plan,
  planContent,
  planning,
  planPaper,
  quality,
  referral,
  report,
  reportComplaints,
  reportCorps,
  reportMandate,
  reportPage,
  series,
  seriesPaper,
  reportYears,
  search,
  statistics,
  supervision,
  takeOut,
  survey,
  surveyPaper,
  userPanel,
  reportParticipation,
  unit,
  training,
  unlock,
  worklist,
};
