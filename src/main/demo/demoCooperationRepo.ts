import { bulkInsert } from '../db/bulkInsert.ts';
import type { Db, ReadDb } from '../db/database.ts';
import {
  agreement,
  catchmentPlace,
  informationWork,
  liaison,
  partner,
  procedure,
  rehabilitationMeasure,
  rehabilitationPlan,
  serviceOffer,
  unit,
} from '../db/schema/index.ts';

export interface CooperationRows {
  places: (typeof catchmentPlace.$inferSelect)[];
  partners: (typeof partner.$inferSelect)[];
  liaisons: (typeof liaison.$inferSelect)[];
  offers: (typeof serviceOffer.$inferSelect)[];
  agreements: (typeof agreement.$inferSelect)[];
  procedures: (typeof procedure.$inferSelect)[];
  information: (typeof informationWork.$inferSelect)[];
  plans: (typeof rehabilitationPlan.$inferSelect)[];
  measures: (typeof rehabilitationMeasure.$inferSelect)[];
}

export function insertCooperation(db: Db, rows: CooperationRows): void {
  bulkInsert(db, catchmentPlace, rows.places);
  bulkInsert(db, partner, rows.partners);
  bulkInsert(db, liaison, rows.liaisons);
  bulkInsert(db, serviceOffer, rows.offers);
  bulkInsert(db, agreement, rows.agreements);
  bulkInsert(db, procedure, rows.procedures);
  bulkInsert(db, informationWork, rows.information);
  bulkInsert(db, rehabilitationPlan, rows.plans);
  bulkInsert(db, rehabilitationMeasure, rows.measures);
}

/** The units of the made-up office, to give its services. */
export const unitSectors = async (db: ReadDb): Promise<{ id: string; sector: string }[]> =>
  db.select({ id: unit.id, sector: unit.sector }).from(unit);
