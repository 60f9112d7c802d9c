import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {SMALLEST_READABLE_PX} from '../../../plugins/diagrams/types';

const DRAWING = 'blog/2026-11-26-diagrams-without-a-library.mdx';
const GROUP = 'blog/2026-11-26-six-week-study-group.mdx';
const read = (file: string) => readFileSync(file, 'utf8');

interface Bench {
  figures: {name: string; of: Record<string, {median: number}>}[];
}

test('the table of the post on diagrams is that of the bench of its day', () => {
  const bench = JSON.parse(read('bench/results/2026-11-26.json')) as Bench;
  const measured = (name: string) => {
    const of = bench.figures.find((figure) => figure.name === name)?.of ?? {};
    const who = ['handbook', 'stock, no diagrams', 'stock + theme-mermaid'];
    return who.map((contender) => of[contender]?.median ?? NaN);
  };
  const typed = (label: string) => {
    const [, row = ''] = new RegExp(`\\| ${label} \\|(.*)\\|`).exec(read(DRAWING)) ?? [];
    return row.split('|').map((cell) => parseFloat(cell.replace(',', '')));
  };
  expect(read(DRAWING)).toContain('measured on 26 November 2026');
  measured('JavaScript before any interaction').forEach((size, at) => {
    const said = typed('JavaScript before any interaction')[at] ?? NaN;
    expect(Math.abs(said / size - 1)).toBeLessThan(0.02);
  });
  const times = {
    'Time in which the page cannot answer': 'total blocking time',
    'Click on a checklist item, on a slow processor, until it shows':
      'click on a checklist item to paint',
  };
  for (const [label, name] of Object.entries(times))
    measured(name).forEach((milliseconds, at) => {
      const off = Math.abs((typed(label)[at] ?? NaN) - milliseconds / 1000);
      expect(off, `${label}, ${at}`).toBeLessThan(0.05 + (0.02 * milliseconds) / 1000);
    });
});

test('the post on diagrams counts its own case and names the least text', () => {
  const ads = read('docs/case-studies/ad-click-prediction/index.mdx');
  const diagrams = ads.match(/^```mermaid id=/gm)?.length;
  expect(read(DRAWING)).toContain(`with its ${diagrams} diagrams`);
  expect(read(DRAWING)).toContain(`text under ${SMALLEST_READABLE_PX} px`);
});

test('the meeting of the study group fills its minutes', () => {
  const text = read(GROUP);
  const minutes = [...text.matchAll(/:\w, (?:after \w|00:00), (\d+)m/g)].map(([, m]) => Number(m));
  expect(minutes).toHaveLength(6);
  const sum = minutes.reduce((total, m) => total + m, 0);
  expect(text).toContain(`one meeting of ${sum} minutes`);
  expect(sum / 60).toBe(2.25);
  expect(text.replace(/\s+/g, ' ')).toContain(
    'Two interviews fill a meeting of two and a quarter hours',
  );
});
