/**
 * The arrows: docs, pages, theme → components → platform → domain → nothing.
 * plugins, lint, scripts and bench use src/domain only; nothing imports tests.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const TESTS = '\\.test\\.tsx?$|(^|/)(testing|doubles)/|\\.fixture\\.tsx?$';

const wall = (name, comment, from, to) => ({name, comment, severity: 'error', from, to});

module.exports = {
  forbidden: [
    wall(
      'no-circle',
      'Two modules that need each other are one module or three. (Types alone may point back.)',
      {},
      {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    ),
    wall(
      'domain-imports-nothing',
      'src/domain is the bottom: it may import src/domain and pure packages only.',
      {path: '^src/domain/', pathNot: TESTS},
      {path: '^(src/(?!domain/)|docs|plugins|scripts|lint|bench|tests)'},
    ),
    wall(
      'domain-is-pure',
      'No Node, React, DOM or Docusaurus in src/domain.',
      {path: '^src/domain/', pathNot: TESTS},
      {path: 'node_modules/(react|react-dom|@docusaurus|idb|jsdom|playwright-core)/'},
    ),
    wall(
      'domain-needs-no-node',
      'No Node module in src/domain.',
      {path: '^src/domain/', pathNot: TESTS},
      {dependencyTypes: ['core']},
    ),
    wall(
      'platform-imports-domain-only',
      'src/platform may import src/domain.',
      {path: '^src/platform/', pathNot: TESTS},
      {path: '^(src/(?!domain/|platform/)|docs|plugins|scripts|lint|bench|tests)'},
    ),
    wall(
      'components-do-not-climb',
      'Components are used by pages and theme, not the other way round.',
      {path: '^src/components/', pathNot: TESTS},
      {path: '^(src/(theme|pages)/|docs|plugins|scripts|lint|bench|tests)'},
    ),
    wall(
      'no-widget-in-a-widget',
      'A component never imports another widget; shared parts live in src/components/ui.',
      {path: '^src/components/(?!ui/|figures/)([^/]+)/', pathNot: TESTS},
      {path: '^src/components/', pathNot: ['^src/components/ui/', '^src/components/$1/']},
    ),
    wall(
      'no-figure-in-a-figure',
      'A live figure stands alone; shared parts live in src/components/ui.',
      {path: '^src/components/figures/([^/]+)/', pathNot: TESTS},
      {path: '^src/components/', pathNot: ['^src/components/ui/', '^src/components/figures/$1/']},
    ),
    wall(
      'ui-is-shared-by-all',
      'A shared part knows no widget.',
      {path: '^src/components/ui/', pathNot: TESTS},
      {path: '^src/components/(?!ui/)'},
    ),
    wall(
      'site-stands-without-its-tools',
      'The site does not import build tools.',
      {path: '^src/(theme|pages|css)/', pathNot: TESTS},
      {path: '^(plugins|scripts|lint|bench|tests)/'},
    ),
    wall(
      'docs-import-domain-only',
      'Code in docs is a pure model.',
      {path: '^docs/', pathNot: TESTS},
      {pathNot: '^(src/domain/|docs/)'},
    ),
    wall(
      'tools-use-domain-only',
      'plugins, lint, scripts and bench may import src/domain (and the list of names) and nothing else of src.',
      {path: '^(plugins|lint|scripts|bench)/', pathNot: TESTS},
      {path: '^src/(?!domain/|components/names\\.ts$)'},
    ),
    wall(
      'diagrams-stand-alone',
      'plugins/diagrams can be taken into another site: it imports nothing of this one.',
      {path: '^plugins/diagrams/'},
      {path: '^(src|docs|lint|scripts|bench|tests|plugins/(?!diagrams/))'},
    ),
    wall(
      'nothing-imports-tests',
      'Tests are the top.',
      {pathNot: `^tests/|${TESTS}`},
      {path: '^tests/'},
    ),
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: ['[.]css$', '[.]svg$', '[.]ya?ml', '^@theme', '^@generated', '^@docusaurus']},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {conditionNames: ['import', 'require', 'node', 'default', 'types']},
  },
};
