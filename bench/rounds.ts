import type {Browser} from 'playwright-core';
import {launchChromium} from '../plugins/diagrams/chromium';
import {serveSite, type SiteServer} from '../scripts/serve/site-server';
import type {Figure} from './budgets';
import {measureClick} from './measure/click';
import {measureLoad} from './measure/lighthouse';
import {measureKeystrokes} from './measure/search';
import type {Contender} from './sites';
import {quantile, summarize} from './statistics';

type Series = Record<string, number[]>;
type Measure = (url: string, contender: string) => Promise<Record<string, number>>;

const SHOWN: [name: string, unit: string, digits: number][] = [
  ['JavaScript before any interaction', 'KB', 1],
  ['total blocking time', 'ms', 0],
  ['layout shift', '', 3],
  ['largest contentful paint', 'ms', 0],
  ['click on a checklist item to paint', 'ms', 0],
  ['search: keystroke to results, p95', 'ms', 1],
];

/** Everybody runs once in each round, so that a slow minute of the machine hits all alike. */
async function alternate(
  contenders: Contender[],
  servers: SiteServer[],
  runs: number,
  measure: Measure,
): Promise<Map<string, Series>> {
  const series = new Map(contenders.map(({name}): [string, Series] => [name, {}]));
  for (let run = 1; run <= runs; run += 1)
    for (const [index, {name, path}] of contenders.entries()) {
      const figures = await measure((servers[index] as SiteServer).url + path, name);
      for (const [figure, value] of Object.entries(figures))
        ((series.get(name) as Series)[figure] ??= []).push(value);
      console.log(`run ${run}, ${name}: ${JSON.stringify(figures)}`);
    }
  return series;
}

async function load(url: string): Promise<Record<string, number>> {
  const {scriptBytes, blockingMs, shift, largestPaintMs} = await measureLoad(url);
  return {
    'JavaScript before any interaction': scriptBytes / 1000,
    'total blocking time': blockingMs,
    'layout shift': shift,
    'largest contentful paint': largestPaintMs,
  };
}

const interact =
  (browser: Browser): Measure =>
  async (url, contender) => {
    if (contender === 'bare HTML') return {};
    const click = {'click on a checklist item to paint': await measureClick(browser, url)};
    if (contender !== 'handbook') return click;
    const keystrokesMs = await measureKeystrokes(browser, url);
    return {...click, 'search: keystroke to results, p95': quantile(keystrokesMs, 0.95)};
  };

/** Runs everything against every contender and gives one line per figure. */
export async function measureAll(contenders: Contender[], runs: number): Promise<Figure[]> {
  const servers = await Promise.all(contenders.map(({folder}) => serveSite(folder)));
  const browser = await launchChromium();
  try {
    const loads = await alternate(contenders, servers, runs, load);
    const clicks = await alternate(contenders, servers, runs, interact(browser));
    return SHOWN.map(([name, unit, digits]) => ({
      name,
      unit,
      digits,
      of: Object.fromEntries(
        contenders.map((contender) => {
          const values =
            (loads.get(contender.name) ?? {})[name] ?? clicks.get(contender.name)?.[name];
          return [contender.name, values && summarize(values)];
        }),
      ),
    }));
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}
