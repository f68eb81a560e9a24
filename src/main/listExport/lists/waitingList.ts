import type { SeenList } from '../../../contract/listExport.ts';
import type { PersonLine } from '../../../contract/person.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { redLineWords } from '../../../locales/redLineWords.ts';
import { type TaskWords, taskWords, type Words } from '../../../locales/taskWords.ts';
import { accountNames } from '../../account/accountRepo.ts';
import type { CommandContext } from '../../api/context.ts';
import { servedByAbsent } from '../../worklist/absentRepo.ts';
import { openDeadlines } from '../../worklist/openDeadlineRepo.ts';
import { redLinePersonIds, redLineRows } from '../../worklist/redLine.ts';
import { absentRows, deadlineRows } from '../../worklist/waitingRows.ts';
import { inBatches } from '../batches.ts';
import { dayCell, type ListColumn, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

/** A line of «Hva venter», of the red line or of what has a deadline. */
interface WaitingLine {
  group: string;
  person: PersonLine;
  words: TaskWords;
  dueOn: Day | null;
  receivedOn: Day | null;
  caseNumber: string | null;
  responsible: string | null;
}

/** «Hva venter» as it is seen: those without a coordinator on top, then by urgency. */
export async function waitingList(
  ctx: CommandContext,
  { filter }: SeenList & { list: 'worklist' },
  words: ListWords,
): Promise<ListSource<WaitingLine>> {
  const { db, today, account } = ctx;
  const t = words.texts('worklist');
  const said: Words = { t, code: words.texts('code'), formats: words.formats, today };
  const names = await accountNames(db);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const asked = { ...filter, accountId: account.id };
  const missing = await redLinePersonIds(db, today);
  const absent = absentRows(await servedByAbsent(db, today), asked, today, nameOf);
  const found = filter.kind === 'coordinatorAbsent' ? [] : await openDeadlines(db, asked, today, -1);
  // Whoever is away is due today: behind what is due today already, before what comes.
  const overdue = found.filter(({ dueOn }) => dueOn <= today);
  const asLine = (row: (typeof absent)[number]): WaitingLine => ({
    ...row,
    group: said.code(`worklistGroup.${row.group}`),
    words: taskWords(row, said),
  });
  const dueLines = async (batch: typeof found) => (await deadlineRows(db, batch, today, nameOf)).map(asLine);

  async function* everyLine(): AsyncGenerator<readonly WaitingLine[]> {
    yield* inBatches(missing, async (ids) =>
      (await redLineRows(db, ids, today, nameOf)).map((row) => ({
        ...row,
        group: t('red.label'),
        words: redLineWords(row, said),
      })),
    );
    yield* inBatches(overdue, (batch) => dueLines([...batch]));
    yield absent.map(asLine);
    yield* inBatches(found.slice(overdue.length), (batch) => dueLines([...batch]));
  }

  return {
    title: t('title'),
    columns: waitingColumns(words),
    total: missing.length + found.length + absent.length,
    batches: everyLine(),
    personOf: ({ person }) => person.id,
  };
}

function waitingColumns({ texts, formats }: ListWords): ListColumn<WaitingLine>[] {
  const t = texts('worklist');
  const own = texts('listExport');
  const referral = texts('referral');
  return [
    { header: t('column.who'), width: 28, cell: ({ person }) => formats.name(person) },
    { header: texts('person')('column.birthDate'), width: 12, cell: ({ person }) => dayCell(person.birthDate) },
    { header: own('column.group'), width: 18, cell: ({ group }) => group },
    { header: t('column.what'), width: 36, cell: ({ words }) => words.what },
    { header: own('column.detail'), width: 36, cell: ({ words }) => words.detail },
    { header: t('column.due'), width: 12, cell: ({ dueOn }) => dayCell(dueOn) },
    { header: referral('column.receivedOn'), width: 12, cell: ({ receivedOn }) => dayCell(receivedOn) },
    { header: referral('column.caseNumber'), width: 12, cell: ({ caseNumber }) => caseNumber },
    { header: t('column.responsible'), width: 20, cell: ({ responsible }) => responsible },
  ];
}
