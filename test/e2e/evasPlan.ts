import { planContentBody } from '../../src/contract/planContent.ts';
import { addDays, type Day } from '../../src/domain/calendar/day.ts';
import { blankPlanContent } from '../../src/domain/plan/planContent.ts';
import type { OfficeAtWork } from './workingOffice.ts';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A plan as coordinators write them on the template: five areas with measures, responsible, evaluation and end. Invented. */
export function evasBody(today: Day) {
  const day = (ago: number) => addDays(today, -ago);
  const member = (n: number, name: string, role: string, service: string, phone: string) => ({
    id: id(n),
    kind: 'provider' as const,
    name,
    role,
    service,
    sector: null,
    duty: 'municipalHealth' as const,
    phone,
    email: '',
    isInPlanGroup: true,
  });
  const measure = (n: number, subgoal: number, text: string, fields: object) => ({
    id: id(n),
    subgoalId: id(subgoal),
    text,
    extent: '',
    memberIds: [],
    responsible: '',
    fromDay: null,
    fromWords: '',
    comment: '',
    evaluatedOn: null,
    endedOn: null,
    endWords: '',
    ...fields,
  });
  return planContentBody.parse({
    ...blankPlanContent,
    ownDescription:
      'Jeg fikk hjerneslag i vår. Først kunne jeg ikke stå på beina eller bruke høyre hånd.\n\nNå går jeg korte turer med støtte. Jeg blir fort trett, og det gjør meg lei meg når kroppen ikke vil.',
    resources: '- Jeg er sta og liker å trene.\n- Datteren min bor i nærheten.\n- Jeg er vant til å klare meg selv.',
    needs: 'Trening flere ganger i uka, og en bolig jeg kommer inn i.',
    overallGoal: 'Jeg vil komme meg på beina så fort som mulig, og få høyre hånd til å virke.',
    subgoals: [
      { id: id(1), area: 'Gangfunksjon', text: 'Gå inne uten hjelp' },
      { id: id(2), area: 'Selvhjulpenhet', text: 'Stelle meg selv med én hånd' },
      { id: id(3), area: 'Mat og toalett', text: 'Faste tider som virker' },
      { id: id(4), area: 'Bolig', text: 'Komme inn og ut hjemme' },
      { id: id(5), area: 'Hjemmetjenester', text: 'Trygg hjemme om kvelden' },
    ],
    measures: [
      measure(11, 1, 'Fysisk trening', {
        extent: '45 minutter, fire ganger i uka',
        memberIds: [id(21), id(23)],
        fromDay: day(120),
        comment: 'Målet er delvis nådd. Eva går med prekestol og følge.',
        evaluatedOn: day(30),
        endWords: 'ført over til ny plan',
      }),
      measure(12, 2, 'Bruke høyre hånd under måltidene', { memberIds: [id(22)], fromWords: 'august' }),
      measure(13, 2, 'Gjøre mest mulig selv ved vask og påkledning', {
        memberIds: [id(23)],
        responsible: 'Personalet på avdelingen',
        fromDay: day(100),
        comment: 'Mindre hevelse i hånden. Ikke hjelp for mye.',
        evaluatedOn: day(30),
      }),
      measure(14, 3, 'Faste toalettider og kostplan', {
        responsible: 'Eva og datteren',
        fromDay: day(100),
        comment: 'Er kommet i system.',
        evaluatedOn: day(30),
        endedOn: day(30),
      }),
      measure(15, 4, 'Heisplattform ved inngangen', {
        memberIds: [id(21), id(22)],
        responsible: 'Vaktmesteren',
        fromWords: 'august–september',
        comment: 'Plattformen er på plass.',
        evaluatedOn: day(30),
      }),
      measure(16, 5, 'Hjemmesykepleie morgen og kveld', { memberIds: [id(24)], fromDay: day(60) }),
    ],
    members: [
      { ...member(20, 'Lise Strand', 'datter', '', '900 00 001'), kind: 'kin', duty: null },
      member(21, 'Bo Fjell', 'fysioterapeut', 'Rehabilitering Prøvestad', '900 00 002'),
      member(22, 'Nora Brisk', 'ergoterapeut', 'Rehabilitering Prøvestad', '900 00 003'),
      member(23, 'Tor Dival', 'rehabiliteringssykepleier', 'Prøvestad sykehjem', '900 00 004'),
      member(24, '', 'hjemmesykepleier', 'Hjemmetjenesten sør', '900 00 005'),
    ],
    personContributes: 'Jeg trener hver dag og sier fra når jeg er sliten.',
    kinContribute: 'Lise er med på møtene og handler en gang i uka.',
    providersContribute: 'Rehabilitering leder treningen. Hjemmetjenesten følger samme opplegg.',
    howCarriedOut: 'Ansvarsgruppa møtes annenhver måned. Alle følger treningsplanen som henger på kjøkkenet.',
    cooperation: 'Hjelpemiddelsentralen og sykehuset, ved ny vurdering av hånden.',
    companion: 'Lise Strand',
    periodFrom: day(120),
    revisionOn: addDays(today, 60),
  });
}

/** Eva with a coordinator and a plan kept in this register; nothing is written in it yet. */
export async function addEva(office: OfficeAtWork, fields: { givenName?: string; letterLanguage?: 'nb' | 'nn' } = {}) {
  const { addCase, addCoordinator, assign, invoke, today } = office;
  const kari = await addCoordinator({ name: 'Kari Trestad', phone: '900 00 009', email: 'kari@provestad.example' });
  const eva = await addCase(
    { givenName: 'Eva', familyName: 'Strand', birthDate: '1944-05-02', ...fields },
    { received: 140, granted: 130 },
  );
  await assign(eva.referralId, kari, 125);
  const { id: planId } = await invoke('plan.create', {
    personId: eva.personId,
    fields: {
      state: 'active',
      noPlanReason: null,
      system: 'koordinat',
      activeFrom: addDays(today, -120),
      activeTo: null,
      nextEvaluationOn: addDays(today, 60),
      consentOn: addDays(today, -121),
      consentUntil: null,
      consentWithdrawnOn: null,
      contactPhysician: null,
      contactPhysicianOn: null,
      contents: [],
      note: null,
    },
  });
  return { ...eva, planId };
}

/** Consent to share what the plan says with services, for a year. */
export const shareWith = (
  { invoke, today }: OfficeAtWork,
  { personId, planId }: { personId: string; planId: string },
  services: string[],
) =>
  invoke('consent.give', {
    personId,
    planId,
    services,
    fields: {
      kind: 'sharing',
      information: 'Det som står i planen',
      purpose: 'Samarbeid om tiltakene',
      form: 'written',
      signer: 'person',
      signerName: null,
      signerGround: null,
      givenOn: addDays(today, -110),
      refusedOn: null,
      validUntil: addDays(today, 255),
      note: null,
    },
  });
