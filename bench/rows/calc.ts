import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { forgetter, rawStatement, type BenchRow, type BenchSetup } from '../benchRow.ts';
import { timed, type Samples } from '../measure.ts';

const program = '/usr/bin/soffice';
const day = '2025-12-31';

/** Each plan's need class and days, as an office would have them in a spreadsheet: one row a plan. */
const plansSql = `SELECT p.need_class AS need, l.active_from AS first, coalesce(l.active_to, '2999-12-31') AS last
  FROM plan l JOIN person p ON p.id = l.person_id WHERE l.active_from > ''
  AND (l.active_to IS NOT NULL OR l.state NOT IN ('closed', 'consentWithdrawn'))`;
interface PlanRow {
  need: string;
  first: string;
  last: string;
}

const text = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const date = (value: string) => `<table:table-cell office:value-type="date" office:date-value="${value}"/>`;

/** A flat OpenDocument sheet of the rows, with one cell that counts the plans active on the day in each need class. */
function sheet(rows: readonly PlanRow[]): string {
  const body = rows.map(
    ({ need, first, last }) => `<table:table-row>${text(need)}${date(first)}${date(last)}</table:table-row>`,
  );
  const range = (column: string) => `[.${column}1:.${column}${Math.max(1, rows.length)}]`;
  const on = 'DATE(2025;12;31)';
  const counts = ['extensive', 'moderate', 'limited', 'unknown'].map(
    (need) =>
      `<table:table-cell table:formula="of:=COUNTIFS(${range('A')};&quot;${need}&quot;;${range('B')};&quot;&lt;=&quot;&amp;${on};${range('C')};&quot;&gt;=&quot;&amp;${on})" office:value-type="float" office:value="0"/>`,
  );
  const names = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${names.join(' ')} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A">${body.join('')}<table:table-row>${counts.join('')}</table:table-row></table:table></office:spreadsheet></office:body></office:document>`;
}

/** Has Calc open, count and write the sheet; gives the numbers of its last row. */
function countInCalc(folder: string, name: string): number[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, join(folder, `${name}.fods`)];
  const { status } = spawnSync(program, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error('LibreOffice did not convert');
  const lines = readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split('\n');
  return (lines.at(-1) ?? '').split(',').map(Number);
}

async function against(setup: BenchSetup): Promise<Samples> {
  const folder = join(setup.scratch, 'calc');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'list.fods'), sheet(rawStatement(setup, plansSql).all() as PlanRow[]));
  const forget = forgetter(setup);
  const samples: Samples = { ours: [], floor: [] };
  // The first of each does not count: Calc makes a profile, the register builds its statements.
  countInCalc(folder, 'list');
  await setup.ask('statistics.keyFigures', { asOf: day });
  for (let round = 0; round < 3; round += 1) {
    let counted = 0;
    samples.floor.push(await timed(() => (counted = countInCalc(folder, 'list').reduce((sum, n) => sum + n, 0))));
    forget();
    let ours = 0;
    samples.ours.push(
      await timed(async () => {
        const { planShare } = (await setup.ask('statistics.keyFigures', { asOf: day })) as {
          planShare: { numerator: number };
        };
        ours = planShare.numerator;
      }),
    );
    // Nobody in the demo has two active plans: the numbers are the same, or the row measures nothing.
    if (ours !== counted) throw new Error(`ours ${ours}, Calc ${counted}`);
  }
  rmSync(folder, { recursive: true });
  return samples;
}

export const calcRow: BenchRow = {
  what: 'who has an active plan, by need class',
  floor: 'LibreOffice Calc headless: starting, opening the rows and counting them',
  atMost: 1 / 20,
  note: 'Most of Calc’s time at few persons is its start, which the register has behind it; its start alone cannot be told apart on a busy machine. Ours tells the other key figures of the day too, from an encrypted register; Calc has one row a plan ready, and counts that alone.',
  sizes: () => {
    if (existsSync(program)) return true;
    process.stderr.write('LibreOffice is not installed here (/usr/bin/soffice): its row is left out\n');
    return false;
  },
  run: against,
};
