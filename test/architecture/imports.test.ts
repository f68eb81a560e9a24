import { describe, expect, it } from 'vitest';

import { sourcesBelow, targetOf, type SourceFile } from './sources.ts';

/** One wall of the house: which files it speaks of, and what they may import (our own paths, or packages). */
interface Wall {
  name: string;
  files: RegExp;
  may: (target: string, file: SourceFile) => boolean;
}

const own =
  (...folders: string[]) =>
  (target: string) =>
    folders.some((folder) => target.startsWith(`src/${folder}/`));
const isPackage = (target: string) =>
  !target.startsWith('src/') && !target.startsWith('test/') && !target.startsWith('tools/');
const moduleOf = (path: string) => path.split('/')[2] ?? '';
const sharedInMain = ['api', 'db', 'security', 'register', 'reference'];
const sharedInRenderer = ['app', 'api', 'components', 'form'];

const walls: Wall[] = [
  { name: 'domain imports nothing but itself', files: /^src\/domain\//, may: own('domain') },
  {
    name: 'contract imports domain and zod',
    files: /^src\/contract\//,
    may: (t) => own('contract', 'domain')(t) || t === 'zod',
  },
  {
    name: 'locales import domain and themselves',
    files: /^src\/locales\//,
    may: own('locales', 'domain'),
  },
  {
    name: 'charts import domain, locales, react and d3',
    files: /^src\/charts\//,
    may: (t) => own('charts', 'domain', 'locales')(t) || ['react', 'd3-scale', 'd3-shape'].includes(t),
  },
  {
    name: 'main imports domain, contract, locales and charts, never the renderer',
    files: /^src\/main\//,
    may: (t) => isPackage(t) || own('main', 'domain', 'contract', 'locales', 'charts')(t),
  },
  {
    name: 'electron is imported in main/app, main/main.ts and preload alone',
    files: /^src\/(?!main\/app\/|main\/main\.ts|preload\/)/,
    may: (t) => t !== 'electron',
  },
  {
    name: 'drizzle is imported in main/db and repositories alone',
    files: /^src\/(?!main\/db\/).*(?<!Repo\.ts|Sql\.ts|coverage\.ts)$/,
    may: (t) => t !== 'drizzle-orm' && t !== 'drizzle-kit',
  },
  {
    name: 'the driver is imported in main/db/database.ts alone',
    files: /^src\/(?!main\/db\/database\.ts)/,
    may: (t) => t !== 'better-sqlite3',
  },
  {
    name: 'preload imports the channel and electron alone',
    files: /^src\/preload\//,
    may: (t) => t === 'electron' || t === 'src/contract/channel.ts',
  },
  {
    name: 'renderer imports domain, contract, locales and charts, never main, electron or node',
    files: /^src\/renderer\//,
    may: (t) =>
      own('renderer', 'domain', 'contract', 'locales', 'charts')(t) ||
      (isPackage(t) && t !== 'electron' && !t.startsWith('node:')),
  },
  {
    name: 'a module in main uses its siblings only through their repositories and steps',
    files: new RegExp(`^src/main/(?!${[...sharedInMain, 'app', 'cli', 'demo'].join('|')})[a-z]+/`, 'i'),
    may: (t, file) =>
      !t.startsWith('src/main/') ||
      moduleOf(t) === moduleOf(file.path) ||
      sharedInMain.includes(moduleOf(t)) ||
      !t.endsWith('Handlers.ts'),
  },
  {
    name: 'a module in renderer uses no sibling',
    files: new RegExp(`^src/renderer/(?!${sharedInRenderer.join('|')})[a-z]+/`, 'i'),
    may: (t, file) =>
      !t.startsWith('src/renderer/') || moduleOf(t) === moduleOf(file.path) || sharedInRenderer.includes(moduleOf(t)),
  },
];

const sources = sourcesBelow('src');

describe('who may import whom', () => {
  it('reads the whole tree, so that silence means something', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((file) => file.imports).length).toBeGreaterThan(300);
  });

  for (const wall of walls) {
    it(wall.name, () => {
      const files = sources.filter((file) => wall.files.test(file.path));
      expect(files.length, 'the wall must speak of some file').toBeGreaterThan(0);
      const offenders = files.flatMap((file) =>
        file.imports
          .map((specifier) => targetOf(file, specifier))
          .filter((target) => !wall.may(target, file))
          .map((target) => `${file.path} → ${target}`),
      );
      expect(offenders).toEqual([]);
    });
  }

  it('imports carry their ending, so that Node runs the sources as they are', () => {
    const offenders = sources
      .filter((file) => !file.path.startsWith('src/renderer/'))
      .flatMap((file) =>
        file.imports
          .filter((s) => s.startsWith('.') && !/\.(tsx?|json|css)$/.test(s))
          .map((s) => `${file.path} → ${s}`),
      );
    expect(offenders).toEqual([]);
  });

  it('has no folder where things without a home gather', () => {
    const homeless = sources.filter((file) => /\/(shared|utils?|common|helpers?|misc)(\/|\.)/i.test(file.path));
    expect(homeless.map((file) => file.path)).toEqual([]);
  });

  it('never asks the driver for plaintext or for the key in a log', () => {
    const offenders = sources.filter(
      (file) => file.path.startsWith('src/main/') && /\.serialize\(|verbose\s*:|pragma\([^)]*\bkey\s*=/.test(file.text),
    );
    expect(offenders.map((file) => file.path)).toEqual([]);
  });
});
