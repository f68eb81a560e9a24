import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

import { nativePackages, noteShipped } from './tools/packaging/shippedPackages.ts';
import { withoutFaultPoints } from './tools/withoutFaultPoints.ts';

const from = (path: string) => resolve(import.meta.dirname, path);

/** The decoders of scanned pictures, which the reader of PDFs asks for by their names; and their licences. */
const pdfDecoders = (): Plugin => ({
  name: 'pdf-decoders',
  generateBundle() {
    const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'wasm');
    for (const name of ['openjpeg_nowasm_fallback.js', 'jbig2_nowasm_fallback.js', 'LICENSE_OPENJPEG', 'LICENSE_JBIG2'])
      this.emitFile({ type: 'asset', fileName: `pdf/${name}`, source: readFileSync(join(folder, name)) });
  },
});

export default defineConfig({
  main: {
    plugins: [withoutFaultPoints(), noteShipped(from('out/shipped/main.json'))],
    // Nobody sets it for a packed app, and React would then draw the charts of paper with its checks for developers.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
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
        external: ['electron', ...nativePackages],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [noteShipped(from('out/shipped/preload.json'))],
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
    plugins: [react(), pdfDecoders(), noteShipped(from('out/shipped/renderer.json'))],
    worker: { format: 'es' },
    build: {
      // electron-vite leaves it out; the window's start waits for what it reads.
      minify: true,
      outDir: from('out/renderer'),
      rollupOptions: {
        input: { index: from('src/renderer/index.html') },
        // What the door is made of comes in one piece: a file each for what it shares with the pages was sixty of them.
        output: { codeSplitting: { groups: [{ name: 'door', tags: ['$initial'] }] } },
      },
    },
  },
});
