/** Lines where they mislead, as the real Mermaid lays them out; a few seconds. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';

import {formatComplaint} from './rules';
import {openStudio, soundFence} from './studio';
import {fenceOf} from './testing/fence';

const HISTORY = '  H -->|events| T[Attention over<br/>the target]:::model';
const CANDIDATES = '  C[(Candidates<br/>C × d)]:::store -->|each| T';
const fence = (lines: string[]) =>
  soundFence(
    fenceOf(
      `
  H[(History<br/>L × d)]:::store -->|sum over L| M[Mean<br/>1 × d]:::model
  H --> X[Transformer, causal<br/>L × d]:::model
${lines.join('\n')}
  X -->|last row| U[One user vector<br/>1 × d, for retrieval]:::model
  X -->|all rows| R[Attention over<br/>its L rows]:::model
  C -->|each| R
  M --> F[Ranker]:::model
  R -->|C × d| F
  T -->|C × d| F`,
      {id: 'readers'},
    ),
  )!;

it('a line through the label of another is refused, and told with its line', async () => {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'diagrams-'));
  const studio = await openStudio(siteDir, path.join(__dirname, 'tokens.css'));
  try {
    const told = await studio.draw(fence([HISTORY, CANDIDATES]));
    expect(told.map(formatComplaint)).toEqual([
      expect.stringContaining('the line from H to T runs through the label "each" of another'),
    ]);
    expect(told[0]?.line).toBeGreaterThan(13);
  } finally {
    await studio.close();
    rmSync(siteDir, {recursive: true});
  }
}, 60_000);
