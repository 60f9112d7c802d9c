/** The name of the database of drawings, beside the record's database `name`. */
export function databaseName(name: string): string {
  return `${name}-whiteboards`;
}
