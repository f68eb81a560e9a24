import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { IndicatorId } from '../src/domain/statistics/indicator.ts';
import { isRatio } from '../src/domain/statistics/indicatorAbout.ts';
import '../src/locales/everyLanguage.ts';
import { textsFor } from '../src/locales/texts.ts';
import { buildApp } from './build.ts';
import { writePaperAndPictures } from './demoPictures.ts';
import { koordinat } from './koordinatCommand.ts';
import { startApp } from './start.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'out', 'demo');
const register = join(folder, 'koordinat.db');
const list = join(root, 'resources', 'demo', 'eksempelliste.xlsx');

interface Indicator {
  id: IndicatorId;
  numerator: number;
  denominator: number | null;
  share: number | null;
}

/** The command line on the demo register. */
const onDemo = <T>(args: string[], password = '') => koordinat<T>(args, { register, password });

/** «(56.3 %)», and «(5.3)» for what is so many for each. */
const inBrackets = ({ id, share }: Indicator): string => {
  if (share === null) return '';
  return isRatio(id) ? ` (${share.toFixed(1)})` : ` (${(share * 100).toFixed(1)} %)`;
};

/** Says what is going on, and how long it took. */
async function step<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  process.stdout.write(`${what} … `);
  const start = performance.now();
  const result = await work();
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** What the figure is called on the screen. */
const code = textsFor('en')('code') as (key: string) => string;
const nameOf = (id: string) => code(`indicator.${id}`);

const shown = (path: string) => relative(root, path);

async function demo(): Promise<void> {
  const today = new Date();
  const asOf = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`;
  const year = today.getFullYear() - 1;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  await step('Building the app', buildApp);
  const made = await step('Making an office of 1 200 made-up persons over four years', () => {
    const years = ['--from-year', String(year - 2), '--to-year', String(year + 1), '--as-of', asOf];
    return onDemo<{ account: string; password: string; referrals: number; coordinators: number; plans: number }>([
      'demo',
      '--persons',
      '1200',
      '--seed',
      '1',
      ...years,
    ]);
  });
  const { account, password } = made;
  const signIn = ['--account', account];
  const imported = await step(`Importing the list ${shown(list)}`, () =>
    onDemo<{ rows: number; created: number; matched: number }>(
      ['import', list, '--kind', 'referrals', ...signIn],
      password,
    ),
  );
  // The office had approved the year's report before the list came in: what the list changes makes a second edition.
  await step(`Approving the corrected annual report of ${year}`, () =>
    onDemo(['approve', '--year', String(year), '--note', 'Meldingene i lista er tatt med.', ...signIn], password),
  );
  const stats = onDemo<{ indicators: Indicator[] }>(['stats', '--as-of', `${year}-12-31`, ...signIn], password);
  const files = ['docx', 'xlsx'].map((format) => join(folder, `arsrapport-${year}.${format}`));
  for (const file of files) {
    const format = file.split('.').at(-1) ?? '';
    await step(`Writing the annual report as ${format}`, () =>
      onDemo(
        ['report', '--year', String(year), '--language', 'nb', '--format', format, '--out', file, ...signIn],
        password,
      ),
    );
  }
  const pictures = await step('Writing the annual report as pdf, and pictures of the main screens', () =>
    writePaperAndPictures({ register, folder, account, password, year }),
  );

  console.log(
    `\n${made.referrals + imported.created} meldinger, ${made.coordinators} coordinators, ${made.plans} plans`,
  );
  console.log(`From the list: ${imported.rows} rows, ${imported.created} new, ${imported.matched} known before`);
  console.log(`\nKey figures ${year}:`);
  const width = Math.max(...stats.indicators.map(({ id }) => nameOf(id).length));
  for (const indicator of stats.indicators) {
    const { id, numerator, denominator } = indicator;
    const of = denominator === null ? '' : ` of ${denominator}`;
    console.log(`  ${nameOf(id).padEnd(width)} ${numerator}${of}${inBrackets(indicator)}`);
  }
  console.log('\nFiles:');
  for (const file of [register, ...files, ...pictures]) console.log(`  ${shown(file)}`);
  console.log(`\nLook around with account «${account}» and password «${password}»`);

  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (hasDisplay && !process.env['CI']) startApp([`--register=${register}`]);
  else console.log(`There is no display here. Elsewhere: npm start -- --register=${shown(register)}`);
}

try {
  await demo();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
