/** What is wrong in the content, told so that an author can mend it without reading this code. */

export interface Problem {
  /** From the root of the site, with forward slashes. */
  file: string;
  /** From 1. */
  line?: number;
  /** Where in the file: `questions[2].options`, `link /caching/`, `section data`. */
  field: string;
  found: string;
  /** What to do about it. */
  todo: string;
}

/** `docs/x/quiz.yaml:14 questions[2].options: found one option; give at least two` */
export function formatProblem({file, line, field, found, todo}: Problem): string {
  return `${line ? `${file}:${line}` : file} ${field}: ${found}; ${todo}`;
}

/** One line per problem, by file and line, each once. */
export function formatProblems(problems: readonly Problem[]): string[] {
  const told = problems.map((problem) => ({...problem, text: formatProblem(problem)}));
  told.sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.text, b.text),
  );
  return [...new Set(told.map(({text}) => text))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All problems at once, so that one build tells everything there is to mend. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    const lines = formatProblems(problems);
    const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
    super(`${count} in the content:\n${lines.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'ContentError';
  }
}
