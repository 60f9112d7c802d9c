import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {layerWalls} from './lint/layer-walls.mjs';

/** Code rules. Types are checked by `tsc`, so the rules here need no type information and stay fast. */
export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'build',
      '.docusaurus',
      '.cache',
      'coverage',
      'static',
      'bench/stock',
    ],
  },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', {max: 200}],
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', {prefer: 'type-imports'}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: {'react-hooks': hooks},
    rules: {
      ...hooks.configs.recommended.rules,
      // Takes every field of a hook's result for a ref as soon as one of them is a ref.
      'react-hooks/refs': 'off',
    },
  },
  {
    // Commands talk to the person who runs them.
    files: ['scripts/**', 'bench/**', 'lint/run.ts', 'plugins/**'],
    rules: {'no-console': 'off'},
  },
  {
    // A declaration file that imports is a module and declares nothing for the others.
    files: ['**/*.d.ts'],
    rules: {'@typescript-eslint/consistent-type-imports': 'off'},
  },
  {
    // Loaders are read by the bundler as they are: CommonJS.
    files: ['**/*.cjs'],
    rules: {'@typescript-eslint/no-require-imports': 'off'},
  },
  {
    // Goes into the head of every page as it stands and runs in any browser.
    files: ['**/*.browser.js'],
    rules: {'no-var': 'off'},
  },
  {
    // A table of numbers with their reasons, as long as its case needs.
    files: ['docs/**/estimate.ts'],
    rules: {'max-lines': 'off'},
  },
  ...layerWalls,
);
