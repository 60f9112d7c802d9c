import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {contentFiles, drawingPaths, fencesOfFile} from '../../diagrams/site';
import {paperOf, standalone, viewBoxOf} from './standalone';

const SITE = path.resolve(__dirname, '../../..');
const HEAD =
  '<svg xmlns="http://www.w3.org/2000/svg" class="dg" viewBox="1 6 300 200" width="300" height="200">';
const STYLE =
  '<style>.dg text{font-family:var(--font-diagram, Georgia, serif);fill:var(--diagram-ink, #22201c)}' +
  '.dg{background:var(--diagram-paper, #fcfbf8)}</style>';
const drawing = (body = '') => `${HEAD}${STYLE}<title>T</title><desc>D</desc>${body}</svg>\n`;

describe('outside the site', () => {
  it('no colour comes from a page', () => {
    const svg = standalone(drawing());
    expect(svg).toContain('fill:#22201c');
    expect(svg).not.toContain('var(');
  });

  it('the face is one that the picture brings, then what is installed', () => {
    expect(standalone(drawing())).toContain("font-family:'Source Serif 4',KaTeX_Main,Georgia");
  });

  it('a variable without a value is refused', () => {
    expect(() => standalone(drawing('<path fill="var(--lost)"/>'))).toThrow(/var\(--lost\) has no/);
  });

  it('light paper lies under everything', () => {
    const rect = '<rect x="1" y="6" width="300" height="200" fill="#fcfbf8"/>';
    expect(standalone(drawing('<g/>'))).toContain(`</desc>${rect}<g/>`);
  });

  const marker =
    '<marker id="m" refX="8" refY="5" orient="auto-start-reverse"><path d="m0 0"/></marker>';

  it('an arrow head turns where only SVG 1 is known', () => {
    const svg = standalone(drawing(`<defs>${marker}</defs><path marker-end="url(#m)"/>`));
    expect(svg).toContain(
      '<marker id="m" refX="8" refY="5" orient="auto"><path d="m0 0"/></marker>',
    );
    expect(svg).not.toContain('m-start');
  });

  it('at the start of a line too, as a head of its own', () => {
    const svg = standalone(
      drawing(`<defs>${marker}</defs><path marker-start="url(#m)" marker-end="url(#m)"/>`),
    );
    expect(svg).toContain(
      '<marker id="m-start" refX="8" refY="5" orient="auto"><g transform="rotate(180 8 5)">',
    );
    expect(svg).toContain('<path marker-start="url(#m-start)" marker-end="url(#m)"/>');
  });

  it('a head that turns already keeps its place at a start', () => {
    const plain = '<marker id="p" orient="auto"/><path marker-start="url(#p)"/>';
    expect(standalone(drawing(plain))).toContain(plain);
  });
});

it('reads box and paper', () => {
  expect(viewBoxOf(drawing())).toEqual({x: 1, y: 6, width: 300, height: 200});
  expect(paperOf(standalone(drawing()))).toBe('#fcfbf8');
});

it('knows all that the handbook draws', () => {
  const fences = contentFiles(SITE).flatMap((file) => fencesOfFile(SITE, file));
  expect(fences.length).toBeGreaterThan(20);
  for (const {page, id = ''} of fences) {
    const svg = standalone(readFileSync(path.join(SITE, drawingPaths(page, id).svg), 'utf8'));
    expect(svg).not.toMatch(/var\(|auto-start-reverse/);
    expect(svg).toMatch(/<\/desc><rect x="[-\d.]+" y="[-\d.]+" width="\d+/);
  }
});
