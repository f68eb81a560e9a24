import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { build } from 'vite';

/**
 * `npm run bench -- [--full] [--sizes 1000,100000] [--only save,search] [--keep]`: bundles the benchmarks as the app is bundled (the charts are JSX, which Node does
 * not read), and runs them. `--keep` leaves the registers for the next run, and takes those it finds.
 */
const native = ['better-sqlite3', '@node-rs/argon2', '@resvg/resvg-js'];
const root = join(import.meta.dirname, '..');
const outDir = join(root, 'out', 'bench');

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  // As in the app: packages in the bundle, without what nobody uses; only the native ones stay outside.
  ssr: { noExternal: true, external: native },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: false,
    minify: false,
    target: 'node24',
    rollupOptions: {
      external: native,
      input: { bench: join(root, 'bench', 'bench.ts') },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
});
const { status } = spawnSync(process.execPath, [join(outDir, 'bench.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
