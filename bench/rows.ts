import type { BenchRow } from './benchRow.ts';
import { encryptedReadRow, encryptedStatisticRow } from './rows/encryption.ts';
import { importRow } from './rows/importing.ts';
import { listPageRow } from './rows/listPage.ts';
import { longListRow } from './rows/longList.ts';
import { pointReadRow } from './rows/pointRead.ts';
import { calcRow } from './rows/calc.ts';
import { reportRow } from './rows/report.ts';
import { saveRow } from './rows/save.ts';
import { searchRow } from './rows/search.ts';
import { startRow } from './rows/start.ts';
import { dashboardOnceRow, dashboardRow, statisticsOnceRow, statisticsRow } from './rows/statistics.ts';
import { unlockRow } from './rows/unlock.ts';

/** Every row of the table, by the name that `--only` takes. */
export const benchRows: Readonly<Record<string, BenchRow>> = {
  start: startRow,
  longList: longListRow,
  unlock: unlockRow,
  encryptedRead: encryptedReadRow,
  encryptedStatistic: encryptedStatisticRow,
  pointRead: pointReadRow,
  listPage: listPageRow,
  save: saveRow,
  statistics: statisticsRow,
  statisticsOnce: statisticsOnceRow,
  dashboard: dashboardRow,
  dashboardOnce: dashboardOnceRow,
  search: searchRow,
  import: importRow,
  report: reportRow,
  calc: calcRow,
};
