/** The reading map: which building block leads to which, drawn from `needs` in the front matter of all blocks. */
import {BLOCK_GROUPS, BUILDING_BLOCKS} from './addresses';

export interface MappedBlock {
  /** Slug, such as `caching`. */
  slug: string;
  title: string;
  /** Slugs of blocks to know first. */
  needs: readonly string[];
}

interface ReadingMap {
  id: string;
  groups: readonly string[];
  title: string;
  about: string;
  left?: readonly string[];
}

/** Five maps, so that each can be read. `left` names blocks that are drawn first, where a line would cross them else. */
const MAPS: ReadingMap[] = [
  {
    id: 'reading-map-from-data',
    groups: ['Data', 'Training'],
    title: 'In which order do the blocks on data and training build on each other?',
    about: 'blocks on data and on training',
  },
  {
    id: 'reading-map-to-a-model',
    groups: ['Models'],
    title: 'In which order do the blocks on models build on each other?',
    about: 'blocks on models',
    left: ['multi-task-learning', 'gradient-boosted-trees', 'ranking-metrics', 'learning-to-rank'],
  },
  {
    id: 'reading-map-to-a-verdict',
    groups: ['Evaluation'],
    title: 'In which order do the blocks on evaluation build on each other?',
    about: 'blocks on evaluation',
  },
  {
    id: 'reading-map-to-a-system',
    groups: ['Serving'],
    title: 'In which order do the blocks on serving build on each other?',
    about: 'blocks on serving',
  },
  {
    id: 'reading-map-to-operations',
    groups: ['Operations'],
    title: 'In which order do the blocks on operations build on each other?',
    about: 'blocks on operations',
  },
];

/** A group looks like the part of a system that it is about. */
const ROLES: Readonly<Record<string, string>> = {
  ...{Data: 'store', Models: 'model', Training: 'job'},
  ...{Evaluation: 'metric', Serving: 'service', Operations: 'human'},
};

/**
 * The fences of the maps, as they stand in the page. Blocks that are not written appear nowhere; what a block needs
 * of another group stands in its map, too.
 */
export function readingMaps(blocks: readonly MappedBlock[]): string {
  const written = new Map(blocks.map((block) => [block.slug, block]));
  const writtenOf = (slugs: readonly string[]): MappedBlock[] =>
    slugs.flatMap((slug) => written.get(slug) ?? []);
  return MAPS.map((map) => {
    const own = writtenOf(map.groups.flatMap((group) => BLOCK_GROUPS[group] ?? []));
    const needed = new Set(own.flatMap(({needs}) => needs));
    const others = writtenOf(BUILDING_BLOCKS).filter(
      (block) => needed.has(block.slug) && !own.includes(block),
    );
    return fence(map, own, others);
  }).join('\n\n');
}

const groupOf = (slug: string): string =>
  Object.keys(BLOCK_GROUPS).find((group) => BLOCK_GROUPS[group]?.includes(slug)) ?? '';

type Edge = readonly [from: string, to: string];

/** Without the arrows that a longer way says already. */
function withoutShortcuts(edges: readonly Edge[]): readonly Edge[] {
  return edges.filter(([from, to]) => {
    const seen = new Set<string>();
    const leads = (at: string): boolean =>
      edges.some(([start, next]) => {
        if (start !== at || seen.has(next) || (at === from && next === to)) return false;
        seen.add(next);
        return next === to || leads(next);
      });
    return !leads(from);
  });
}

/** The name of a node: Mermaid reads a name that begins like one of its words as that word. */
function nodeOf(slug: string): string {
  return /^(graph|flowchart|subgraph|end|style|class|click|default)/.test(slug)
    ? `block-${slug}`
    : slug;
}

function fence(
  {id, title, about, left = []}: ReadingMap,
  own: readonly MappedBlock[],
  others: readonly MappedBlock[],
): string {
  const isLeft = ({slug}: MappedBlock) => left.includes(slug);
  const all = [...own, ...others];
  const shown = [...all.filter(isLeft), ...all.filter((block) => !isLeft(block))];
  const here = new Map(shown.map((block) => [block.slug, block.title]));
  const edges = withoutShortcuts(
    shown
      .filter((block) => own.includes(block))
      .flatMap(({slug, needs}) =>
        needs.filter((need) => here.has(need)).map((need): Edge => [need, slug]),
      ),
  );
  const told = edges.map(([from, to]) => `${here.get(from)} before ${here.get(to)}`);
  const ends = new Set(edges.map(([, to]) => to));
  const starts = own.filter(({slug}) => !ends.has(slug)).map((block) => block.title);
  return [
    `\`\`\`mermaid id=${id}`,
    'flowchart TB',
    `  accTitle: ${title}`,
    `  accDescr: ${sentences([
      `The ${about}, ${own.length} of them, each with an arrow from what to know first`,
      told.join('; '),
      others.length > 0 && `From other groups: ${others.map((block) => block.title).join(', ')}`,
      starts.length > 0 && `Nothing comes before: ${starts.join(', ')}`,
    ])}`,
    '  %% kind: overview',
    ...shown.map(
      ({slug, title: name}) => `  ${nodeOf(slug)}[${broken(name)}]:::${ROLES[groupOf(slug)]}`,
    ),
    ...edges.map(([from, to]) => `  ${nodeOf(from)} --> ${nodeOf(to)}`),
    '```',
  ].join('\n');
}

const sentences = (parts: (string | false)[]): string =>
  parts.flatMap((part) => (part ? [`${part}.`] : [])).join(' ');

/** A label in two lines of about the same length. */
function broken(name: string): string {
  const words = name.split(' ');
  const breaks = words.slice(1).map((_word, at) => {
    const [above, below] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
    return {above, below, longest: Math.max(above.length, below.length)};
  });
  const best = breaks.sort((a, b) => a.longest - b.longest)[0];
  return best && name.length > 14 ? `${best.above}<br/>${best.below}` : name;
}
