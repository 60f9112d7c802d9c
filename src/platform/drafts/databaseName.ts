/** The name of the database of drafts, beside the record's database `name`. */
export function databaseName(name: string): string {
  return `${name}-drafts`;
}
