import type {GlossaryTerm} from '../content/glossarySchema';
import type {SynonymGroup} from './types';
import {indexTerms} from './words';

/** Names that the field uses for one thing. What the glossary says under `also` comes on top. */
const KNOWN: readonly string[][] = [
  ['CTR', 'click rate', 'click through rate'],
  ['CVR', 'conversion rate'],
  ['ANN', 'approximate nearest neighbour', 'approximate nearest neighbor', 'vector search'],
  ['GBDT', 'gradient boosted trees', 'gradient boosting', 'boosted trees'],
  ['QPS', 'RPS', 'requests per second', 'queries per second'],
  ['A/B test', 'online experiment', 'split test'],
  ['ECE', 'expected calibration error'],
  ['NDCG', 'normalised discounted cumulative gain'],
  ['MRR', 'mean reciprocal rank'],
  ['MAP', 'mean average precision'],
  ['AUC', 'area under the curve', 'ROC'],
  ['LTR', 'learning to rank'],
  ['IPS', 'IPW', 'inverse propensity'],
  ['PSI', 'population stability index'],
  ['DAU', 'daily active users'],
  ['SLO', 'SLA', 'service level'],
  ['PII', 'personal data'],
  ['LLM', 'large language model'],
  ['MTL', 'multi-task'],
  ['CNN', 'convolutional network'],
  ['GNN', 'graph neural network', 'graph model'],
  ['TTL', 'time to live'],
  ['p99', 'tail latency', '99th percentile'],
  ['log loss', 'cross entropy'],
  ['skew', 'training serving mismatch'],
];

/** Groups of names, from the glossary and from the list of this file; names of fewer than two are left out. */
export function synonymGroups(
  glossary: readonly Pick<GlossaryTerm, 'term' | 'also'>[],
): SynonymGroup[] {
  const defined = glossary.map(({term, also = []}) => [term, ...also]);
  return [...defined, ...KNOWN].map(asWords).filter((group) => group.length > 1);
}

function asWords(names: readonly string[]): SynonymGroup {
  const all = names.map(nameWords).filter((words) => words.length > 0);
  return all.filter((words, at) => all.findIndex((other) => other.join() === words.join()) === at);
}

/** The words of a name as a query has them: 'Click-through rate (CTR)' -> click, through, rate, ctr. */
function nameWords(name: string): string[] {
  return name.split(/\s+/).flatMap((word) => {
    const terms = indexTerms(word);
    return terms.length > 1 ? terms.slice(0, -1) : terms;
  });
}
