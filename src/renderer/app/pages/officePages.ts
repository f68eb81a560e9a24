import { type Page, pageOf } from './page.ts';

/** The office's own: whom it works with, privacy, import, help and settings. */
export const officePages: readonly Page[] = [
  {
    path: '/personvern/sletting',
    page: pageOf(() => import('../../privacy/DuePage.tsx').then((module) => module.DuePage)),
    permission: 'privacy.write',
  },
  {
    path: '/personvern/hvor-lenge',
    page: pageOf(() => import('../../privacy/YearsPage.tsx').then((module) => module.YearsPage)),
    permission: 'privacy.write',
  },
  {
    path: '/personvern/protokoll',
    page: pageOf(() => import('../../privacy/DocumentPage.tsx').then((module) => module.RecordPage)),
    permission: 'privacy.write',
  },
  {
    path: '/personvern/vurdering',
    page: pageOf(() => import('../../privacy/DocumentPage.tsx').then((module) => module.AssessmentPage)),
    permission: 'privacy.write',
  },
  {
    path: '/personvern',
    page: pageOf(() => import('../../accessLog/ReviewPage.tsx').then((module) => module.ReviewPage)),
    permission: 'audit.read',
  },
  {
    path: '/samarbeid',
    page: pageOf(() => import('../../directory/place/PlaceListPage.tsx').then((module) => module.PlaceListPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/velg',
    page: pageOf(() => import('../../directory/place/ChoosePlacesPage.tsx').then((module) => module.ChoosePlacesPage)),
    permission: 'report.write',
  },
  {
    path: '/samarbeid/kommuner/:placeId',
    page: pageOf(() => import('../../directory/place/PlacePage.tsx').then((module) => module.PlacePage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/partnere',
    page: pageOf(() => import('../../directory/partner/PartnerListPage.tsx').then((module) => module.PartnerListPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/partnere/:partnerId',
    page: pageOf(() => import('../../directory/partner/PartnerPage.tsx').then((module) => module.PartnerPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/tjenester',
    page: pageOf(() => import('../../directory/offer/OfferListPage.tsx').then((module) => module.OfferListPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/avtaler',
    page: pageOf(() =>
      import('../../directory/agreement/AgreementListPage.tsx').then((module) => module.AgreementListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/avtaler/:agreementId',
    page: pageOf(() => import('../../directory/agreement/AgreementPage.tsx').then((module) => module.AgreementPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/prosedyrer',
    page: pageOf(() =>
      import('../../directory/procedure/ProcedureListPage.tsx').then((module) => module.ProcedureListPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/prosedyrer/:procedureId',
    page: pageOf(() => import('../../directory/procedure/ProcedurePage.tsx').then((module) => module.ProcedurePage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/informasjon',
    page: pageOf(() => import('../../planning/InformationPage.tsx').then((module) => module.InformationPage)),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/plan',
    page: pageOf(() =>
      import('../../planning/RehabilitationPlanPage.tsx').then((module) => module.RehabilitationPlanPage),
    ),
    permission: 'case.read',
  },
  {
    path: '/samarbeid/grunnlag',
    page: pageOf(() => import('../../planning/NeedsPage.tsx').then((module) => module.NeedsPage)),
    permission: 'statistics.read',
  },
  {
    path: '/samarbeid/oppgaver',
    page: pageOf(() => import('../../planning/OfficeTasksPage.tsx').then((module) => module.OfficeTasksPage)),
    permission: 'case.read',
  },
  {
    path: '/importer',
    page: pageOf(() => import('../../importing/ImportPage.tsx').then((module) => module.ImportPage)),
    permission: 'import.run',
  },
  {
    path: '/om',
    page: pageOf(() => import('../../about/AboutPage.tsx').then((module) => module.AboutPage)),
    permission: 'statistics.read',
  },
  {
    // For every role, and so with the permission that every role has.
    path: '/hjelp/:topic?',
    page: pageOf(() => import('../../help/HelpPage.tsx').then((module) => module.HelpPage)),
    permission: 'statistics.read',
  },
  {
    path: '/innstillinger',
    page: pageOf(() => import('../../office/SettingsPage.tsx').then((module) => module.SettingsPage)),
    permission: 'register.read',
  },
];
