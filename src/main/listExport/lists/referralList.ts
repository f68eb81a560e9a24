import type { ReferralColumn, SeenList } from '../../../contract/listExport.ts';
import type { ReferralRow } from '../../../contract/referralList.ts';
import type { CommandContext } from '../../api/context.ts';
import { listedReferralIds, referralsById } from '../../referral/listedReferrals.ts';
import { inBatches } from '../batches.ts';
import { chosenColumns, type ColumnsByKey, dayCell, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

/** «Meldinger» as it is seen. */
export async function referralList(
  ctx: CommandContext,
  seen: SeenList & { list: 'referrals' },
  words: ListWords,
): Promise<ListSource<ReferralRow>> {
  const ids = await listedReferralIds(ctx, seen);
  return {
    title: words.texts('referral')('title'),
    columns: chosenColumns(referralColumns(words), seen.columns),
    total: ids.length,
    batches: inBatches(ids, (batch) => referralsById(ctx, batch)),
    personOf: (row) => row.person.id,
  };
}

function referralColumns({ texts, formats }: ListWords): ColumnsByKey<ReferralColumn, ReferralRow> {
  const t = texts('referral');
  const code = texts('code');
  const born = texts('person')('column.birthDate');
  return {
    receivedOn: [{ header: t('column.receivedOn'), width: 12, cell: (row) => dayCell(row.receivedOn) }],
    person: [
      { header: t('column.person'), width: 28, cell: ({ person }) => formats.name(person) },
      { header: born, width: 12, cell: ({ person }) => dayCell(person.birthDate) },
    ],
    need: [{ header: t('column.need'), width: 30, cell: (row) => code(`need.${row.need}`) }],
    referrerType: [
      { header: t('column.referrerType'), width: 26, cell: (row) => code(`referrerType.${row.referrerType}`) },
    ],
    state: [{ header: t('column.state'), width: 24, cell: (row) => code(`state.${row.state}`) }],
    nextDeadline: [
      { header: t('column.nextDeadline'), width: 12, cell: (row) => dayCell(row.nextDeadline?.dueOn ?? null) },
    ],
    responsible: [{ header: t('column.responsible'), width: 20, cell: (row) => row.responsible }],
    caseNumber: [{ header: t('column.caseNumber'), width: 12, cell: (row) => row.caseNumber }],
    sentOn: [{ header: t('column.sentOn'), width: 12, cell: (row) => dayCell(row.sentOn) }],
    channel: [{ header: t('column.channel'), width: 22, cell: (row) => code(`channel.${row.channel}`) }],
    referrerName: [{ header: t('column.referrerName'), width: 24, cell: (row) => row.referrerName }],
    specialty: [{ header: t('column.specialty'), width: 18, cell: (row) => code(`specialty.${row.specialty}`) }],
    outcome: [{ header: t('column.outcome'), width: 28, cell: (row) => row.outcome && code(`outcome.${row.outcome}`) }],
    decidedOn: [{ header: t('column.decidedOn'), width: 12, cell: (row) => dayCell(row.decidedOn) }],
    area: [{ header: t('column.area'), width: 18, cell: (row) => row.area }],
    urgency: [{ header: t('column.urgency'), width: 12, cell: (row) => code(`urgency.${row.urgency}`) }],
  };
}
