/** Id of the record of one section: `case-studies/ad-click-prediction#estimate`. */
export function attemptId(page: string, section: string): string {
  return `${page}#${section}`;
}
