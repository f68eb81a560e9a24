import type { SeenList } from '../../../contract/listExport.ts';
import type { PersonTask } from '../../../contract/worklist.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { isDeadlineTask } from '../../../domain/worklist/taskKind.ts';
import { corpsTaskWords } from '../../../locales/corpsTaskWords.ts';
import { practiceTaskWords } from '../../../locales/practiceTaskWords.ts';
import { redLineWords } from '../../../locales/redLineWords.ts';
import { type TaskWords, taskWords, type Words } from '../../../locales/taskWords.ts';
import { accountNames } from '../../account/accountRepo.ts';
import type { CommandContext } from '../../api/context.ts';
import { servedByAbsent } from '../../worklist/absentRepo.ts';
import { askedCorpsTasks, corpsTasks } from '../../worklist/corps/corpsTasks.ts';
import { openDeadlines, pausedDeadlines } from '../../worklist/openDeadlineRepo.ts';
import { askedPracticeTasks, practiceTasks } from '../../worklist/practiceTasks.ts';
import { redLinePersonIds, redLineRows } from '../../worklist/redLine.ts';
import { absentRows, deadlineRows } from '../../worklist/waitingRows.ts';
import { inBatches } from '../batches.ts';
import { dayCell, type ListColumn, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

/** A line of «Hva venter», of the red line or of what has a deadline. */
interface WaitingLine {
  group: string;
  /** Null in a line of the corps or of the office's own work, which is about nobody's case. */
  personId: string | null;
  who: string;
  birthDate: Day | null;
  words: TaskWords;
  dueOn: Day | null;
  receivedOn: Day | null;
  caseNumber: string | null;
  responsible: string | null;
}

/**
 * «Hva venter» as it is seen: those without a coordinator on top, then by urgency, and what waits for the corps and of
 * the office's own work at the end.
 */
export async function waitingList(
  ctx: CommandContext,
  { filter }: SeenList & { list: 'worklist' },
  words: ListWords,
): Promise<ListSource<WaitingLine>> {
  const { db, today, account, hiddenPersons: hidden } = ctx;
  const t = words.texts('worklist');
  const said: Words = { t, code: words.texts('code'), formats: words.formats, today };
  const names = await accountNames(db);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const asked = { ...filter, accountId: account.id, hidden };
  const missing = await redLinePersonIds(db, today, hidden);
  const absent = absentRows(await servedByAbsent(db, today, hidden), asked, today, nameOf);
  const ofCorps = askedCorpsTasks(await corpsTasks(ctx), asked);
  const ofPractice = askedPracticeTasks(await practiceTasks(ctx), asked, account.displayName);
  const { kind } = filter;
  const isOfDeadlines = kind === null || isDeadlineTask(kind);
  const found = isOfDeadlines ? await openDeadlines(db, asked, today, -1) : [];
  const still = isOfDeadlines ? await pausedDeadlines(db, asked, today, -1) : [];
  // Whoever is away is due today: behind what is due today already, before what comes.
  const overdue = found.filter(({ dueOn }) => dueOn <= today);
  const personLine = (row: PersonTask): WaitingLine => ({
    ...row,
    ...whoIs(row.person),
    group: said.code(`worklistGroup.${row.group}`),
    words: taskWords(row, said),
    dueOn: row.paused ? null : row.dueOn,
  });
  const dueLines = async (batch: typeof found) => (await deadlineRows(db, batch, today, nameOf)).map(personLine);
  const corpsLine = (row: (typeof ofCorps)[number]): WaitingLine => {
    const { who, ...task } = corpsTaskWords(row, { ...said, language: words.language });
    const noCase = { personId: null, birthDate: null, receivedOn: null, caseNumber: null, responsible: null };
    return { ...noCase, who, dueOn: row.dueOn, group: said.code(`worklistGroup.${row.group}`), words: task };
  };
  const practiceLine = (row: (typeof ofPractice)[number]): WaitingLine => {
    const { who, ...task } = practiceTaskWords(row, said);
    const noCase = { personId: null, birthDate: null, receivedOn: null, caseNumber: null };
    const { dueOn, responsible } = row;
    return { ...noCase, who, dueOn, responsible, group: said.code(`worklistGroup.${row.group}`), words: task };
  };
  const whoIs = (person: PersonTask['person']) => ({
    personId: person.id,
    who: words.formats.name(person),
    birthDate: person.birthDate,
  });

  async function* everyLine(): AsyncGenerator<readonly WaitingLine[]> {
    yield* inBatches(missing, async (ids) =>
      (await redLineRows(db, ids, today, nameOf)).map((row) => ({
        ...row,
        ...whoIs(row.person),
        group: t('red.label'),
        words: redLineWords(row, said),
      })),
    );
    yield* inBatches(overdue, (batch) => dueLines([...batch]));
    yield absent.map(personLine);
    yield* inBatches(found.slice(overdue.length), (batch) => dueLines([...batch]));
    yield ofCorps.map(corpsLine);
    yield ofPractice.map(practiceLine);
    yield* inBatches(still, (batch) => dueLines([...batch]));
  }

  return {
    title: t('title'),
    columns: waitingColumns(words),
    total: missing.length + found.length + absent.length + ofCorps.length + ofPractice.length + still.length,
    batches: everyLine(),
    personOf: ({ personId }) => personId,
  };
}

function waitingColumns({ texts }: ListWords): ListColumn<WaitingLine>[] {
  const t = texts('worklist');
  const own = texts('listExport');
  const referral = texts('referral');
  return [
    { header: t('column.who'), width: 28, cell: ({ who }) => who },
    { header: texts('person')('column.birthDate'), width: 12, cell: ({ birthDate }) => dayCell(birthDate) },
    { header: own('column.group'), width: 18, cell: ({ group }) => group },
    { header: t('column.what'), width: 36, cell: ({ words }) => words.what },
    { header: own('column.detail'), width: 36, cell: ({ words }) => words.detail },
    { header: t('column.due'), width: 12, cell: ({ dueOn }) => dayCell(dueOn) },
    { header: referral('column.receivedOn'), width: 12, cell: ({ receivedOn }) => dayCell(receivedOn) },
    { header: referral('column.caseNumber'), width: 12, cell: ({ caseNumber }) => caseNumber },
    { header: t('column.responsible'), width: 20, cell: ({ responsible }) => responsible },
  ];
}
