import { z } from 'zod';

import { idField } from './fields.ts';

/** The columns that the lists of cooperation can show, by the names the screen's column chooser keeps. */
const placeColumns = [
  'name',
  'contactName',
  'contactPhone',
  'contactEmail',
  'planSystem',
  'lastContactOn',
  'agreements',
  'within',
  'contactsThisYear',
  'services',
  'note',
] as const;
export type PlaceColumn = (typeof placeColumns)[number];
const partnerColumns = [
  'name',
  'sector',
  'dutyBasis',
  'partnerContact',
  'lastContactOn',
  'agreements',
  'contactPhone',
  'contactEmail',
  'note',
] as const;
export type PartnerColumn = (typeof partnerColumns)[number];
const offerColumns = ['name', 'giver', 'offerField', 'age', 'about', 'access', 'contact'] as const;
export type OfferColumn = (typeof offerColumns)[number];
const agreementColumns = [
  'title',
  'with',
  'kind',
  'toDay',
  'renewOn',
  'state',
  'fromDay',
  'responsible',
  'agreementAbout',
] as const;
export type AgreementColumn = (typeof agreementColumns)[number];
const procedureColumns = [
  'title',
  'kind',
  'owner',
  'revisedOn',
  'reviseOn',
  'state',
  'place',
  'files',
  'procedureAbout',
] as const;
export type ProcedureColumn = (typeof procedureColumns)[number];
const informationColumns = ['day', 'what', 'audience', 'way', 'reached', 'by', 'note'] as const;
export type InformationColumn = (typeof informationColumns)[number];

const chosen = <Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  z.array(z.enum(keys)).min(1).max(keys.length);
/** The rows the window shows, in its order. */
const ids = z.array(idField).max(5000);

/** The lists of cooperation as they are seen. None of them holds anybody who is served. */
export const seenDirectoryLists = [
  z.object({ list: z.literal('places'), ids, columns: chosen(placeColumns) }),
  z.object({ list: z.literal('partners'), ids, columns: chosen(partnerColumns) }),
  z.object({ list: z.literal('serviceOffers'), ids, columns: chosen(offerColumns) }),
  z.object({ list: z.literal('agreements'), ids, columns: chosen(agreementColumns) }),
  z.object({ list: z.literal('procedures'), ids, columns: chosen(procedureColumns) }),
  z.object({ list: z.literal('information'), ids, columns: chosen(informationColumns) }),
] as const;
