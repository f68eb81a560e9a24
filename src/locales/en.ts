import { accessLog } from './en/accessLog.ts';
import { about } from './en/about.ts';
import { insight } from './en/insight.ts';
import { privacy } from './en/privacy.ts';
import { privacyText } from './en/privacyText.ts';
import { account } from './en/account.ts';
import { app } from './en/app.ts';
import { backup } from './en/backup.ts';
import { calendar } from './en/calendar.ts';
import { attachment } from './en/attachment.ts';
import { caseFile } from './en/caseFile.ts';
import { casePaper } from './en/casePaper.ts';
import { code } from './en/code.ts';
import { complaint } from './en/complaint.ts';
import { component } from './en/component.ts';
import { consent } from './en/consent.ts';
import { coordinator } from './en/coordinator.ts';
import { coordinatorStory } from './en/coordinatorStory.ts';
import { course } from './en/course.ts';
import { criterion } from './en/criterion.ts';
import { criterionPaper } from './en/criterionPaper.ts';
import { reportCriteria } from './en/reportCriteria.ts';
import { improvement } from './en/improvement.ts';
import { reportCooperation } from './en/reportCooperation.ts';
import { reportImprovements } from './en/reportImprovements.ts';
import { directory } from './en/directory.ts';
import { document } from './en/document.ts';
import { error } from './en/error.ts';
import { family } from './en/family.ts';
import { firstStart } from './en/firstStart.ts';
import { followUp } from './en/followUp.ts';
import { meeting } from './en/meeting.ts';
import { meetingPaper } from './en/meetingPaper.ts';
import { form } from './en/form.ts';
import { format } from './en/format.ts';
import { help } from './en/help.ts';
import { hospital } from './en/hospital.ts';
import { importing } from './en/importing.ts';
import { indicator } from './en/indicator.ts';
import { lending } from './en/lending.ts';
import { letter } from './en/letter.ts';
import { letterExample } from './en/letterExample.ts';
import { letterField } from './en/letterField.ts';
import { letterText } from './en/letterText.ts';
import { listExport } from './en/listExport.ts';
import { municipality } from './en/municipality.ts';
import { office } from './en/office.ts';
import { participation } from './en/participation.ts';
import { person } from './en/person.ts';
import { plan } from './en/plan.ts';
import { planContent } from './en/planContent.ts';
import { planning } from './en/planning.ts';
import { planPaper } from './en/planPaper.ts';
import { quality } from './en/quality.ts';
import { referral } from './en/referral.ts';
import { report } from './en/report.ts';
import { reportComplaints } from './en/reportComplaints.ts';
import { reportCorps } from './en/reportCorps.ts';
import { reportMandate } from './en/reportMandate.ts';
import { reportPage } from './en/reportPage.ts';
import { series } from './en/series.ts';
import { seriesPaper } from './en/seriesPaper.ts';
import { reportYears } from './en/reportYears.ts';
import { search } from './en/search.ts';
import { statistics } from './en/statistics.ts';
import { supervision } from './en/supervision.ts';
import { survey } from './en/survey.ts';
import { surveyPaper } from './en/surveyPaper.ts';
import { userPanel } from './en/userPanel.ts';
import { reportParticipation } from './en/reportParticipation.ts';
import { takeOut } from './en/takeOut.ts';
import { unit } from './en/unit.ts';
import { training } from './en/training.ts';
import { unlock } from './en/unlock.ts';
import { worklist } from './en/worklist.ts';

/** Every module's texts in this language. */
export const en = {
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
