import type { QueryContext } from '../api/context.ts';
import type { WrittenSheet } from '../spreadsheet/workbookContent.ts';
import type { ListWords } from './listColumn.ts';
import type { ListTable } from './listTable.ts';

/** The sheet behind the list: what it is, whose, of which day, and that it is no longer protected. */
export function aboutSheet(
  { settings, today, account }: Pick<QueryContext, 'settings' | 'today' | 'account'>,
  table: Pick<ListTable, 'title' | 'total'>,
  ground: string,
  { texts, formats }: ListWords,
): WrittenSheet {
  const t = texts('listExport');
  return {
    name: t('about.sheet'),
    headerRows: 0,
    widths: [24, 80],
    rows: [
      [t('about.list'), table.title],
      [t('about.office'), settings.officeName],
      [t('about.day'), { day: today }],
      [t('about.rows'), table.total],
      [t('about.by'), account.displayName],
      [t('about.ground'), ground],
      ['', t('about.plain', { day: formats.day(today) })],
    ],
  };
}
