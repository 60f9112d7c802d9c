import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {SMALLEST_READABLE_PX} from '../../../plugins/diagrams/types';

const DRAWING = 'blog/2026-11-26-diagrams-without-a-library.mdx';
const GROUP = 'blog/2026-11-26-six-week-study-group.mdx';
const read = (file: string) => readFileSync(file, 'utf8');

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
