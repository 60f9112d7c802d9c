/** Makes a drawing small and self-contained without touching what later steps read from it. */
import {optimize, type Config} from 'svgo';
import {minified, withFallbacks, type Tokens} from './tokens';

/** Kept: ids, classes, data-*, title, desc, var(). Only numbers and paths are shortened. */
const PASSES: Config = {
  multipass: false,
  plugins: [
    {
      name: 'convertPathData',
      params: {floatPrecision: 1, makeArcs: undefined, utilizeAbsolute: true},
    },
    {name: 'cleanupNumericValues', params: {floatPrecision: 1}},
    {name: 'convertTransform', params: {floatPrecision: 1}},
  ],
};

function ruleIsUsed(selector: string, svg: string): boolean {
  const role = /data-role='(\w+)'/.exec(selector)?.[1];
  if (role !== undefined) return svg.includes(`data-role="${role}"`);
  return [...selector.matchAll(/\.([\w-]+)/g)].every((found) => svg.includes(found[1] ?? ''));
}

/** The rules of drawing.css that a drawing needs. */
export function usedRules(css: string, svg: string): string {
  return minified(css).replace(/([^{}]+)\{([^}]*)\}/g, (_, selectors: string, body: string) => {
    const used = selectors.split(',').filter((selector) => ruleIsUsed(selector, svg));
    return used.length > 0 ? `${used.join(',')}{${body}}` : '';
  });
}

/** The finished file: it looks right by itself and takes the page's colours where it is inlined. */
export function polished(svg: string, css: string, tokens: Tokens): string {
  const paper = '.dg{background:var(--diagram-paper)}';
  const style = withFallbacks(usedRules(css, svg) + paper, tokens);
  const small = optimize(svg, PASSES).data;
  return `${small.replace(/(<svg\b[^>]*>)/, `$1<style>${style}</style>`)}\n`;
}

/** Without its own style sheet, for a page that has drawing.css. */
export function inlined(svg: string): string {
  return svg.replace(/<style>[\s\S]*?<\/style>/, '').trimEnd();
}
