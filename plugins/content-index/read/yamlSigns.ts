/**
 * A text that begins with `*`, `&` or `!` and is not in quotes is an alias, an anchor or a tag to YAML: its first word is
 * lost, or the whole cannot be read. No file of the handbook needs any of the three, so each is told.
 */
import type {Document, Node} from 'yaml';
import {isAlias, isMap, isPair, isScalar, isSeq, visit} from 'yaml';
import type {YamlPath} from './yamlSource';

export interface YamlSign {
  path: YamlPath;
  /** As a problem says it: `found *which*, …`. */
  found: string;
  offset: number;
}

/** The signs of a document in the order of its text. */
export function signsIn(document: Document): YamlSign[] {
  const signs: YamlSign[] = [];
  visit(document, {
    Node(_, node, ancestors) {
      const found = signOf(node);
      if (found === undefined) return;
      const path = pathTo([...ancestors, node]);
      signs.push({path, found, offset: node.range?.[0] ?? 0});
    },
  });
  return signs;
}

function signOf(node: Node): string | undefined {
  if (isAlias(node)) return `found *${node.source}, which YAML reads as an alias`;
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
    return `found &${node.anchor}, which YAML reads as an anchor`;
  return node.tag?.startsWith('!') ? `found ${node.tag}, which YAML reads as a tag` : undefined;
}

/** Keys and places in lists on the way to the last of `chain`. */
function pathTo(chain: readonly unknown[]): YamlPath {
  return chain.flatMap((node, at) => {
    if (isSeq(node)) return node.items.indexOf(chain[at + 1]);
    return isPair(node) && isScalar(node.key) ? String(node.key.value) : [];
  });
}
