import path from 'node:path';
import {defineConfig} from 'vitest/config';

/** The browser sweep, over build/ as it is. `npm test -- site browser` builds first. */
export default defineConfig({
  root: path.resolve(__dirname, '../..'),
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    globalSetup: ['tests/e2e/serve-build.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // A machine that builds for others as well stalls a browser now and then; what is broken fails twice.
    retry: process.env.CI ? 1 : 0,
  },
});
