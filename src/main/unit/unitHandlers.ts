import { freePlacesOfUnit } from '../../domain/coordinator/load.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { personsByUnit } from '../coordinator/coordinatorRepo.ts';
import { coordinatorRows, inOffice } from '../coordinator/coordinatorRows.ts';
import { newId } from '../db/newId.ts';
import { findUnit, insertUnit, listUnits, type Unit, updateUnit } from './unitRepo.ts';

/** The units coordinators work in, with what they carry today. */
export const unitHandlers: ModuleHandlers<'unit'> = {
  async list({ db, today }) {
    const inOfficeToday = inOffice(await coordinatorRows(db, today), today);
    const coordinators = Map.groupBy(inOfficeToday, (row) => row.unitId);
    const persons = await personsByUnit(db, today);
    return (await listUnits(db)).map((row) => ({
      ...fieldsOf(row),
      id: row.id,
      version: row.version,
      coordinators: coordinators.get(row.id)?.length ?? 0,
      persons: persons.get(row.id) ?? 0,
      freePlaces: freePlacesOfUnit(coordinators.get(row.id) ?? []),
    }));
  },
  async create({ db, audit }, fields) {
    const id = newId();
    await insertUnit(db, { id, version: 1, ...fields, importBatchId: null });
    await audit.write({ action: 'create', entity: 'unit', entityId: id });
    return { id };
  },
  async change({ db, audit }, { id, version, fields }) {
    if (!(await findUnit(db, id))) throw new Refusal('NOT_FOUND');
    if (!(await updateUnit(db, id, version, fields))) throw new Refusal('CONFLICT');
    await audit.write({ action: 'change', entity: 'unit', entityId: id });
    return { version: version + 1 };
  },
};

const fieldsOf = ({ name, leader, sector, phone, email, isActive }: Unit) => ({
  name,
  leader,
  sector,
  phone,
  email,
  isActive,
});
