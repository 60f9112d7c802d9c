import path from 'node:path';
import {defineConfig} from 'vitest/config';

const double = (name: string): string => path.resolve(__dirname, 'tests/doubles', name);

/** Docusaurus's client modules exist in its own builds only; tests get simple ones. */
function doubles(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`@docusaurus/${name}`, double(name)]));
}

/** What Docusaurus finds by other rules than Node's. */
const THEME = {
  '@theme/Layout': double('themeLayout'),
  '@theme/NotFound': double('themeNotFound'),
  '@theme/CodeBlock': path.resolve(__dirname, 'src/theme/CodeBlock'),
  '@generated/content-index/default/overview.json': double('overview'),
  '@generated/content-index/default/plan.json': double('plan'),
  '@generated/content-index/default/progress.json': double('progress'),
};

/** Unit, server-render and content tests. The browser sweep has its own configuration in tests/e2e. */
export default defineConfig({
  resolve: {
    alias: {
      '@site': path.resolve(__dirname),
      'fast-check': double('fast-check.ts'),
      ...doubles('useBaseUrl', 'useBrokenLinks', 'router', 'Link', 'Head'),
      ...doubles('useIsBrowser', 'useDocusaurusContext'),
      ...THEME,
    },
  },
  test: {
    include: [
      '*.test.ts',
      '{src,plugins,lint,scripts,bench,docs}/**/*.test.{ts,tsx}',
      'tests/{content,architecture}/**/*.test.ts',
    ],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
