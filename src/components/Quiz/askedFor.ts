import type {Question} from '@site/src/domain/quiz';

/**
 * The questions that a page names in `only`, in that order; all of them without it.
 * @throws Error when a named question does not exist: the build must stop, not the reader.
 */
export function askedFor(
  questions: Question[],
  only: string | undefined,
  page: string,
): Question[] {
  if (only === undefined) return questions;
  const ids = only.split(/[\s,]+/).filter(Boolean);
  return ids.map((id) => {
    const found = questions.find((question) => question.id === id);
    if (found) return found;
    const known = questions.map((question) => question.id).join(', ');
    throw new Error(
      `${page}: <Quiz only> names "${id}", but quiz.yaml has: ${known}. Correct the id.`,
    );
  });
}
