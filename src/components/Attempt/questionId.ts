/** Id of the element that asks a section's question: it names the field for the answer. */
export function questionId(section: string): string {
  return `question-of-${section}`;
}
