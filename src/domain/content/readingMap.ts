/** The reading map: which building block leads to which, drawn from `needs` in the front matter of all blocks. */
import {BLOCK_GROUPS} from './addresses';

export interface MappedBlock {
  /** Slug, such as `caching`. */
  slug: string;
  title: string;
  /** Slugs of blocks to know first. */
  needs: readonly string[];
}

/** Three maps, so that each can be read. `also` names blocks of other groups that the map needs to hang together. */
const MAPS = [
  {
    id: 'reading-map-from-data',
    groups: ['Data', 'Training'],
    also: ['loss-functions'],
    title: 'In which order do the blocks on data and training build on each other?',
    about: 'blocks on data and on training',
  },
  {
    id: 'reading-map-to-a-model',
    groups: ['Models'],
    also: ['embeddings'],
    title: 'In which order do the blocks on models build on each other?',
    about: 'blocks on models',
  },
  {
    id: 'reading-map-to-a-system',
    groups: ['Evaluation', 'Serving', 'Operations'],
    also: [],
    title:
      'In which order do the blocks on evaluation, serving and operations build on each other?',
    about: 'blocks from a score to a running system',
  },
] as const;

/** A group looks like the part of a system that it is about. */
const ROLES: Readonly<Record<string, string>> = {
  ...{Data: 'store', Models: 'model', Training: 'job'},
  ...{Evaluation: 'metric', Serving: 'service', Operations: 'human'},
};

/** The fences of the maps, as they stand in the page. Blocks that are not written appear nowhere. */
export function readingMaps(blocks: readonly MappedBlock[]): string {
  const written = new Map(blocks.map((block) => [block.slug, block]));
  return MAPS.map((map) => {
    const slugs = map.groups.flatMap((group) => BLOCK_GROUPS[group] ?? []);
    const shown = [...map.also, ...slugs].flatMap((slug) => {
      const block = written.get(slug);
      return block ? [{...block, group: groupOf(slug)}] : [];
    });
    return fence(map, shown);
  }).join('\n\n');
}

const groupOf = (slug: string): string =>
  Object.keys(BLOCK_GROUPS).find((group) => BLOCK_GROUPS[group]?.includes(slug)) ?? '';

type Shown = MappedBlock & {group: string};
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

function fence({id, title, about}: (typeof MAPS)[number], shown: readonly Shown[]): string {
  const here = new Set(shown.map(({slug}) => slug));
  const edges = withoutShortcuts(
    shown.flatMap(({slug, needs}) =>
      needs.filter((need) => here.has(need)).map((need): Edge => [need, slug]),
    ),
  );
  const joined = new Set(edges.flat());
  const titleOf = new Map(shown.map((block) => [block.slug, block.title]));
  const told = edges.map(([from, to]) => `${titleOf.get(from)} before ${titleOf.get(to)}`);
  const alone = shown.filter(({slug}) => !joined.has(slug)).map((block) => block.title);
  return [
    `\`\`\`mermaid id=${id}`,
    'flowchart TB',
    `  accTitle: ${title}`,
    `  accDescr: The ${about}, ${shown.length} of them, each with an arrow from what to know first. ${told.join('; ')}.${aloneText(alone)}`,
    ...drawn(shown, joined).map(
      ({slug, title: name, group}) => `  ${nodeOf(slug)}[${broken(name)}]:::${ROLES[group]}`,
    ),
    ...edges.map(([from, to]) => `  ${nodeOf(from)} --> ${nodeOf(to)}`),
    '```',
  ].join('\n');
}

/** Blocks that no arrow reaches or leaves are told and not drawn, unless there are only such. */
function drawn(shown: readonly Shown[], joined: ReadonlySet<string>): readonly Shown[] {
  return joined.size > 0 ? shown.filter(({slug}) => joined.has(slug)) : shown;
}

function aloneText(titles: readonly string[]): string {
  return titles.length > 0
    ? ` Not drawn, because they can be read at any time: ${titles.join(', ')}.`
    : '';
}

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
