import {GRADES, MISSING, type RankingList, type Scores} from '@site/src/domain/figures/rankingList';

/** Every word that the figure says. */
export const strings = {
  title: 'Reorder the results for “rain jacket for running” and watch five metrics',
  list: 'Results for “rain jacket for running”, in your order',
  /** One for each of GRADES. */
  items: [
    'Casual rain jacket',
    'Running rain jacket, 190 g',
    'Umbrella',
    'Running wind jacket',
    'Rain trousers',
    'Running shirt',
    'Hiking rain jacket',
    'Running rain jacket, last size',
  ],
  grade: (grade: number) => `grade ${grade}`,
  adds: (gain: number) => `adds ${gain.toFixed(2)} to DCG`,
  below: 'below the cut',
  controls: {
    cut: 'Places that count (k)',
    relevantFrom: 'Counts as relevant',
    gain: 'Gain of a grade',
  },
  relevantFrom: {1: 'grade 1 and above', 2: 'grade 2 and above', 3: 'grade 3 only'},
  gains: {exponential: '2^grade − 1: 0, 1, 3, 7', linear: 'the grade: 0, 1, 2, 3'},
  columns: {here: 'Your order', start: 'The ranker’s', best: 'Best order of these'},
  metrics: {
    ndcg: 'NDCG',
    reciprocalRank: 'Reciprocal rank (MRR over many lists)',
    averagePrecision: 'Average precision (MAP over many lists)',
    recall: 'Recall',
    precision: 'Precision',
  },
  caption: (cut: number) => `At k = ${cut}`,
  assumes:
    `${GRADES.length} results with grades from 0 to 3. Judges know ${MISSING.length} more items that retrieval did not return, of grades ` +
    `${MISSING.join(' and ')}; they count in the ideal list and in recall. Average precision is divided by the number of relevant items that ` +
    `could stand above the cut.`,
};

export const scoreText = (score: number) => score.toFixed(3);

/** The figure at the reader's setting, in words. */
export function summary({here, start, best}: RankingList, cut: number): string {
  const told = (name: keyof Scores) => scoreText(here[name]);
  return (
    `At k = ${cut} your order has an NDCG of ${told('ndcg')} (the ranker’s ${scoreText(start.ndcg)}, the best order of these ` +
    `${scoreText(best.ndcg)}), a reciprocal rank of ${told('reciprocalRank')}, an average precision of ${told('averagePrecision')} and a ` +
    `recall of ${told('recall')}.`
  );
}
