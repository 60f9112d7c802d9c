import {STEP_OF_GROUP} from '../content/addresses';
import type {Step} from '../content/vocabulary';
import type {BlockName, CaseIndexData} from './types';

/** `needs` read it before the case · `uses` the case draws on it. */
export type Draw = 'needs' | 'uses';

export interface MatrixRow extends BlockName {
  /** One for each case, in the order of the cases; undefined where the case does without the block. */
  draws: (Draw | undefined)[];
}

export interface MatrixGroup {
  step: Step;
  rows: MatrixRow[];
}

/**
 * Block by case, by the step of the framework that a block belongs to. Within a step the block that most cases need
 * stands first, then the one that most draw on.
 */
export function matrixOf({cases, groups}: CaseIndexData): MatrixGroup[] {
  const rowOf = (block: BlockName): MatrixRow => ({
    ...block,
    draws: cases.map(({needs, blocks}) => {
      if (needs.includes(block.slug)) return 'needs';
      return blocks.includes(block.slug) ? 'uses' : undefined;
    }),
  });
  const steps = [...new Set(groups.map(({title}) => STEP_OF_GROUP[title]!))];
  return steps.flatMap((step) => {
    const blocks = groups.filter(({title}) => STEP_OF_GROUP[title] === step);
    const rows = blocks.flatMap((group) => group.blocks.map(rowOf)).filter(isDrawnOn);
    rows.sort((a, b) => count(b, 'needs') - count(a, 'needs') || count(b) - count(a));
    return rows.length > 0 ? [{step, rows}] : [];
  });
}

const isDrawnOn = (row: MatrixRow) => count(row) > 0;

function count({draws}: MatrixRow, what?: Draw): number {
  return draws.filter((draw) => (what ? draw === what : draw)).length;
}
