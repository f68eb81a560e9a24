import { addDays, addMonths, type Day } from '../../domain/calendar/day.ts';
import { allows, consentStandingOn } from '../../domain/consent/consentStatus.ts';
import { servicesWithoutConsent, whatConsentStops } from '../../domain/consent/whatConsentStops.ts';
import type { DemoPerson } from '../../domain/demo/demoPerson.ts';
import { planBody, planTheme } from '../../domain/demo/planBody.ts';
import { planContents } from '../../domain/plan/codes.ts';
import { fillChecklist, metContents } from '../../domain/plan/contentChecklist.ts';
import type { PlanContentBody } from '../../domain/plan/planContent.ts';
import type { PlanSnapshot } from '../../domain/plan/planVersion.ts';
import type { Consent } from '../consent/consentRepo.ts';
import { contentHash } from '../planContent/contentHash.ts';
import type { PlanContentRow, PlanRow, PlanSignatureRow, PlanVersionRow } from './demoRows.ts';
import type { FoldWorld } from './foldWorld.ts';

export interface FoldedContent {
  contents: PlanContentRow[];
  consents: Consent[];
  versions: PlanVersionRow[];
  signatures: PlanSignatureRow[];
}

const nothing: FoldedContent = { contents: [], consents: [], versions: [], signatures: [] };

interface WrittenPlan {
  row: PlanRow;
  toPlan: Consent | null;
  evaluatedOn: readonly Day[];
  accountId: string;
}

/** What a plan says that is kept in the register itself: words, consents to share, and what was signed when it began. Ticks the plan's § 9. */
export function foldPlanContent(
  { random, asOf }: FoldWorld,
  person: Pick<DemoPerson, 'id' | 'birthDate' | 'letterLanguage' | 'givenName' | 'familyName' | 'representativeName'>,
  { row, toPlan, evaluatedOn, accountId }: WrittenPlan,
): FoldedContent {
  const activeFrom = row.activeFrom ?? null;
  if (row.system !== 'koordinat' || activeFrom === null) return nothing;
  const theme = planTheme(person, activeFrom);
  const kinName = person.representativeName ?? `${random.pick(['Liv', 'Jon', 'Åse', 'Per'])} ${person.familyName}`;
  const body = planBody(random, theme, {
    activeFrom,
    evaluatedOn: evaluatedOn.at(-1) ?? null,
    kinName,
    isWhole: random.chance(0.7),
  });
  const shared =
    toPlan === null ? [] : body.members.flatMap((member) => sharing(member.service || member.name, toPlan));
  const consents = toPlan === null ? shared : [toPlan, ...shared];
  const stops = whatConsentStops({ members: body.members, measures: body.measures, consents }, asOf);
  const facts = {
    hasCoordinator: true,
    hasEvaluationDay: row.nextEvaluationOn !== null,
    hasPlanConsent: allows(consentStandingOn(consents, { kind: 'plan' }, asOf).status),
    servicesWithoutConsent: servicesWithoutConsent(stops),
  };
  row.contents = metContents(fillChecklist(body, facts, planContents));
  const written = { planId: row.id, version: 1, body, updatedAt: random.moment(activeFrom), accountId };
  return { contents: [written], consents: shared, ...agreed(body) };

  function sharing(service: string, { personId, planId, signer, givenOn }: Consent): Consent[] {
    if (random.chance(0.06)) return [];
    const from = givenOn ?? activeFrom ?? asOf;
    // Renewed every year as long as the plan runs; now and then somebody is late, or the person changes their mind.
    const last = addDays(
      asOf,
      random.weighted([
        [330, 6],
        [90, 5],
        [20, 1],
        [-12, 0.5],
      ] as const),
    );
    const end = row.activeTo ?? null;
    const validUntil = end !== null && end < last ? end : last < from ? addMonths(from, 12) : last;
    const withdrawnOn = random.chance(0.04) ? addDays(from, 1 + random.int(0, 40)) : null;
    return [
      {
        ...toPlan!,
        id: random.id(from),
        personId,
        planId,
        kind: 'sharing',
        service,
        information: theme.information,
        purpose: theme.purpose,
        form: 'written',
        signer,
        givenOn: from,
        validUntil,
        withdrawnOn: withdrawnOn !== null && withdrawnOn <= asOf && withdrawnOn < validUntil ? withdrawnOn : null,
        createdAt: random.moment(from),
        updatedAt: random.moment(from),
      },
    ];
  }

  function agreed(words: PlanContentBody): Pick<FoldedContent, 'versions' | 'signatures'> {
    if (activeFrom === null) return nothing;
    const snapshot: PlanSnapshot = {
      personName: `${person.givenName} ${person.familyName}`,
      birthDate: person.birthDate,
      coordinator: null,
      contactPhysician: null,
      body: words,
      activeFrom,
      nextEvaluationOn: addMonths(activeFrom, 6),
      evaluatedOn: [],
      consents: [],
    };
    const [id, createdAt] = [random.id(activeFrom), random.moment(activeFrom)];
    const version = { id, planId: row.id, number: 1, agreedOn: activeFrom, snapshot, createdAt, accountId };
    const isOwn = toPlan?.signer === 'person';
    return {
      versions: [{ ...version, hash: contentHash(snapshot), bodyHash: contentHash(words) }],
      signatures: [
        {
          id: random.id(activeFrom),
          versionId: id,
          role: isOwn ? 'person' : 'representative',
          name: isOwn ? snapshot.personName : kinName,
          signedOn: activeFrom,
          createdAt,
          accountId,
        },
      ],
    };
  }
}
