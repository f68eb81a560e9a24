import { countNeeds, type NeedTables } from '../../domain/planning/needs.ts';
import type { QueryContext } from '../api/context.ts';
import { remembered } from '../db/remembered.ts';
import { personNeeds } from './needsRepo.ts';

/** The needs of today, counted once until something is written. A hospital's people are told apart by kommune. */
export const needTables = ({
  db,
  today,
  settings,
  reference,
}: Pick<QueryContext, 'db' | 'today' | 'settings' | 'reference'>): Promise<NeedTables> =>
  remembered(db, `needs ${today} ${settings.officeType}`, async () =>
    countNeeds(
      await personNeeds(db, today, ({ area, municipalityNumber }) => {
        if (settings.officeType === 'municipality') return area;
        return municipalityNumber === null ? null : reference.municipalityName(municipalityNumber);
      }),
    ),
  );
