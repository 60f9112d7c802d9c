/** How far the reader is: '12 questions · 5 answered · 4 right'. */
export function progress(total: number, answered: number, right: number): string {
  const questions = `${total} ${total === 1 ? 'question' : 'questions'}`;
  return answered === 0 ? questions : `${questions} · ${answered} answered · ${right} right`;
}
