import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {usedRules} from './polish';
import {darkTokens, lightTokens, withFallbacks} from './tokens';
import {ROLES} from './types';

const TOKENS = path.join(__dirname, 'tokens.css');
const css = readFileSync(path.join(__dirname, 'drawing.css'), 'utf8');

describe('drawing.css', () => {
  it.each(ROLES)('has an outline and a filling for the role %s', (role) => {
    expect(css).toContain(`[data-role='${role}'] .dg-shape`);
    expect(css).toContain(`var(--role-${role}-fill)`);
    expect(css).toContain(`var(--role-${role}-line)`);
  });

  it('names only colours that both themes have', () => {
    const names = [...css.matchAll(/var\((--[\w-]+)\)/g)].map((found) => found[1] ?? '');
    const [light, dark] = [lightTokens(TOKENS), darkTokens(TOKENS)];
    expect(names.filter((name) => !light[name] || !dark[name])).toEqual([]);
  });

  it('has no colour of its own', () => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(/i);
  });
});

it('gives every variable its light value', () => {
  expect(withFallbacks('a{fill:var(--x)}', {'--x': '#fff'})).toBe('a{fill:var(--x, #fff)}');
  expect(() => withFallbacks('a{fill:var(--y)}', {})).toThrow('--y');
});

it('keeps the rules that a drawing uses, and no others', () => {
  const svg = '<svg class="dg"><g data-role="store"><path class="dg-shape"/></g></svg>';
  const rules = usedRules(css, svg);
  expect(rules).toContain("[data-role='store']");
  expect(rules).not.toContain("[data-role='model']");
  expect(rules).not.toContain('.dg-slice');
});
