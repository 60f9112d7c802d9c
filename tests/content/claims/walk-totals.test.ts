import path from 'node:path';
import {expect, test} from 'vitest';
import {readSidecar} from '../../../plugins/diagrams/site';
import {readSheet} from '../../../src/domain/diagram/sheet';
import {evaluate, specOf, type EstimateModel} from '../../../src/domain/estimate';

const SECONDS: Record<string, number> = {ms: 1e-3, hours: 3600, days: 86_400};
const siteDir = path.resolve(__dirname, '../../..');

/** Seconds of a walk up to its first step whose length is not known. */
function walked(page: string, id: string): number {
  const steps = readSheet(readSidecar(siteDir, page, id))?.walk?.steps ?? [];
  const end = steps.findIndex(({seconds}) => seconds === undefined);
  const known = end < 0 ? steps : steps.slice(0, end);
  return known.reduce((sum, {seconds = 0}) => sum + seconds, 0);
}

async function estimated(page: string, name: string): Promise<number> {
  const file = path.join(siteDir, 'docs', page, 'estimate.ts');
  const {default: model} = (await import(file)) as {default: EstimateModel};
  const unit = specOf(model, name)?.unit ?? '';
  return (evaluate(model).values[name] ?? NaN) * (SECONDS[unit] ?? NaN);
}

test.each([
  ['building-blocks/latency-budgets', 'search-path', 'spent'],
  ['building-blocks/privacy-and-security', 'deletion-walk', 'weeklyClock'],
  ['case-studies/ad-click-prediction', 'architecture', 'latencyUsed'],
  ['case-studies/ad-click-prediction', 'request-walk', 'latencyUsed'],
  ['case-studies/event-recommendation', 'request-path', 'latencySum'],
  ['case-studies/harmful-content-detection', 'post-walk', 'latencyUsed'],
  ['case-studies/news-feed-ranking', 'architecture', 'latencyUsed'],
  ['case-studies/news-feed-ranking', 'request-walk', 'latencyUsed'],
  ['case-studies/people-you-may-know', 'architecture', 'latencyUsed'],
  ['case-studies/people-you-may-know', 'request-walk', 'latencyUsed'],
  ['case-studies/similar-listings', 'architecture', 'latencyUsed'],
  ['case-studies/similar-listings', 'request-walk', 'latencyUsed'],
  ['case-studies/street-view-blurring', 'architecture', 'clockUsed'],
  ['case-studies/street-view-blurring', 'panorama-week', 'clockUsed'],
  ['case-studies/video-recommendation', 'architecture', 'latencyUsed'],
  ['case-studies/video-recommendation', 'page-walk', 'latencyUsed'],
  ['case-studies/video-search', 'request', 'latencyUsed'],
  ['case-studies/visual-search', 'architecture', 'latencyUsed'],
  ['case-studies/visual-search', 'request-walk', 'latencyUsed'],
])('%s: the walk of %s takes %s', async (page, id, name) => {
  expect(walked(page, id)).toBeCloseTo(await estimated(page, name), 6);
});
