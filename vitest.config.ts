import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Fast tests: rules, repositories, handlers, screens' logic. The end-to-end tests have a project of their own. */
export default defineConfig({
  plugins: [react()],
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          environment: 'node',
          // A slow machine is no fault: a test that hangs is found all the same.
          testTimeout: 120_000,
          hookTimeout: 120_000,
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
          // What is waited for may take its time on a busy machine: as long as everything else in the window.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
