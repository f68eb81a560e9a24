import { setImmediate as pause } from 'node:timers/promises';

import type { NumbersInList, SeenList } from '../../contract/listExport.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { writePieces } from '../api/writtenFile.ts';
import { documentHtml } from '../document/documentHtml.ts';
import { streamCsv } from '../spreadsheet/streamCsv.ts';
import { streamWorkbook, type StreamedTable } from '../spreadsheet/streamWorkbook.ts';
import type { WrittenCell } from '../spreadsheet/workbookContent.ts';
import { aboutSheet } from './aboutSheet.ts';
import { type ListWords, wordsFor } from './listColumn.ts';
import { listPaper, mostRowsOnPaper } from './listPaper.ts';
import { complaintList } from './lists/complaintList.ts';
import { coordinatorList } from './lists/coordinatorList.ts';
import {
  agreementList,
  informationList,
  offerList,
  partnerList,
  placeList,
  procedureList,
} from './lists/directoryLists.ts';
import { letterList } from './lists/letterList.ts';
import { municipalityList } from './lists/municipalityList.ts';
import { participationList } from './lists/participationList.ts';
import { personList } from './lists/personList.ts';
import { planList } from './lists/planList.ts';
import { referralList } from './lists/referralList.ts';
import { unitList } from './lists/unitList.ts';
import { waitingList } from './lists/waitingList.ts';
import { listTable, type ListTable, type NumberChoice } from './listTable.ts';

/** Lists as files: what is seen on the screen, and nothing beside it. */
export const listExportHandlers: ModuleHandlers<'listExport'> = {
  async write(ctx, { fileToken, format, language, numbers, ground, seen }) {
    const path = ctx.files[fileToken];
    if (path === undefined) throw new Refusal('FILE_NOT_READABLE');
    const words = wordsFor(language);
    const header = words.texts('listExport')('column.number');
    const list = await seenTable(ctx, seen, words, { numbers, ground, header });
    const table: StreamedTable = {
      name: list.title,
      header: list.columns.map((column) => column.header),
      widths: list.columns.map(({ width }) => width),
      numberColumns: list.columns.flatMap(({ isNumber }, index) => (isNumber ? [index] : [])),
      batches: tellingProgress(ctx, list),
    };
    const behind = [aboutSheet(ctx, list, ground, words)];
    const title = `${list.title} – ${ctx.settings.officeName}`;
    await writePieces(
      path,
      format === 'csv' ? streamCsv(table) : streamWorkbook({ title, language: localeOf(language), table, behind }),
    );
    await log(ctx, { format, numbers, ground, seen, rows: list.total });
    return { rows: list.total };
  },
  async paper(ctx, { language, numbers, ground, seen }) {
    const words = wordsFor(language);
    const header = words.texts('listExport')('column.number');
    const list = await seenTable(ctx, seen, words, { numbers, ground, header });
    const document = await listPaper(ctx, list, language);
    await log(ctx, { format: 'paper', numbers, ground, seen, rows: Math.min(list.total, mostRowsOnPaper) });
    return { html: documentHtml(document, ctx.reference.fontFile) };
  },
};

interface TakenOut {
  format: string;
  numbers: NumbersInList;
  ground: string;
  seen: SeenList;
  rows: number;
}

const log = ({ audit }: CommandContext, { format, numbers, ground, seen, rows }: TakenOut): Promise<void> =>
  audit.write({
    action: 'export',
    entity: `${seen.list}List`,
    ground,
    detail: { format, numbers, rows, columns: 'columns' in seen ? seen.columns : null },
  });

const localeOf = (language: 'nb' | 'nn' | 'en') => (language === 'en' ? 'en-GB' : `${language}-NO`);

/** The list a screen shows, as cells. */
async function seenTable(
  ctx: CommandContext,
  seen: SeenList,
  words: ListWords,
  choice: NumberChoice,
): Promise<ListTable> {
  switch (seen.list) {
    case 'referrals':
      return listTable(ctx, await referralList(ctx, seen, words), choice);
    case 'persons':
      return listTable(ctx, await personList(ctx, seen, words), choice);
    case 'plans':
      return listTable(ctx, await planList(ctx, seen, words), choice);
    case 'complaints':
      return listTable(ctx, await complaintList(ctx, seen, words), choice);
    case 'letters':
      return listTable(ctx, await letterList(ctx, seen, words), choice);
    case 'coordinators':
      return listTable(ctx, await coordinatorList(ctx, seen, words), choice);
    case 'units':
      return listTable(ctx, await unitList(ctx, seen, words), choice);
    case 'participation':
      return listTable(ctx, await participationList(ctx, seen, words), choice);
    case 'municipalities':
      return listTable(ctx, await municipalityList(ctx, seen, words), choice);
    case 'places':
      return listTable(ctx, await placeList(ctx, seen, words), choice);
    case 'partners':
      return listTable(ctx, await partnerList(ctx, seen, words), choice);
    case 'serviceOffers':
      return listTable(ctx, await offerList(ctx, seen, words), choice);
    case 'agreements':
      return listTable(ctx, await agreementList(ctx, seen, words), choice);
    case 'procedures':
      return listTable(ctx, await procedureList(ctx, seen, words), choice);
    case 'information':
      return listTable(ctx, await informationList(ctx, seen, words), choice);
    case 'worklist':
      return listTable(ctx, await waitingList(ctx, seen, words), choice);
  }
}

/** Tells after each batch how far it has come, and lets the message leave the process before the next. */
async function* tellingProgress(
  { job }: CommandContext,
  { batches, total }: ListTable,
): AsyncGenerator<readonly (readonly WrittenCell[])[]> {
  let done = 0;
  for await (const rows of batches) {
    yield rows;
    done += rows.length;
    job.progress(done, total, 'writeList');
    await pause();
  }
}
