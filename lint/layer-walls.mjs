/**
 * What a layer may not touch, as ESLint rules, so that an editor shows it while one types.
 * Which folder may import which is held by .dependency-cruiser.cjs; here stand the globals and
 * the packages that would make a pure layer impure.
 */
const outsideWorld = (names, message) => names.map((name) => ({name, message}));

const PURE = 'src/domain is pure: take time, chance, storage and text as arguments.';
const PORT = 'Only src/platform touches the browser: import the port from there.';

const browser = ['window', 'document', 'navigator', 'location', 'history', 'fetch'];
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel', 'Worker'];
const timers = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'performance', 'crypto'];

export const layerWalls = [
  {
    files: ['src/domain/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...outsideWorld([...browser, ...storage, ...timers, 'process', 'console'], PURE),
      ],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now', message: PURE},
        {object: 'Math', property: 'random', message: PURE},
      ],
      'no-restricted-syntax': [
        'error',
        {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: PURE},
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['react', 'react-dom', 'react/*', 'node:*', '@docusaurus/*', 'idb'],
              message: PURE,
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{components,theme,pages}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld(storage, PORT)],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now', message: PORT},
        {object: 'Math', property: 'random', message: PORT},
      ],
    },
  },
];
