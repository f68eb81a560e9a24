import type { ComplaintRow } from '../../../contract/complaint.ts';
import type { ComplaintColumn, SeenList } from '../../../contract/listExport.ts';
import type { CommandContext } from '../../api/context.ts';
import { complaintConditions, complaintPage } from '../../complaint/complaintListRepo.ts';
import { complaintLine } from '../../complaint/complaintView.ts';
import { listDeadlineRules } from '../../deadline/deadlineRuleRepo.ts';
import { withoutHidden } from '../../privacy/hiddenPersonsSql.ts';
import { inBatches } from '../batches.ts';
import { chosenColumns, type ColumnsByKey, dayCell, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

/** «Klager» as it is seen. */
export async function complaintList(
  { db, hiddenPersons }: CommandContext,
  { filter, sort, columns }: SeenList & { list: 'complaints' },
  words: ListWords,
): Promise<ListSource<ComplaintRow>> {
  const conditions = [...withoutHidden.complaints(hiddenPersons), ...complaintConditions(filter)];
  const found = await complaintPage(db, { conditions, sort, after: null, limit: -1 });
  const rules = await listDeadlineRules(db);
  return {
    title: words.texts('complaint')('title'),
    columns: chosenColumns(complaintColumns(words), columns),
    total: found.length,
    batches: inBatches(found, async (batch) => batch.map((row) => complaintLine(row, rules))),
    personOf: (row) => row.person.id,
  };
}

function complaintColumns({ texts, formats }: ListWords): ColumnsByKey<ComplaintColumn, ComplaintRow> {
  const t = texts('complaint');
  const code = texts('code');
  return {
    receivedOn: [{ header: t('column.receivedOn'), width: 12, cell: (row) => dayCell(row.receivedOn) }],
    person: [
      { header: t('column.person'), width: 28, cell: ({ person }) => formats.name(person) },
      { header: texts('person')('column.birthDate'), width: 12, cell: ({ person }) => dayCell(person.birthDate) },
    ],
    kind: [
      { header: t('field.recordKind'), width: 20, cell: (row) => code(`complaintRecordKind.${row.recordKind}`) },
      {
        header: t('column.kind'),
        width: 30,
        cell: (row) => (isComplaint(row) ? code(`complaintKind.${row.kind}`) : null),
      },
      {
        header: t('field.ground'),
        width: 26,
        cell: (row) => (isComplaint(row) ? code(`complaintGround.${row.ground}`) : null),
      },
    ],
    state: [
      { header: t('column.state'), width: 24, cell: (row) => code(`complaintState.${row.state}`) },
      {
        header: t('filter.outcomes'),
        width: 18,
        cell: (row) => row.outcome && code(`complaintOutcome.${row.outcome}`),
      },
    ],
    due: [{ header: t('column.due'), width: 12, cell: (row) => dayCell(row.dueOn) }],
    inTime: [
      {
        header: t('column.inTime'),
        width: 18,
        cell: ({ isInTime }) => (isInTime === null ? null : t(isInTime ? 'inTime' : 'late')),
      },
    ],
    case: [{ header: t('column.case'), width: 12, cell: (row) => row.caseNumber }],
  };
}

const isComplaint = ({ recordKind }: ComplaintRow): boolean => recordKind === 'complaint';
