import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const post = readFileSync('blog/2026-11-26-diagrams-without-a-library.mdx', 'utf8');
const bench = readFileSync(/`(bench\/results\/[\d-]+\.md)`/.exec(post)?.[1] ?? '', 'utf8');

/** Medians of a line of the bench: this handbook, stock without diagrams, stock with Mermaid. */
function medians(figure: string): number[] {
  const row = bench.split('\n').find((line) => line.startsWith(`| ${figure}`)) ?? '';
  const [handbook, stock, , mermaid] = row.split('|').slice(2).map(parseFloat);
  return [handbook!, stock!, mermaid!];
}

/** The cells of a line of the post's table. */
function told(figure: string): number[] {
  const row = post.split('\n').find((line) => line.startsWith(`| ${figure}`)) ?? '';
  const cells = row.split('|').slice(2, 5);
  return cells.map((cell) => parseFloat(cell.replace(',', '')));
}

test.each([
  ['JavaScript before any interaction', 'JavaScript before any interaction', 1],
  ['Time in which', 'total blocking time', 1000],
  ['Click on a checklist item', 'click on a checklist item', 1000],
])('"%s" is what the bench measured', (inPost, inBench, perUnit) => {
  const measured = medians(inBench).map((median) => median / perUnit);
  told(inPost).forEach((number, at) => {
    const isClose = Math.abs(number - measured[at]!) <= 0.1 * measured[at]!;
    expect(isClose, `${number} in the post, ${measured[at]} measured`).toBe(true);
  });
});
