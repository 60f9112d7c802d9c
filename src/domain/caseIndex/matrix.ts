import type {BlockName, CaseFacts, CaseIndexData} from './types';

export interface MatrixRow extends BlockName {
  /** One for each case, in the order of the cases. */
  uses: boolean[];
  /** How many cases draw on the block. */
  count: number;
}

/** Block by case. Within a group the block that most cases draw on comes first: read it next. */
export function matrixOf({cases, groups}: CaseIndexData): {title: string; rows: MatrixRow[]}[] {
  const rowOf = (block: BlockName): MatrixRow => {
    const uses = cases.map((facts: CaseFacts) => facts.blocks.includes(block.slug));
    return {...block, uses, count: uses.filter(Boolean).length};
  };
  return groups.flatMap(({title, blocks}) => {
    const rows = blocks.map(rowOf).filter(({count}) => count > 0);
    rows.sort((a, b) => b.count - a.count);
    return rows.length > 0 ? [{title, rows}] : [];
  });
}
