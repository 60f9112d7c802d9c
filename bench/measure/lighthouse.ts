import {createServer, type AddressInfo} from 'node:net';
import {launchChromium} from '../../plugins/diagrams/chromium';

/** What one Lighthouse run (mobile profile, simulated throttling, cold cache) says about a page. */
export interface LoadFigures {
  scriptBytes: number;
  blockingMs: number;
  shift: number;
  largestPaintMs: number;
}

interface NetworkItem {
  url: string;
  transferSize: number;
  priority: string;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Scripts that the page needs: what it merely prefetches has the lowest priority and is left out. */
const scriptBytes = (items: NetworkItem[]): number =>
  items
    .filter(({url, priority}) => /\.js(\?|$)/.test(url) && priority !== 'VeryLow')
    .reduce((total, {transferSize}) => total + transferSize, 0);

export async function measureLoad(url: string): Promise<LoadFigures> {
  const {default: lighthouse} = await import('lighthouse');
  const port = await freePort();
  const browser = await launchChromium({args: [`--remote-debugging-port=${port}`]});
  try {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: ['performance'],
    });
    if (!result || result.lhr.runtimeError)
      throw new Error(result?.lhr.runtimeError?.message ?? url);
    const {audits} = result.lhr;
    const figure = (audit: string): number => {
      const value = audits[audit]?.numericValue;
      if (value === undefined) throw new Error(`Lighthouse has no ${audit} for ${url}`);
      return value;
    };
    const network = audits['network-requests']?.details as {items: NetworkItem[]} | undefined;
    return {
      scriptBytes: scriptBytes(network?.items ?? []),
      blockingMs: figure('total-blocking-time'),
      shift: figure('cumulative-layout-shift'),
      largestPaintMs: figure('largest-contentful-paint'),
    };
  } finally {
    await browser.close();
  }
}
