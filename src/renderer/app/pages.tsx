import { type ComponentType, lazy } from 'react';

import type { Permission } from '../../domain/account/role.ts';

interface Page {
  path: string;
  page: ComponentType;
  permission: Permission;
}

const pageOf = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(() => load().then((component) => ({ default: component })));

/** Every address of the window and the page that stands there. Each page is fetched when it is first opened. */
export const pages: readonly Page[] = [
  {
    path: '/',
    page: pageOf(() => import('../worklist/WorklistPage.tsx').then((module) => module.WorklistPage)),
    permission: 'case.read',
  },
  {
    path: '/kalender',
    page: pageOf(() => import('../calendar/CalendarPage.tsx').then((module) => module.CalendarPage)),
    permission: 'case.read',
  },
  {
    path: '/moter',
    page: pageOf(() => import('../officeMeeting/MeetingListPage.tsx').then((module) => module.MeetingListPage)),
    permission: 'case.read',
  },
  {
    path: '/moter/:meetingId',
    page: pageOf(() => import('../officeMeeting/MeetingPage.tsx').then((module) => module.MeetingPage)),
    permission: 'case.read',
  },
  {
    path: '/meldinger',
    page: pageOf(() => import('../referral/ReferralListPage.tsx').then((module) => module.ReferralListPage)),
    permission: 'case.read',
  },
  {
    path: '/meldinger/ny',
    page: pageOf(() => import('../referral/NewReferralPage.tsx').then((module) => module.NewReferralPage)),
    permission: 'case.write',
  },
  {
    path: '/sak/:referralId',
    page: pageOf(() => import('../referral/CasePage.tsx').then((module) => module.CasePage)),
    permission: 'case.read',
  },
  {
    path: '/sak/:referralId/koordinator',
    page: pageOf(() => import('../coordinator/FindCoordinatorPage.tsx').then((module) => module.FindCoordinatorPage)),
    permission: 'coordinator.write',
  },
  {
    path: '/personer',
    page: pageOf(() => import('../person/PersonListPage.tsx').then((module) => module.PersonListPage)),
    permission: 'case.read',
  },
  {
    path: '/personer/:personId',
    page: pageOf(() => import('../person/PersonPage.tsx').then((module) => module.PersonPage)),
    permission: 'case.read',
  },
  {
    path: '/koordinatorer',
    page: pageOf(() => import('../coordinator/CoordinatorListPage.tsx').then((module) => module.CoordinatorListPage)),
    permission: 'case.read',
  },
  {
    path: '/koordinatorer/enheter',
    page: pageOf(() => import('../coordinator/unit/UnitListPage.tsx').then((module) => module.UnitListPage)),
    permission: 'case.read',
  },
  {
    path: '/koordinatorer/enheter/:unitId',
    page: pageOf(() => import('../coordinator/unit/UnitPage.tsx').then((module) => module.UnitPage)),
    permission: 'case.read',
  },
  {
    path: '/koordinatorer/:coordinatorId',
    page: pageOf(() => import('../coordinator/CoordinatorPage.tsx').then((module) => module.CoordinatorPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering',
    page: pageOf(() => import('../training/TrainingPage.tsx').then((module) => module.TrainingPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/tilbud',
    page: pageOf(() => import('../training/OffersPage.tsx').then((module) => module.OffersPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/kurs',
    page: pageOf(() => import('../training/CourseListPage.tsx').then((module) => module.CourseListPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/kurs/ny',
    page: pageOf(() => import('../training/PlanCoursePage.tsx').then((module) => module.PlanCoursePage)),
    permission: 'coordinator.write',
  },
  {
    path: '/opplaering/kurs/:courseId',
    page: pageOf(() => import('../training/CoursePage.tsx').then((module) => module.CoursePage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/programmer',
    page: pageOf(() => import('../training/ProgramsPage.tsx').then((module) => module.ProgramsPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/andre',
    page: pageOf(() => import('../training/OthersPage.tsx').then((module) => module.OthersPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/faddere',
    page: pageOf(() => import('../supervision/FadderListPage.tsx').then((module) => module.FadderListPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/faddere/velg',
    page: pageOf(() => import('../supervision/ChooseFadderPage.tsx').then((module) => module.ChooseFadderPage)),
    permission: 'coordinator.write',
  },
  {
    path: '/opplaering/faddere/:fadderId',
    page: pageOf(() => import('../supervision/FadderPage.tsx').then((module) => module.FadderPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/faddere/:fadderId/overlat',
    page: pageOf(() => import('../supervision/HandOverPage.tsx').then((module) => module.HandOverPage)),
    permission: 'coordinator.write',
  },
  {
    path: '/opplaering/veiledning',
    page: pageOf(() => import('../supervision/SessionListPage.tsx').then((module) => module.SessionListPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/veiledning/ny',
    page: pageOf(() => import('../supervision/SessionFormPage.tsx').then((module) => module.NewSessionPage)),
    permission: 'coordinator.write',
  },
  {
    path: '/opplaering/veiledning/koordinatorer',
    page: pageOf(() => import('../supervision/CoordinatorPacePage.tsx').then((module) => module.CoordinatorPacePage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/veiledning/:sessionId',
    page: pageOf(() => import('../supervision/SessionPage.tsx').then((module) => module.SessionPage)),
    permission: 'case.read',
  },
  {
    path: '/opplaering/veiledning/:sessionId/endre',
    page: pageOf(() => import('../supervision/SessionFormPage.tsx').then((module) => module.ChangeSessionPage)),
    permission: 'coordinator.write',
  },
  {
    path: '/opplaering/veiledning/:sessionId/oppmote',
    page: pageOf(() => import('../supervision/AttendancePage.tsx').then((module) => module.AttendancePage)),
    permission: 'coordinator.write',
  },
  {
    path: '/personer/:personId/plan',
    page: pageOf(() => import('../plan/PlanPage.tsx').then((module) => module.PlanPage)),
    permission: 'case.read',
  },
  {
    path: '/personer/:personId/oppfolging',
    page: pageOf(() => import('../followUp/FollowUpPage.tsx').then((module) => module.FollowUpPage)),
    permission: 'case.read',
  },
  {
    path: '/personer/:personId/deltakelse',
    page: pageOf(() =>
      import('../participation/PersonParticipationPage.tsx').then((module) => module.PersonParticipationPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/personer/:personId/hvem-har-sett',
    page: pageOf(() => import('../accessLog/AccessLogPage.tsx').then((module) => module.AccessLogPage)),
    permission: 'audit.read',
  },
  {
    path: '/personer/:personId/personvern',
    page: pageOf(() => import('../privacy/PersonPrivacyPage.tsx').then((module) => module.PersonPrivacyPage)),
    permission: 'privacy.write',
  },
  {
    path: '/personvern/sletting',
    page: pageOf(() => import('../privacy/DuePage.tsx').then((module) => module.DuePage)),
    permission: 'privacy.write',
  },
  {
    path: '/personvern/hvor-lenge',
    page: pageOf(() => import('../privacy/YearsPage.tsx').then((module) => module.YearsPage)),
    permission: 'privacy.write',
  },
  {
    path: '/personvern/protokoll',
    page: pageOf(() => import('../privacy/DocumentPage.tsx').then((module) => module.RecordPage)),
    permission: 'privacy.write',
  },
  {
    path: '/personvern/vurdering',
    page: pageOf(() => import('../privacy/DocumentPage.tsx').then((module) => module.AssessmentPage)),
    permission: 'privacy.write',
  },
  {
    path: '/personvern',
    page: pageOf(() => import('../accessLog/ReviewPage.tsx').then((module) => module.ReviewPage)),
    permission: 'audit.read',
  },
  {
    path: '/planer/deltakelse',
    page: pageOf(() =>
      import('../participation/ParticipationListPage.tsx').then((module) => module.ParticipationListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/kommuner',
    page: pageOf(() =>
      import('../municipality/MunicipalityListPage.tsx').then((module) => module.MunicipalityListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/samarbeid',
    page: pageOf(() => import('../directory/place/PlaceListPage.tsx').then((module) => module.PlaceListPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/velg',
    page: pageOf(() => import('../directory/place/ChoosePlacesPage.tsx').then((module) => module.ChoosePlacesPage)),
    permission: 'report.write',
  },
  {
    path: '/samarbeid/kommuner/:placeId',
    page: pageOf(() => import('../directory/place/PlacePage.tsx').then((module) => module.PlacePage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/partnere',
    page: pageOf(() => import('../directory/partner/PartnerListPage.tsx').then((module) => module.PartnerListPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/partnere/:partnerId',
    page: pageOf(() => import('../directory/partner/PartnerPage.tsx').then((module) => module.PartnerPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/tjenester',
    page: pageOf(() => import('../directory/offer/OfferListPage.tsx').then((module) => module.OfferListPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/avtaler',
    page: pageOf(() =>
      import('../directory/agreement/AgreementListPage.tsx').then((module) => module.AgreementListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/avtaler/:agreementId',
    page: pageOf(() => import('../directory/agreement/AgreementPage.tsx').then((module) => module.AgreementPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/prosedyrer',
    page: pageOf(() =>
      import('../directory/procedure/ProcedureListPage.tsx').then((module) => module.ProcedureListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/prosedyrer/:procedureId',
    page: pageOf(() => import('../directory/procedure/ProcedurePage.tsx').then((module) => module.ProcedurePage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/informasjon',
    page: pageOf(() => import('../planning/InformationPage.tsx').then((module) => module.InformationPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/plan',
    page: pageOf(() =>
      import('../planning/RehabilitationPlanPage.tsx').then((module) => module.RehabilitationPlanPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/grunnlag',
    page: pageOf(() => import('../planning/NeedsPage.tsx').then((module) => module.NeedsPage)),
    permission: 'statistics.read',
  },
  {
    path: '/samarbeid/oppgaver',
    page: pageOf(() => import('../planning/OfficeTasksPage.tsx').then((module) => module.OfficeTasksPage)),
    permission: 'case.read',
  },
  {
    path: '/planer',
    page: pageOf(() => import('../plan/PlanListPage.tsx').then((module) => module.PlanListPage)),
    permission: 'case.read',
  },
  {
    path: '/klager',
    page: pageOf(() => import('../complaint/ComplaintListPage.tsx').then((module) => module.ComplaintListPage)),
    permission: 'case.read',
  },
  {
    path: '/klager/ny',
    page: pageOf(() => import('../complaint/ComplaintFormPage.tsx').then((module) => module.NewComplaintPage)),
    permission: 'case.write',
  },
  {
    path: '/klager/:complaintId',
    page: pageOf(() => import('../complaint/ComplaintPage.tsx').then((module) => module.ComplaintPage)),
    permission: 'case.read',
  },
  {
    path: '/klager/:complaintId/endre',
    page: pageOf(() => import('../complaint/ComplaintFormPage.tsx').then((module) => module.ChangeComplaintPage)),
    permission: 'case.write',
  },
  {
    path: '/brev',
    page: pageOf(() => import('../letter/LetterListPage.tsx').then((module) => module.LetterListPage)),
    permission: 'case.read',
  },
  {
    path: '/brev/maler',
    page: pageOf(() => import('../letter/TemplateListPage.tsx').then((module) => module.TemplateListPage)),
    permission: 'case.read',
  },
  {
    path: '/brev/maler/:kind/:language',
    page: pageOf(() => import('../letter/TemplatePage.tsx').then((module) => module.TemplatePage)),
    permission: 'case.read',
  },
  {
    path: '/brev/:letterId',
    page: pageOf(() => import('../letter/LetterPage.tsx').then((module) => module.LetterPage)),
    permission: 'case.read',
  },
  {
    path: '/statistikk',
    page: pageOf(() => import('../statistics/DashboardPage.tsx').then((module) => module.DashboardPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/oppfolging',
    page: pageOf(() => import('../statistics/followUp/FollowUpPage.tsx').then((module) => module.FollowUpPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/oppfolging/personer',
    page: pageOf(() =>
      import('../statistics/followUp/ContinuityListPage.tsx').then((module) => module.ContinuityListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/statistikk/korps',
    page: pageOf(() => import('../statistics/corps/CorpsPage.tsx').then((module) => module.CorpsPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/indikatorer',
    page: pageOf(() => import('../statistics/indicator/IndicatorsPage.tsx').then((module) => module.IndicatorsPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/indikatorer/:indicatorId',
    page: pageOf(() => import('../statistics/indicator/ExplorePage.tsx').then((module) => module.ExplorePage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/indikatorer/:indicatorId/liste',
    page: pageOf(() =>
      import('../statistics/indicator/IndicatorListPage.tsx').then((module) => module.IndicatorListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/statistikk/serier',
    page: pageOf(() => import('../statistics/series/SeriesListPage.tsx').then((module) => module.SeriesListPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/serier/ny',
    page: pageOf(() => import('../statistics/series/make/NewSeriesPage.tsx').then((module) => module.NewSeriesPage)),
    permission: 'report.write',
  },
  {
    path: '/statistikk/serier/:seriesId',
    page: pageOf(() => import('../statistics/series/SeriesPage.tsx').then((module) => module.SeriesPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/datakvalitet',
    page: pageOf(() => import('../quality/QualityPage.tsx').then((module) => module.QualityPage)),
    permission: 'case.read',
  },
  {
    path: '/undersokelser',
    page: pageOf(() => import('../survey/SurveyListPage.tsx').then((module) => module.SurveyListPage)),
    permission: 'statistics.read',
  },
  {
    path: '/undersokelser/:surveyId/:editionId',
    page: pageOf(() => import('../survey/results/ResultsPage.tsx').then((module) => module.ResultsPage)),
    permission: 'statistics.read',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/sporsmal',
    page: pageOf(() => import('../survey/questions/QuestionsPage.tsx').then((module) => module.QuestionsPage)),
    permission: 'statistics.read',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/svar',
    page: pageOf(() => import('../survey/responses/ResponsesPage.tsx').then((module) => module.ResponsesPage)),
    permission: 'case.read',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/skriv',
    page: pageOf(() => import('../survey/typing/TypingPage.tsx').then((module) => module.TypingPage)),
    permission: 'report.write',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/fil',
    page: pageOf(() => import('../survey/fromFile/FromFilePage.tsx').then((module) => module.FromFilePage)),
    permission: 'import.run',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/over-tid',
    page: pageOf(() => import('../survey/overTime/OverTimePage.tsx').then((module) => module.OverTimePage)),
    permission: 'statistics.read',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/tekst/:questionId',
    page: pageOf(() => import('../survey/responses/TextsPage.tsx').then((module) => module.TextsPage)),
    permission: 'case.read',
  },
  {
    path: '/brukerrad',
    page: pageOf(() => import('../userPanel/UserPanelPage.tsx').then((module) => module.UserPanelPage)),
    permission: 'case.read',
  },
  {
    path: '/arsrapport/:year?',
    page: pageOf(() => import('../report/ReportPage.tsx').then((module) => module.ReportPage)),
    permission: 'statistics.read',
  },
  {
    path: '/kriterier/:year?',
    page: pageOf(() => import('../criterion/CriteriaPage.tsx').then((module) => module.CriteriaPage)),
    permission: 'statistics.read',
  },
  {
    path: '/forbedring',
    page: pageOf(() => import('../improvement/ImprovementListPage.tsx').then((module) => module.ImprovementListPage)),
    permission: 'statistics.read',
  },
  {
    path: '/forbedring/avvik',
    page: pageOf(() => import('../improvement/DeviationPage.tsx').then((module) => module.DeviationPage)),
    permission: 'statistics.read',
  },
  {
    path: '/forbedring/:improvementId',
    page: pageOf(() => import('../improvement/ImprovementPage.tsx').then((module) => module.ImprovementPage)),
    permission: 'statistics.read',
  },
  {
    path: '/importer',
    page: pageOf(() => import('../importing/ImportPage.tsx').then((module) => module.ImportPage)),
    permission: 'import.run',
  },
  {
    path: '/om',
    page: pageOf(() => import('../about/AboutPage.tsx').then((module) => module.AboutPage)),
    permission: 'statistics.read',
  },
  {
    // For every role, and so with the permission that every role has.
    path: '/hjelp/:topic?',
    page: pageOf(() => import('../help/HelpPage.tsx').then((module) => module.HelpPage)),
    permission: 'statistics.read',
  },
  {
    path: '/innstillinger',
    page: pageOf(() => import('../office/SettingsPage.tsx').then((module) => module.SettingsPage)),
    permission: 'register.read',
  },
];
