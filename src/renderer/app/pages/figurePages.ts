import { type Page, pageOf } from './page.ts';

/** What comes out: figures, surveys, the annual report, criteria and improvements. */
export const figurePages: readonly Page[] = [
  {
    path: '/statistikk',
    page: pageOf(() => import('../../statistics/DashboardPage.tsx').then((module) => module.DashboardPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/oppfolging',
    page: pageOf(() => import('../../statistics/followUp/FollowUpPage.tsx').then((module) => module.FollowUpPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/oppfolging/personer',
    page: pageOf(() =>
      import('../../statistics/followUp/ContinuityListPage.tsx').then((module) => module.ContinuityListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/statistikk/korps',
    page: pageOf(() => import('../../statistics/corps/CorpsPage.tsx').then((module) => module.CorpsPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/indikatorer',
    page: pageOf(() => import('../../statistics/indicator/IndicatorsPage.tsx').then((module) => module.IndicatorsPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/indikatorer/:indicatorId',
    page: pageOf(() => import('../../statistics/indicator/ExplorePage.tsx').then((module) => module.ExplorePage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/indikatorer/:indicatorId/liste',
    page: pageOf(() =>
      import('../../statistics/indicator/IndicatorListPage.tsx').then((module) => module.IndicatorListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/statistikk/serier',
    page: pageOf(() => import('../../statistics/series/SeriesListPage.tsx').then((module) => module.SeriesListPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/serier/ny',
    page: pageOf(() => import('../../statistics/series/make/NewSeriesPage.tsx').then((module) => module.NewSeriesPage)),
    permission: 'report.write',
  },
  {
    path: '/statistikk/serier/:seriesId',
    page: pageOf(() => import('../../statistics/series/SeriesPage.tsx').then((module) => module.SeriesPage)),
    permission: 'statistics.read',
  },
  {
    path: '/statistikk/datakvalitet',
    page: pageOf(() => import('../../quality/QualityPage.tsx').then((module) => module.QualityPage)),
    permission: 'case.read',
  },
  {
    path: '/undersokelser',
    page: pageOf(() => import('../../survey/SurveyListPage.tsx').then((module) => module.SurveyListPage)),
    permission: 'statistics.read',
  },
  {
    path: '/undersokelser/:surveyId/:editionId',
    page: pageOf(() => import('../../survey/results/ResultsPage.tsx').then((module) => module.ResultsPage)),
    permission: 'statistics.read',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/sporsmal',
    page: pageOf(() => import('../../survey/questions/QuestionsPage.tsx').then((module) => module.QuestionsPage)),
    permission: 'statistics.read',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/svar',
    page: pageOf(() => import('../../survey/responses/ResponsesPage.tsx').then((module) => module.ResponsesPage)),
    permission: 'case.read',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/skriv',
    page: pageOf(() => import('../../survey/typing/TypingPage.tsx').then((module) => module.TypingPage)),
    permission: 'report.write',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/fil',
    page: pageOf(() => import('../../survey/fromFile/FromFilePage.tsx').then((module) => module.FromFilePage)),
    permission: 'import.run',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/over-tid',
    page: pageOf(() => import('../../survey/overTime/OverTimePage.tsx').then((module) => module.OverTimePage)),
    permission: 'statistics.read',
  },
  {
    path: '/undersokelser/:surveyId/:editionId/tekst/:questionId',
    page: pageOf(() => import('../../survey/responses/TextsPage.tsx').then((module) => module.TextsPage)),
    permission: 'case.read',
  },
  {
    path: '/brukerrad',
    page: pageOf(() => import('../../userPanel/UserPanelPage.tsx').then((module) => module.UserPanelPage)),
    permission: 'case.read',
  },
  {
    path: '/arsrapport/:year?',
    page: pageOf(() => import('../../report/ReportPage.tsx').then((module) => module.ReportPage)),
    permission: 'statistics.read',
  },
  {
    path: '/kriterier/:year?',
    page: pageOf(() => import('../../criterion/CriteriaPage.tsx').then((module) => module.CriteriaPage)),
    permission: 'statistics.read',
  },
  {
    path: '/forbedring',
    page: pageOf(() =>
      import('../../improvement/ImprovementListPage.tsx').then((module) => module.ImprovementListPage),
    ),
    permission: 'statistics.read',
  },
  {
    path: '/forbedring/avvik',
    page: pageOf(() => import('../../improvement/DeviationPage.tsx').then((module) => module.DeviationPage)),
    permission: 'statistics.read',
  },
  {
    path: '/forbedring/:improvementId',
    page: pageOf(() => import('../../improvement/ImprovementPage.tsx').then((module) => module.ImprovementPage)),
    permission: 'statistics.read',
  },
];
