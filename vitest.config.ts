import path from 'node:path';
import {defineConfig} from 'vitest/config';

/** Unit, server-render and content tests. The browser sweep has its own configuration in tests/e2e. */
export default defineConfig({
  resolve: {
    alias: {
      '@site': path.resolve(__dirname),
      '@docusaurus/useBaseUrl': path.resolve(__dirname, 'tests/doubles/useBaseUrl.ts'),
    },
  },
  test: {
    include: ['{src,plugins,lint,scripts,bench,docs}/**/*.test.{ts,tsx}', 'tests/{content,architecture}/**/*.test.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
