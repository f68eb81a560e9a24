import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const from = (path: string) => resolve(import.meta.dirname, path);

/** Native modules and their loaders stay outside the bundles: they find their binaries beside themselves. */
const native = ['better-sqlite3', '@node-rs/argon2', '@resvg/resvg-js'];

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Everything but the native modules is bundled, so that the packed app carries no node_modules tree to read.
      externalizeDeps: false,
      rollupOptions: {
        input: {
          main: from('src/main/main.ts'),
          registerProcess: from('src/main/register/registerProcess.ts'),
          ...(existsSync(from('src/main/cli.ts')) && { cli: from('src/main/cli.ts') }),
        },
        external: ['electron', ...native],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        // A sandboxed preload must be one CommonJS file.
        input: { preload: from('src/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: from('src/renderer'),
    // Absolute, so that a page opened deep in the window's own addresses still finds its parts.
    base: '/',
    plugins: [react()],
    build: {
      outDir: from('out/renderer'),
      rollupOptions: { input: { index: from('src/renderer/index.html') } },
    },
  },
});
