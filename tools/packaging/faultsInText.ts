import { homedir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What no shipped text may hold: a way to the sources, the machine it was built on, or the tests. */
const forbidden: readonly { text: string | RegExp; what: string }[] = [
  { text: /\/[/*][#@] ?sourceMappingURL=/, what: 'points to a map of the sources' },
  { text: root, what: 'tells the folder it was built in' },
  { text: `${homedir()}/`, what: 'tells whose machine it was built on' },
  { text: /\bfrom ?["'](vitest|playwright-core|fast-check|drizzle-kit)["']/, what: 'asks for a tool of development' },
];

/** What is wrong with one shipped file, in words; binaries are not read. */
export function faultsInText(path: string, read: () => string): string[] {
  if (!/\.(js|cjs|css|html|json)$/.test(path)) return [];
  const text = read();
  const found = forbidden.filter((one) =>
    typeof one.text === 'string' ? text.includes(one.text) : one.text.test(text),
  );
  const faults = found.map(({ what }) => `archive: ${path} ${what}`);
  if (path === 'package.json' && ('devDependencies' in JSON.parse(text) || 'scripts' in JSON.parse(text)))
    faults.push('archive: package.json still speaks of development');
  return faults;
}
