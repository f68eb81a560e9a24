import type { ParticipationColumn, SeenList } from '../../../contract/listExport.ts';
import type { ParticipationRow } from '../../../contract/participation.ts';
import type { CommandContext } from '../../api/context.ts';
import { everyAgreement } from '../../participation/shownAgreement.ts';
import { inBatches } from '../batches.ts';
import { chosenColumns, type ColumnsByKey, dayCell, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

/** The agreements on taking part as they are seen. */
export async function participationList(
  ctx: CommandContext,
  seen: SeenList & { list: 'participation' },
  words: ListWords,
): Promise<ListSource<ParticipationRow>> {
  const rows = await everyAgreement(ctx, seen);
  const nameOf = (number: string) => ctx.reference.municipalityName(number);
  return {
    title: words.texts('participation')('listLabel'),
    columns: chosenColumns(participationColumns(words, nameOf), seen.columns),
    total: rows.length,
    batches: inBatches(rows, (batch) => Promise.resolve(batch)),
    personOf: (row) => row.person.id,
  };
}

function participationColumns(
  { texts, formats }: ListWords,
  nameOf: (municipalityNumber: string) => string,
): ColumnsByKey<ParticipationColumn, ParticipationRow> {
  const t = texts('participation');
  const code = texts('code');
  const born = texts('person')('column.birthDate');
  return {
    person: [
      { header: t('column.person'), width: 28, cell: ({ person }) => formats.name(person) },
      { header: born, width: 12, cell: ({ person }) => dayCell(person.birthDate) },
    ],
    municipality: [{ header: t('column.municipality'), width: 20, cell: (row) => nameOf(row.municipalityNumber) }],
    participant: [
      { header: t('column.participant'), width: 24, cell: (row) => row.participant },
      { header: t('form.participantUnit'), width: 24, cell: (row) => row.participantUnit },
    ],
    state: [{ header: t('column.state'), width: 20, cell: (row) => code(`participationState.${row.state}`) }],
    toDay: [{ header: t('column.toDay'), width: 12, cell: (row) => dayCell(row.toDay) }],
    journal: [{ header: t('form.journalNotedOn'), width: 16, cell: (row) => dayCell(row.journalNotedOn) }],
    fromDay: [{ header: t('column.fromDay'), width: 12, cell: (row) => dayCell(row.fromDay) }],
    role: [{ header: t('column.role'), width: 26, cell: (row) => code(`participationRole.${row.role}`) }],
    coordinator: [{ header: t('column.coordinator'), width: 24, cell: (row) => row.municipalCoordinator }],
  };
}
