import { addDays, addMonths, type Day, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import type { Random } from '../../domain/demo/random.ts';
import { usualRenewal } from '../../domain/directory/agreement.ts';
import { placeOf } from '../../domain/directory/catchment.ts';
import type { OfficeType } from '../../domain/office/officeType.ts';
import { usualDutyOf } from '../../domain/plan/dutyToTakePart.ts';
import {
  agreementWords,
  contactNames,
  informationWords,
  liaisonTalks,
  measureWords,
  offerWords,
  partnerNames,
  placeServices,
  procedureWords,
} from './cooperationWords.ts';
import { demoAccount, demoColleagues } from './demoAccount.ts';
import type { CooperationRows } from './demoCooperationRepo.ts';

interface CooperationFacts {
  random: Random;
  asOf: Day;
  accountId: string;
  officeType: OfficeType;
  /** The kommuner the office works with. */
  placeKeys: readonly string[];
  units: readonly { id: string; sector: string }[];
}

const ours = [demoAccount.displayName, ...demoColleagues.map(({ displayName }) => displayName)];

/** Whom a made-up office works with, what is agreed, what it works by, whom it told, and its plan. Nobody served is told of. */
export function cooperationRows(facts: CooperationFacts): CooperationRows {
  const { random, asOf, accountId, units } = facts;
  const began = startOfYear(yearOf(asOf) - 2);
  const kept = (day: Day) => {
    const at = random.moment(day);
    const stamps = { removedAt: null, earlier: [], createdAt: at, updatedAt: at, accountId };
    return { id: random.id(day), version: 1, ...stamps };
  };
  const phone = () => `900 00 ${String(random.int(100, 999))}`;
  const places = facts.placeKeys.map((placeKey) => ({
    ...kept(began),
    ...placeOf(placeKey),
    placeKey,
    contactName: random.pick(contactNames),
    contactPhone: phone(),
    contactEmail: `ke.${placeKey}@demo.example`,
    services: random.pick(placeServices),
    planSystem: random.weighted([
      ['visma', 4],
      ['dips', 2],
      ['paper', 1],
    ] as const),
    note: null,
  }));
  const partners = partnerNames
    .filter(({ sector }) => facts.officeType === 'municipality' || sector !== 'hospital')
    .map(({ name, sector }) => ({
      ...kept(began),
      name,
      sector,
      dutyBasis: usualDutyOf[sector],
      contactName: random.pick(contactNames),
      contactPhone: phone(),
      contactEmail: null,
      note: null,
    }));
  const bodies = [
    // One in six of the kommuner was not spoken with lately.
    ...places.filter(() => !random.chance(1 / 6)).map(({ id }) => ({ placeId: id, partnerId: null })),
    ...partners.map(({ id }) => ({ placeId: null, partnerId: id })),
  ];
  const planId = random.id(began);
  return {
    places,
    partners,
    liaisons: bodies.flatMap((body) =>
      Array.from({ length: random.int(1, 4) }, () => {
        const day = addDays(asOf, -random.int(3, 500));
        return { ...kept(day), ...body, day, ...random.pick(liaisonTalks), withWhom: null, by: random.pick(ours) };
      }),
    ),
    offers: offerWords.map(({ sector, ...words }) => {
      const unitId = units.find((unit) => unit.sector === sector)?.id ?? null;
      const provider = unitId === null ? 'Rehabiliteringsavdelingen' : null;
      return { ...kept(began), ...words, unitId, provider, about: null, contact: phone() };
    }),
    agreements: agreementWords.map(({ age, months, ...words }, index) => {
      const fromDay = addMonths(asOf, -age);
      const toDay = addDays(addMonths(fromDay, months), -1);
      const place = places[index] ?? null;
      const counterpart = place === null ? 'Eksempelsykehuset HF' : null;
      const body = { placeId: place?.id ?? null, partnerId: null, counterpart };
      return {
        ...kept(fromDay),
        ...words,
        ...body,
        fromDay,
        toDay,
        renewOn: usualRenewal(toDay),
        responsible: ours[0] ?? null,
      };
    }),
    procedures: procedureWords.map(({ age, ...words }) => {
      const revisedOn = addMonths(asOf, -age);
      const place = 'Kvalitetssystemet, kapittel 4';
      return {
        ...kept(revisedOn),
        ...words,
        owner: random.pick(ours),
        revisedOn,
        reviseOn: addMonths(revisedOn, 24),
        place,
      };
    }),
    information: informationWords.flatMap(({ reached, ...words }) =>
      [1, 2].map((year) => {
        const day = addDays(asOf, -random.int(365 * (year - 1) + 5, 365 * year));
        const around = Math.round(reached * (0.8 + random.next() * 0.4));
        return { ...kept(day), ...words, day, reached: around, by: random.pick(ours), note: null };
      }),
    ),
    plans: [
      {
        ...kept(began),
        id: planId,
        title: `Plan for habilitering og rehabilitering ${yearOf(began)}–${yearOf(began) + 3}`,
        fromDay: began,
        toDay: addDays(addMonths(began, 48), -1),
        adoptedOn: addDays(began, -20),
        adoptedBy: facts.officeType === 'municipality' ? 'Kommunestyret' : 'Styret',
        aims: 'Den som trenger det, får hjelp tidlig og samordnet, nær der han eller hun bor.',
        responsible: ours[2] ?? null,
      },
    ],
    measures: measureWords.map(({ due, ...words }) => ({
      ...kept(began),
      ...words,
      planId,
      responsible: random.pick(ours),
      dueOn: addDays(asOf, due),
    })),
  };
}
