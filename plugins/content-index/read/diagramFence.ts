/** A ```mermaid id=serving-path fence: what of it is words and what is declared. */
import type {Code} from 'mdast';
import type {Diagram} from '../../../src/domain/content/types';
import {lineOf} from './nodes';

export function isDiagramFence(node: Code): boolean {
  return node.lang?.toLowerCase() === 'mermaid';
}

/** Fields that the author left out come out as ''. */
export function readDiagram(node: Code, pageId: string, section: string): Diagram {
  const source = node.value;
  return {
    pageId,
    id: /(?:^|\s)id=(\S+)/.exec(node.meta ?? '')?.[1] ?? '',
    caption: /^\s*accTitle\s*:\s*(.+?)\s*$/m.exec(source)?.[1] ?? '',
    description: description(source),
    kind: kind(source),
    section,
    source,
    line: lineOf(node),
    uses: declaredUses(source),
  };
}

function description(source: string): string {
  const block = /^\s*accDescr\s*\{([^}]*)\}/m.exec(source)?.[1];
  const line = /^\s*accDescr\s*:\s*(.+?)\s*$/m.exec(source)?.[1];
  return (block ?? line ?? '').replace(/\s+/g, ' ').trim();
}

function kind(source: string): string {
  const body = source.replace(/^\s*---\n[\s\S]*?\n\s*---\n/, '');
  const first = body.split('\n').find((line) => /\S/.test(line) && !/^\s*%%/.test(line));
  return /\S+/.exec(first ?? '')?.[0] ?? '';
}

/** Names in `%% = peakQps, storageTb` lines. */
function declaredUses(source: string): string[] {
  return [...source.matchAll(/^\s*%%\s*=\s*(.+?)\s*$/gm)].flatMap((hit) =>
    (hit[1] ?? '').split(/[\s,]+/).filter(Boolean),
  );
}
