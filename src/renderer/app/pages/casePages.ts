import { type Page, pageOf } from './page.ts';

/** What is done with a melding and a person: what waits, the case, its plan, letters and complaints, meetings. */
export const casePages: readonly Page[] = [
  {
    path: '/',
    page: pageOf(() => import('../../worklist/WorklistPage.tsx').then((module) => module.WorklistPage)),
    permission: 'case.read',
  },
  {
    path: '/kalender',
    page: pageOf(() => import('../../calendar/CalendarPage.tsx').then((module) => module.CalendarPage)),
    permission: 'case.read',
  },
  {
    path: '/moter',
    page: pageOf(() => import('../../officeMeeting/MeetingListPage.tsx').then((module) => module.MeetingListPage)),
    permission: 'case.read',
  },
  {
    path: '/moter/:meetingId',
    page: pageOf(() => import('../../officeMeeting/MeetingPage.tsx').then((module) => module.MeetingPage)),
    permission: 'case.read',
  },
  {
    path: '/meldinger',
    page: pageOf(() => import('../../referral/ReferralListPage.tsx').then((module) => module.ReferralListPage)),
    permission: 'case.read',
  },
  {
    path: '/meldinger/ny',
    page: pageOf(() => import('../../referral/NewReferralPage.tsx').then((module) => module.NewReferralPage)),
    permission: 'case.write',
  },
  {
    path: '/sak/:referralId',
    page: pageOf(() => import('../../referral/CasePage.tsx').then((module) => module.CasePage)),
    permission: 'case.read',
  },
  {
    path: '/sak/:referralId/koordinator',
    page: pageOf(() =>
      import('../../coordinator/FindCoordinatorPage.tsx').then((module) => module.FindCoordinatorPage),
    ),
    permission: 'coordinator.write',
  },
  {
    path: '/personer',
    page: pageOf(() => import('../../person/PersonListPage.tsx').then((module) => module.PersonListPage)),
    permission: 'case.read',
  },
  {
    path: '/personer/:personId',
    page: pageOf(() => import('../../person/PersonPage.tsx').then((module) => module.PersonPage)),
    permission: 'case.read',
  },
  {
    path: '/personer/:personId/plan',
    page: pageOf(() => import('../../plan/PlanPage.tsx').then((module) => module.PlanPage)),
    permission: 'case.read',
  },
  {
    path: '/personer/:personId/oppfolging',
    page: pageOf(() => import('../../followUp/FollowUpPage.tsx').then((module) => module.FollowUpPage)),
    permission: 'case.read',
  },
  {
    path: '/personer/:personId/deltakelse',
    page: pageOf(() =>
      import('../../participation/PersonParticipationPage.tsx').then((module) => module.PersonParticipationPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/personer/:personId/hvem-har-sett',
    page: pageOf(() => import('../../accessLog/AccessLogPage.tsx').then((module) => module.AccessLogPage)),
    permission: 'audit.read',
  },
  {
    path: '/personer/:personId/personvern',
    page: pageOf(() => import('../../privacy/PersonPrivacyPage.tsx').then((module) => module.PersonPrivacyPage)),
    permission: 'privacy.write',
  },
  {
    path: '/planer/deltakelse',
    page: pageOf(() =>
      import('../../participation/ParticipationListPage.tsx').then((module) => module.ParticipationListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/kommuner',
    page: pageOf(() =>
      import('../../municipality/MunicipalityListPage.tsx').then((module) => module.MunicipalityListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/planer',
    page: pageOf(() => import('../../plan/PlanListPage.tsx').then((module) => module.PlanListPage)),
    permission: 'case.read',
  },
  {
    path: '/klager',
    page: pageOf(() => import('../../complaint/ComplaintListPage.tsx').then((module) => module.ComplaintListPage)),
    permission: 'case.read',
  },
  {
    path: '/klager/ny',
    page: pageOf(() => import('../../complaint/ComplaintFormPage.tsx').then((module) => module.NewComplaintPage)),
    permission: 'case.write',
  },
  {
    path: '/klager/:complaintId',
    page: pageOf(() => import('../../complaint/ComplaintPage.tsx').then((module) => module.ComplaintPage)),
    permission: 'case.read',
  },
  {
    path: '/klager/:complaintId/endre',
    page: pageOf(() => import('../../complaint/ComplaintFormPage.tsx').then((module) => module.ChangeComplaintPage)),
    permission: 'case.write',
  },
  {
    path: '/brev',
    page: pageOf(() => import('../../letter/LetterListPage.tsx').then((module) => module.LetterListPage)),
    permission: 'case.read',
  },
  {
    path: '/brev/maler',
    page: pageOf(() => import('../../letter/TemplateListPage.tsx').then((module) => module.TemplateListPage)),
    permission: 'case.read',
  },
  {
    path: '/brev/maler/:kind/:language',
    page: pageOf(() => import('../../letter/TemplatePage.tsx').then((module) => module.TemplatePage)),
    permission: 'case.read',
  },
  {
    path: '/brev/:letterId',
    page: pageOf(() => import('../../letter/LetterPage.tsx').then((module) => module.LetterPage)),
    permission: 'case.read',
  },
];
