import type {ContentIndex, Page, Section} from '../content/types';

interface SamplePage {
  id: string;
  title: string;
  description: string;
  /** Section title to its text. */
  sections: Record<string, string>;
}

const PAGES: SamplePage[] = [
  {
    id: 'building-blocks/calibration',
    title: 'Calibration',
    description: 'When a score is consumed as a probability.',
    sections: {
      'The problem': 'A ranker may order well and still be overconfident.',
      'How it works': 'Platt scaling and isotonic regression map scores to probabilities.',
      'Failure modes':
        'Calibration on all traffic hides a miscalibrated slice; losses pile up there.',
    },
  },
  {
    id: 'case-studies/ad-click-prediction',
    title: 'Ad click prediction',
    description: 'Predict the click-through rate of ads in real-time auctions.',
    sections: {
      'Prepare the data':
        'Join clicks with impressions at the time of the request. Negatives are sampled.',
      'Develop the model':
        'Log loss, because the bid multiplies the score. Embedding tables hold users.',
      Serve: 'The feature store answers in 8 ms at p99. Features are cached; the cache has a TTL.',
      Monitor: 'Watch calibration by slice, and train/serve skew of every feature.',
    },
  },
  {
    id: 'building-blocks/approximate-nearest-neighbours',
    title: 'Approximate nearest neighbours',
    description: 'Find similar vectors fast.',
    sections: {
      Options: 'HNSW graphs, inverted files with product quantization.',
      Cost: 'Memory for each vector, and recall against queries per second.',
    },
  },
  {
    id: 'building-blocks/online-experiments',
    title: 'Online experiments',
    description: 'A change is shipped because an A/B test says so.',
    sections: {
      'Sample size': 'Baseline rate, lift, power and significance give the users per arm.',
      Interference: 'Buyers compete for the same items, so arms touch each other.',
    },
  },
];

const slug = (title: string) => title.toLowerCase().replace(/\W+/g, '-');

function samplePage({id, title, description, sections}: SamplePage): Page {
  const path = `/${id}/`;
  const of = (name: string, text: string, depth: number): Section => {
    const anchor = depth ? slug(name) : '';
    const address = anchor ? `${path}#${anchor}` : path;
    return {
      pageId: id,
      pageTitle: title,
      id: anchor,
      path: address,
      title: name,
      depth,
      under: [],
      text,
    };
  };
  const all = Object.entries(sections).map(([name, text]) => of(name, text, 2));
  const frontMatter = {kind: id.startsWith('case') ? 'case-study' : 'building-block'};
  const empty = {
    headings: [],
    diagrams: [],
    checklists: [],
    links: [],
    citations: [],
    terms: [],
    widgets: [],
  };
  return {
    ...empty,
    id,
    path,
    file: '',
    title,
    description,
    frontMatter,
    sections: all,
  } as unknown as Page;
}

/** Four small pages, two terms and one diagram: enough to tell good results from bad. */
export function sampleIndex(): ContentIndex {
  const pages = PAGES.map(samplePage);
  const serve = pages[1];
  serve?.diagrams.push({
    ...{
      pageId: serve.id,
      id: 'serving',
      kind: 'flowchart',
      section: 'serve',
      source: '',
      line: 1,
      uses: [],
    },
    ...{caption: 'How a request becomes a priced ad', description: 'From the app to the auction.'},
    drawn: {graph: {nodes: [{id: 'K', label: 'Kafka topic'}], edges: []}},
  });
  serve?.terms.push('click-through-rate');
  const glossary = [
    {
      ...{id: 'click-through-rate', term: 'Click-through rate', also: ['CTR']},
      ...{definition: 'Clicks per impression.', treatedIn: '/case-studies/ad-click-prediction/'},
    },
    {id: 'skew', term: 'Train/serve skew', definition: 'A difference between *both* paths.'},
  ];
  const sections = pages.flatMap((page) => page.sections);
  const rest = {posts: [], diagrams: [], references: [], numbers: [], planned: [], lock: []};
  return {pages, sections, glossary, ...rest};
}
