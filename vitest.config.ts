import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A slow machine is no fault: a test that hangs is found all the same.
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Fast tests: rules, repositories, handlers, screens' logic. The end-to-end tests have a project of their own. */
export default defineConfig({
  plugins: [react()],
  test: {
    reporters: ['default'],
    // As in the register's process: every language is there before anything speaks.
    setupFiles: ['src/locales/everyLanguage.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/**/*.mocked.test.ts'],
          environment: 'node',
          // The files of a worker share the modules they load: loading them anew took longer than the tests themselves.
          isolate: false,
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          // Tests that put something in a library's place, each in a world of its own.
          name: 'mocked',
          include: ['test/**/*.mocked.test.ts'],
          environment: 'node',
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          environment: 'node',
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          isolate: false,
          // What is waited for may take its time on a busy machine: as long as everything else in the window.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
