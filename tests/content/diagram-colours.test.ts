import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {darkTokens, lightTokens} from '../../plugins/diagrams/tokens';

it('both themes have every colour that a drawing uses', () => {
  const css = readFileSync('plugins/diagrams/drawing.css', 'utf8');
  const names = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
  const themes = [lightTokens('src/css/tokens.css'), darkTokens('src/css/tokens.css')];
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => themes.some((theme) => !theme[name]))).toEqual([]);
});
