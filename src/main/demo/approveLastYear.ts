import { startOfYear, yearOf } from '../../domain/calendar/day.ts';
import type { DemoOptions } from '../../domain/demo/demoOffice.ts';
import type { Db } from '../db/database.ts';
import { readSettings } from '../office/settingsRepo.ts';
import type { Reference } from '../reference/reference.ts';
import { approveReport } from '../report/approveReport.ts';
import { demoAccount } from './demoAccount.ts';

/** The report is made in January and approved in the middle of February. */
const approvedOn = (year: number) => `${startOfYear(year + 1).slice(0, 4)}-02-12`;

/** The demo office has approved the report of its last whole year, where its story has come so far. */
export async function approveLastYear(
  db: Db,
  { options, accountId, reference, id }: { options: DemoOptions; accountId: string; reference: Reference; id: string },
): Promise<void> {
  const { asOf, fromYear } = options;
  const year = yearOf(asOf) - (asOf >= approvedOn(yearOf(asOf) - 1) ? 1 : 2);
  if (year < fromYear) return;
  await approveReport(
    {
      db,
      now: `${approvedOn(year)}T10:00:00.000Z`,
      today: approvedOn(year),
      settings: await readSettings(db),
      reference,
      account: { id: accountId, displayName: demoAccount.displayName },
    },
    { year, seen: 0, note: null },
    id,
  );
}
