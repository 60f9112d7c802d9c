/**
 * npm run bench:gallery: the gallery of diagrams at 1,000 diagrams beside the same at 100.
 *   npm run bench:gallery -- [--runs 5] [--slowdown 1]
 * Takes some minutes and is no part of npm test. Tasks are held to their budget by the processor's time, so that
 * what else runs on the machine does not count; on the clock they are told beside it.
 */
import {rmSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {launchChromium} from '../plugins/diagrams/chromium';
import {runCommand} from '../scripts/test/command';
import {serveSite} from '../scripts/serve/site-server';
import {closingLine} from '../scripts/test/stage';
import {measureGallery, type GalleryFigures} from './gallery/measure';
import {summarize} from './statistics';

const {values} = parseArgs({
  options: {runs: {type: 'string', default: '5'}, slowdown: {type: 'string', default: '1'}},
});
const FEW = 100;
const MANY = 1000;
const MOST_TIMES_SLOWER = 1.5;
const LONG_TASK_MS = 50;

async function build(count: number): Promise<string> {
  const folder = path.resolve('.cache/bench-gallery', String(count));
  rmSync(folder, {recursive: true, force: true});
  const env = {BASE_URL: '/', SITE_URL: 'https://example.org', GALLERY_DIAGRAMS: String(count)};
  const config = path.resolve('bench/gallery/site.config.ts');
  const {code, output} = await runCommand(
    'docusaurus',
    ['build', '--config', config, '--out-dir', folder],
    {env},
  );
  if (code !== 0) throw new Error(output);
  return folder;
}

type Series = Record<keyof GalleryFigures, number[]>;

/** Few and many in turn, so that a slow minute of the machine hits both. */
async function measureBoth(): Promise<Record<number, Series>> {
  const series: Record<number, Series> = {[FEW]: {}, [MANY]: {}};
  const sites = [];
  for (const count of [FEW, MANY]) sites.push({count, server: await serveSite(await build(count))});
  const browser = await launchChromium();
  try {
    for (let run = 0; run <= Number(values.runs); run += 1)
      for (const {count, server} of sites) {
        const figures = await measureGallery(
          browser,
          `${server.url}diagrams/`,
          Number(values.slowdown),
        );
        console.log(
          `${run === 0 ? 'warm-up' : `run ${run}`}, ${count}: ${JSON.stringify(figures)}`,
        );
        if (run === 0) continue;
        for (const [name, value] of Object.entries(figures))
          (series[count]![name] ??= []).push(value);
      }
  } finally {
    await browser.close();
    await Promise.all(sites.map(({server}) => server.close()));
  }
  return series;
}

async function main(): Promise<void> {
  const series = await measureBoth();
  const median = (count: number, name: string) => summarize(series[count]![name]!).median;
  for (const name of Object.keys(series[FEW]!))
    for (const count of [FEW, MANY]) {
      const {median: middle, lowest, highest} = summarize(series[count]![name]!);
      const [m, l, h] = [middle, lowest, highest].map((value) => value.toFixed(1));
      console.log(`${name}, ${count} diagrams: ${m} (${l}–${h})`);
    }
  const times = median(MANY, 'firstPaintMs') / median(FEW, 'firstPaintMs');
  const longest = Math.max(...series[MANY]!.scrollTaskCpuMs!);
  const verdicts: [string, boolean][] = [
    [`first paint at ${MANY}: ${times.toFixed(2)} × that at ${FEW}`, times <= MOST_TIMES_SLOWER],
    [`longest task on the way down, all runs: ${longest.toFixed(0)} ms`, longest <= LONG_TASK_MS],
  ];
  for (const [text, held] of verdicts) console.log(`${held ? 'holds ' : 'BROKEN'} ${text}`);
  const failed = verdicts.filter(([, held]) => !held).length;
  console.log(closingLine({passed: verdicts.length - failed, failed}));
  process.exitCode = failed === 0 ? 0 : 1;
}

void main().catch((error: Error) => {
  console.log(error.stack);
  process.exitCode = 1;
});
