/** One way to break the handbook, and the part of the gate that must notice. */
export interface Mutation {
  breaks: string;
  /** Files to change or to write, from the root; a changed file must differ afterwards. */
  edits: Record<string, (text: string) => string>;
  /** The gate's parts that run, or a spec of the browser sweep over the built site. */
  runs: {stages: string[]} | {spec: string; only: string};
  /** What the gate must say. */
  says: RegExp;
}

/** Adds text at the end of a file, or makes the file. */
export const append =
  (addition: string) =>
  (text: string): string =>
    `${text}\n${addition}\n`;

/** Replaces the first match, and insists that there is one. */
export const replace =
  (pattern: RegExp, by: string) =>
  (text: string): string => {
    if (!pattern.test(text)) throw new Error(`nothing matches ${pattern}`);
    return text.replace(pattern, by);
  };
