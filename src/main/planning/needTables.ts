import type { Day } from '../../domain/calendar/day.ts';
import { countNeeds, type NeedTables } from '../../domain/planning/needs.ts';
import type { QueryContext } from '../api/context.ts';
import { remembered } from '../db/remembered.ts';
import { personNeeds } from './needsRepo.ts';

/** The needs of a day, counted once until something is written. A hospital's people are told apart by kommune. */
export const needTables = (
  { db, settings, reference }: Pick<QueryContext, 'db' | 'settings' | 'reference'>,
  day: Day,
): Promise<NeedTables> =>
  remembered(db, `needs ${day} ${settings.officeType}`, async () =>
    countNeeds(
      await personNeeds(db, day, ({ area, municipalityNumber }) => {
        if (settings.officeType === 'municipality') return area;
        return municipalityNumber === null ? null : reference.municipalityName(municipalityNumber);
      }),
    ),
  );
