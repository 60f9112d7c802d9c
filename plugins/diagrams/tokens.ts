/** Reads the site's colours, so that a picture outside the site has them too. */
import {readFileSync} from 'node:fs';

export type Tokens = Record<string, string>;

function declarations(css: string, selector: RegExp): Tokens {
  const block = selector.exec(css)?.[1] ?? '';
  const pairs = [...block.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)];
  return Object.fromEntries(pairs.map((pair) => [pair[1], (pair[2] ?? '').trim()]));
}

export function lightTokens(file: string): Tokens {
  return declarations(readFileSync(file, 'utf8'), /:root\s*\{([^}]*)\}/);
}

export function darkTokens(file: string): Tokens {
  const css = readFileSync(file, 'utf8');
  return {...lightTokens(file), ...declarations(css, /\[data-theme=['"]dark['"]\]\s*\{([^}]*)\}/)};
}

/** `var(--x)` -> `var(--x, #value)`. An unknown name is an error: it would be drawn black. */
export function withFallbacks(css: string, tokens: Tokens): string {
  return css.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = tokens[name];
    if (value === undefined) throw new Error(`drawing.css uses ${name}, which tokens.css lacks`);
    return `var(${name}, ${value.replace(/var\(--font-text\)/, tokens['--font-text'] ?? 'serif')})`;
  });
}

/** Only the custom properties that a sheet names. */
export function namedIn(css: string, tokens: Tokens): Tokens {
  const names = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]));
  return Object.fromEntries(Object.entries(tokens).filter(([name]) => names.has(name)));
}

export function minified(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/;}/g, '}')
    .trim();
}
