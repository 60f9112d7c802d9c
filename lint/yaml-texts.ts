import {isScalar, LineCounter, parseDocument, visit} from 'yaml';
import type {VFile} from 'vfile';
import type {HouseRule} from './house-rule';

const TITLES = new Set(['title', 'container-title']);

/** The rules about words read every text of a YAML file. That the file is sound is checked by content-index. */
export function checkYaml(file: VFile, rules: HouseRule[]): VFile {
  const lines = new LineCounter();
  visit(parseDocument(String(file), {lineCounter: lines}), {
    Pair(_, pair) {
      // What a source is called is not ours to mend.
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      return file.basename === 'references.yaml' && TITLES.has(key) ? visit.SKIP : undefined;
    },
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      const {line, col} = lines.linePos(node.range[0]);
      for (const {name, find} of rules)
        for (const {message} of find?.(node.value) ?? [])
          file.message(message, {place: {line, column: col}, source: 'house-style', ruleId: name});
    },
  });
  return file;
}
