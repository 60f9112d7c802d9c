import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import type {Figure, Verdict} from './budgets';
import type {Summary} from './statistics';

const cell = (summary: Summary | undefined, digits: number): string => {
  if (!summary) return '—';
  const [median, lowest, highest] = [summary.median, summary.lowest, summary.highest].map((value) =>
    value.toFixed(digits),
  );
  return `${median} (${lowest}–${highest})`;
};

function table(figures: Figure[], contenders: string[]): string {
  const head = ['figure', ...contenders];
  const rows = figures.map(({name, unit, digits, of}) => [
    unit ? `${name}, ${unit}` : name,
    ...contenders.map((contender) => cell(of[contender], digits)),
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export interface Bench {
  date: string;
  page: string;
  browser: string;
  contenders: string[];
  figures: Figure[];
  verdicts: Verdict[];
}

/** The whole report as Markdown: medians with their spread, then each budget. */
export function writeText(bench: Bench): string {
  const verdicts = bench.verdicts.map(
    ({budget, reached, limit, held}) =>
      `- ${held ? 'holds' : 'BROKEN'}: ${budget} (${+reached.toFixed(3)}, limit ${+limit.toFixed(3)})`,
  );
  return [
    `# Bench of ${bench.date}`,
    `Page \`/${bench.page}/\`, ${bench.browser}, Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}).`,
    'Medians, in brackets the lowest and the highest of alternating runs; cold cache; Lighthouse mobile profile.',
    table(bench.figures, bench.contenders),
    '## Budgets',
    verdicts.join('\n'),
    '',
  ].join('\n\n');
}

export function saveReport(bench: Bench): string {
  mkdirSync('bench/results', {recursive: true});
  const file = `bench/results/${bench.date}`;
  writeFileSync(`${file}.json`, `${JSON.stringify(bench, null, 2)}\n`);
  writeFileSync(`${file}.md`, writeText(bench).trimEnd() + '\n');
  return `${file}.md`;
}
