/** Says, without a browser, why a drawing is not of its fence. */
import {sourceHash} from './fingerprint';
import {readSidecar} from './site';
import {mermaidText} from './source';
import type {SoundFence} from './studio';
import type {Complaint} from './types';
import {walkOn} from './walkGraph';

/** What Mermaid was given, as a hash: while it stays the same, so does the graph. */
export function drawnFrom(source: string): string {
  return sourceHash(mermaidText(source));
}

/**
 * What to do about a drawing that is not fresh. If only comments have changed, the graph that was drawn still
 * holds, and a walk that does not fit it is told here: drawing again would not mend it.
 */
export function staleComplaints(siteDir: string, fence: SoundFence): Complaint[] {
  const {file, line, page, id, source} = fence;
  const sidecar = readSidecar(siteDir, page, id);
  const isSameGraph = sidecar?.drawnFrom === drawnFrom(source);
  const findings = sidecar && isSameGraph ? walkOn(source, sidecar.graph).findings : [];
  if (findings.length > 0)
    return findings.map((found) => ({file, line: line + found.line, message: found.message}));
  const state = sidecar ? 'stale' : 'missing';
  const todo = 'run npm run diagrams, which draws it or says what Mermaid cannot read';
  return [{file, line, message: `the drawing of "${id}" is ${state}: ${todo}`}];
}
