const NOT_PROSE = [
  /^---\n[\s\S]*?\n---\n/g, // front matter
  /^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2[^\n]*$/gm, // fences
  /\$\$[\s\S]*?\$\$/g, // block formulas
  /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, // code
  /\{\/\*[\s\S]*?\*\/\}/g, // comments
];

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The source with code, block formulas, comments and front matter blanked; every offset stays true. */
export const proseOnly = (source: string): string =>
  NOT_PROSE.reduce((rest, pattern) => rest.replace(pattern, blank), source);
