import type { z } from 'zod';

import type { agreementFields } from '../../../contract/agreement.ts';
import type { catchmentFields } from '../../../contract/catchment.ts';
import type { liaisonFields } from '../../../contract/liaison.ts';
import type { partnerFields } from '../../../contract/partner.ts';
import type { procedureFields } from '../../../contract/procedure.ts';
import type { serviceOfferFields } from '../../../contract/serviceOffer.ts';
import type { AttachmentKind } from '../../../domain/attachment/attachmentKind.ts';
import type { Sector } from '../../../domain/coordinator/codes.ts';
import type { AgreementKind } from '../../../domain/directory/agreement.ts';
import type { LiaisonWay } from '../../../domain/directory/liaison.ts';
import type { ProcedureKind } from '../../../domain/directory/procedure.ts';
import type { OfferAge, OfferField } from '../../../domain/directory/serviceOffer.ts';
import type { PlanSystem } from '../../../domain/plan/codes.ts';
import type { DutyBasis } from '../../../domain/plan/dutyToTakePart.ts';
import { bytes, count, day, id, index, moment, ref, table, textColumn, uniqueIndex } from '../columns.ts';
import { keptColumns } from '../keptColumns.ts';
import { unit } from './coordinator.ts';

/** A kommune or bydel the office works with, with who answers for the plans there. */
export const catchmentPlace = table(
  'catchment_place',
  {
    ...keptColumns<z.output<typeof catchmentFields>>(),
    municipalityNumber: textColumn().notNull(),
    districtNumber: textColumn(),
    /** The bydel's number, or the kommune's: one row a place. */
    placeKey: textColumn().notNull(),
    contactName: textColumn(),
    contactPhone: textColumn(),
    contactEmail: textColumn(),
    services: textColumn(),
    planSystem: textColumn<PlanSystem>(),
    note: textColumn(),
  },
  (t) => [uniqueIndex('catchment_place_key').on(t.placeKey)],
);

/** A body the office works with, and why it must take part in plans. */
export const partner = table('partner', {
  ...keptColumns<z.output<typeof partnerFields>>(),
  name: textColumn().notNull(),
  sector: textColumn<Sector>().notNull(),
  dutyBasis: textColumn<DutyBasis>(),
  contactName: textColumn(),
  contactPhone: textColumn(),
  contactEmail: textColumn(),
  note: textColumn(),
});

/** Contact with a kommune or a partner, logged. Holds no person who is served. */
export const liaison = table(
  'liaison',
  {
    ...keptColumns<z.output<typeof liaisonFields>>(),
    placeId: ref().references(() => catchmentPlace.id),
    partnerId: ref().references(() => partner.id),
    day: day().notNull(),
    way: textColumn<LiaisonWay>().notNull(),
    about: textColumn().notNull(),
    withWhom: textColumn(),
    by: textColumn(),
    outcome: textColumn(),
  },
  (t) => [
    index('liaison_place').on(t.placeId, t.day, t.removedAt),
    index('liaison_partner').on(t.partnerId, t.day, t.removedAt),
  ],
);

/** A service of habilitering or rehabilitering, and who gives it. */
export const serviceOffer = table('service_offer', {
  ...keptColumns<z.output<typeof serviceOfferFields>>(),
  name: textColumn().notNull(),
  unitId: ref().references(() => unit.id),
  provider: textColumn(),
  field: textColumn<OfferField>().notNull(),
  age: textColumn<OfferAge>().notNull(),
  about: textColumn(),
  access: textColumn(),
  contact: textColumn(),
});

/** An agreement on working together, with its period and when it is to be renewed. */
export const agreement = table(
  'agreement',
  {
    ...keptColumns<z.output<typeof agreementFields>>(),
    title: textColumn().notNull(),
    kind: textColumn<AgreementKind>().notNull(),
    placeId: ref().references(() => catchmentPlace.id),
    partnerId: ref().references(() => partner.id),
    counterpart: textColumn(),
    fromDay: day().notNull(),
    toDay: day(),
    renewOn: day(),
    responsible: textColumn(),
    about: textColumn(),
  },
  (t) => [index('agreement_renew').on(t.renewOn)],
);

/** What the office works by, with its owner and when it is to be revised. */
export const procedure = table(
  'procedure',
  {
    ...keptColumns<z.output<typeof procedureFields>>(),
    title: textColumn().notNull(),
    kind: textColumn<ProcedureKind>().notNull(),
    owner: textColumn(),
    revisedOn: day().notNull(),
    reviseOn: day(),
    place: textColumn(),
    about: textColumn(),
  },
  (t) => [index('procedure_revise').on(t.reviseOn)],
);

/** A file of an agreement, a procedure or a plan: the office's own paper, of nobody who is served. */
export const officeFile = table(
  'office_file',
  {
    id: id(),
    subjectId: ref().notNull(),
    /** The file's name as it came; shown, and never used as a path. */
    name: textColumn().notNull(),
    kind: textColumn<AttachmentKind>().notNull(),
    size: count().notNull(),
    /** SHA-256 of the content, hex: the same file is not kept twice. */
    sha256: textColumn().notNull(),
    addedAt: moment().notNull(),
    addedBy: ref().notNull(),
    /** Taken out of the list then; the file stays, and can be put back. */
    removedAt: moment(),
  },
  (t) => [index('office_file_subject').on(t.subjectId, t.addedAt)],
);

/** The files themselves, apart, so that no list ever reads past them. */
export const officeFileContent = table('office_file_content', {
  officeFileId: id().references(() => officeFile.id),
  content: bytes().notNull(),
});
