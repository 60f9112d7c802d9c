/** The id of a worksheet's element: `worksheet-traffic` for one group, `worksheet` for the whole estimate. */
export function worksheetAnchor(group?: string): string {
  return group === undefined ? 'worksheet' : `worksheet-${group}`;
}

/** Of the worksheets on a page the anchor of the one in which an input of `group` stands, if any. */
export function worksheetWith(group: string, onPage: readonly string[]): string | undefined {
  return [worksheetAnchor(group), worksheetAnchor()].find((anchor) => onPage.includes(anchor));
}
