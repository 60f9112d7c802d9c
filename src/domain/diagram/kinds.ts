/** Kinds of diagram whose nodes have names that can be recalled. */
const WITH_NAMES = ['flowchart', 'state', 'sequence'];

/** Whether diagrams of this kind are offered for recall. */
export function hasRecall(kind: string): boolean {
  return WITH_NAMES.includes(kind);
}
