import {
  type Agreement,
  participationFields,
  type ParticipationFilter,
  type ParticipationRow,
} from '../../contract/participation.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { participationStateOn } from '../../domain/participation/participation.ts';
import type { QueryContext } from '../api/context.ts';
import { personLineOf } from '../person/personRepo.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { participationConditions, participationPage, type ParticipationSort } from './participationListRepo.ts';
import type { ParticipationAgreement } from './participationRepo.ts';

/** An agreement as it is shown, with how it stands on the day. */
export function shownAgreement(row: ParticipationAgreement, day: Day): Agreement {
  const { id, version, renewsId, renewedOn, endedOn, endReason } = row;
  const fields = participationFields.parse(row);
  return { id, version, ...fields, state: participationStateOn(row, day), renewsId, renewedOn, endedOn, endReason };
}

type PageRow = Awaited<ReturnType<typeof participationPage>>[number];

export const shownRow = ({ agreement, person }: PageRow, day: Day): ParticipationRow => ({
  ...shownAgreement(agreement, day),
  person: personLineOf(person),
});

/** Every agreement that matches and may be seen, in order. */
export async function everyAgreement(
  { db, today, hiddenPersons }: Pick<QueryContext, 'db' | 'today' | 'hiddenPersons'>,
  { filter, sort }: { filter: ParticipationFilter; sort: ParticipationSort },
): Promise<ParticipationRow[]> {
  const conditions = [...withoutHidden.agreements(hiddenPersons), ...participationConditions(filter, today)];
  const page = { conditions, sort, after: null, limit: -1 };
  return (await participationPage(db, page)).map((row) => shownRow(row, today));
}
