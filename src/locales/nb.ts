import { accessLog } from './nb/accessLog.ts';
import { about } from './nb/about.ts';
import { insight } from './nb/insight.ts';
import { privacy } from './nb/privacy.ts';
import { privacyText } from './nb/privacyText.ts';
import { account } from './nb/account.ts';
import { app } from './nb/app.ts';
import { backup } from './nb/backup.ts';
import { calendar } from './nb/calendar.ts';
import { attachment } from './nb/attachment.ts';
import { caseFile } from './nb/caseFile.ts';
import { casePaper } from './nb/casePaper.ts';
import { code } from './nb/code.ts';
import { complaint } from './nb/complaint.ts';
import { component } from './nb/component.ts';
import { consent } from './nb/consent.ts';
import { coordinator } from './nb/coordinator.ts';
import { coordinatorStory } from './nb/coordinatorStory.ts';
import { course } from './nb/course.ts';
import { criterion } from './nb/criterion.ts';
import { criterionPaper } from './nb/criterionPaper.ts';
import { reportCriteria } from './nb/reportCriteria.ts';
import { improvement } from './nb/improvement.ts';
import { reportCooperation } from './nb/reportCooperation.ts';
import { reportImprovements } from './nb/reportImprovements.ts';
import { directory } from './nb/directory.ts';
import { document } from './nb/document.ts';
import { error } from './nb/error.ts';
import { family } from './nb/family.ts';
import { firstStart } from './nb/firstStart.ts';
import { followUp } from './nb/followUp.ts';
import { meeting } from './nb/meeting.ts';
import { meetingPaper } from './nb/meetingPaper.ts';
import { form } from './nb/form.ts';
import { format } from './nb/format.ts';
import { help } from './nb/help.ts';
import { hospital } from './nb/hospital.ts';
import { importing } from './nb/importing.ts';
import { indicator } from './nb/indicator.ts';
import { lending } from './nb/lending.ts';
import { letter } from './nb/letter.ts';
import { letterExample } from './nb/letterExample.ts';
import { letterField } from './nb/letterField.ts';
import { letterText } from './nb/letterText.ts';
import { listExport } from './nb/listExport.ts';
import { municipality } from './nb/municipality.ts';
import { office } from './nb/office.ts';
import { participation } from './nb/participation.ts';
import { person } from './nb/person.ts';
import { plan } from './nb/plan.ts';
import { planContent } from './nb/planContent.ts';
import { planning } from './nb/planning.ts';
import { planPaper } from './nb/planPaper.ts';
import { quality } from './nb/quality.ts';
import { referral } from './nb/referral.ts';
import { report } from './nb/report.ts';
import { reportComplaints } from './nb/reportComplaints.ts';
import { reportCorps } from './nb/reportCorps.ts';
import { reportMandate } from './nb/reportMandate.ts';
import { reportPage } from './nb/reportPage.ts';
import { series } from './nb/series.ts';
import { seriesPaper } from './nb/seriesPaper.ts';
import { reportYears } from './nb/reportYears.ts';
import { search } from './nb/search.ts';
import { statistics } from './nb/statistics.ts';
import { supervision } from './nb/supervision.ts';
import { survey } from './nb/survey.ts';
import { surveyPaper } from './nb/surveyPaper.ts';
import { userPanel } from './nb/userPanel.ts';
import { reportParticipation } from './nb/reportParticipation.ts';
import { takeOut } from './nb/takeOut.ts';
import { unit } from './nb/unit.ts';
import { training } from './nb/training.ts';
import { unlock } from './nb/unlock.ts';
import { worklist } from './nb/worklist.ts';

/** Every module's texts in this language. */
export const nb = {
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
