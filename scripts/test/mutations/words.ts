import {append, replace, type Mutation} from './mutation';

const PAGE = 'docs/framework/index.mdx';
const CASE = 'docs/case-studies/ad-click-prediction';

const onPage = (breaks: string, addition: string, says: RegExp): Mutation => ({
  breaks,
  edits: {[PAGE]: append(addition)},
  runs: {stages: ['site']},
  says,
});

/** Words and data that must not pass. */
export const wordMutations: Mutation[] = [
  onPage(
    'a broken link',
    'See [it](/no-such-page/).',
    /link \/no-such-page\/: no page stands there/,
  ),
  onPage('a broken anchor', 'See [it](#no-such-section).', /no-such-section/),
  onPage('an unknown widget', '<Wdget />', /<Wdget>: pages have no such widget/),
  onPage('an unknown citation', 'As shown [@nobody1900].', /nobody1900: no reference has this key/),
  onPage(
    'a duplicate id',
    '### One {/* #planted */}\n\nText.\n\n### Two {/* #planted */}\n\nText.',
    /section planted/,
  ),
  {
    breaks: 'a walk along an edge that is not drawn',
    edits: {[`${CASE}/index.mdx`]: replace(/%% step C->G:/, '%% step C->U:')},
    runs: {stages: ['diagrams']},
    says: /index\.mdx:\d+: the walk goes along C->U, but no edge leads there: did you mean/,
  },
  {
    breaks: 'a step of a walk whose time is no time',
    edits: {[`${CASE}/index.mdx`]: replace(/(%% step C->G:.*;) 5 ms/, '$1 they must be equal')},
    runs: {stages: ['diagrams']},
    says: /index\.mdx:\d+: "they must be equal" after ";" is no time: write a duration/,
  },
  {
    breaks: 'malformed YAML',
    edits: {[`${CASE}/quiz.yaml`]: append('  - id: [unclosed')},
    runs: {stages: ['site']},
    says: /quiz\.yaml:\d+/,
  },
  {
    breaks: 'an unknown key in YAML',
    edits: {[`${CASE}/quiz.yaml`]: replace(/^( +)question:/m, '$1colour: red\n$1question:')},
    runs: {stages: ['site']},
    says: /quiz\.yaml:\d+ .*colour/,
  },
  {
    breaks: 'a published id that vanished',
    edits: {'docs/ids.lock': append('section framework was-published')},
    runs: {stages: ['site']},
    says: /was-published: the id was published and is gone/,
  },
  {
    breaks: 'a wrong figure (an input of the estimate changes, the texts do not)',
    edits: {[`${CASE}/estimate.ts`]: replace(/default: ([\d._e]+)/, 'default: 7 * $1')},
    runs: {stages: ['site']},
    says: /the text does not say/,
  },
  {
    breaks: 'a missing text alternative',
    edits: {[PAGE]: replace(/^\s*accDescr.*$/m, '')},
    runs: {stages: ['prose']},
    says: /the diagram needs a line "accDescr/,
  },
  {
    breaks: 'filler',
    edits: {[PAGE]: append('It is important to note this.')},
    runs: {stages: ['prose']},
    says: /is filler/,
  },
  {
    breaks: 'a misspelt word',
    edits: {[PAGE]: append('This is mispelt.')},
    runs: {stages: ['spelling']},
    says: /Unknown word \(mispelt\)/,
  },
  {
    breaks: 'a stale diagram',
    edits: {[PAGE]: replace(/accTitle: /, 'accTitle: Otherwise ')},
    runs: {stages: ['diagrams']},
    says: /stale|npm run diagrams/i,
  },
  {
    breaks: 'a missing drawing',
    edits: {
      [PAGE]: append(
        '```mermaid id=planted\nflowchart LR\n  accTitle: T\n  accDescr: D.\n  A --> B\n```',
      ),
    },
    runs: {stages: ['diagrams']},
    says: /planted/,
  },
];
