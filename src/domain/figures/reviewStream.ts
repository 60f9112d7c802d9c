import {normalQuantile} from './normalDistribution';
import {normal, seededRandom, type Random} from './random';

/** A post that the model could neither leave nor remove without a doubt. */
export interface Candidate {
  /** Hours since the stream began. */
  arrival: number;
  /** The model's probability that the post violates; calibrated. */
  probability: number;
  violates: boolean;
  /** Weight of one view of a violation of this policy. */
  severity: number;
  /** Minutes that a reviewer needs. */
  minutes: number;
  /** Views that the post will get if nobody acts. */
  views: number;
  /** What the system expects them to be. */
  predictedViews: number;
  /** Whether a reviewer who looks at it would decide rightly. */
  reviewedRightly: boolean;
}

export const STREAM = {
  postsPerDay: 1200,
  days: 3,
  /** Mean and standard deviation of the log-odds of a violation. */
  logOdds: [-2.4, 2.4],
  severities: [1, 3, 10],
  severityShares: [0.5, 0.35, 0.15],
  minutes: [0.5, 0.75, 3],
  minuteShares: [0.5, 0.3, 0.2],
  /** Median and log-scale spread of a post's views. */
  views: [150, 1.4],
  /** Log-scale spread of the error of predicted views. */
  viewError: 0.8,
  /** Share of violations that a reviewer lets pass, and of innocent posts that one removes. */
  missed: 0.08,
  wronglyRemoved: 0.04,
  seed: 7,
} as const;

let stream: readonly Candidate[] | undefined;

/** The candidates of all days in order of arrival; the same at every call. */
export function reviewStream(): readonly Candidate[] {
  stream ??= drawStream();
  return stream;
}

function drawStream(): Candidate[] {
  const random = seededRandom(STREAM.seed);
  const count = STREAM.postsPerDay * STREAM.days;
  const [mean, spread] = STREAM.logOdds;
  const scores = shuffledNormals(count, random);
  const sizes = shuffledNormals(count, random);
  const [median, viewSpread] = STREAM.views;
  return Array.from({length: count}, (_, index) => {
    const arrival = ((index + random()) / STREAM.postsPerDay) * 24;
    const probability = 1 / (1 + Math.exp(-mean - spread * (scores[index] ?? 0)));
    const violates = random() < probability;
    const views = median * Math.exp(viewSpread * (sizes[index] ?? 0));
    return {
      ...{arrival, probability, violates, views},
      severity: pick(STREAM.severities, STREAM.severityShares, random()),
      minutes: pick(STREAM.minutes, STREAM.minuteShares, random()),
      predictedViews: views * Math.exp(STREAM.viewError * normal(random)),
      reviewedRightly: random() >= (violates ? STREAM.missed : STREAM.wronglyRemoved),
    };
  });
}

/** Evenly spaced quantiles of the standard normal, in a drawn order: their spread is exact at every seed. */
function shuffledNormals(count: number, random: Random): number[] {
  const values = Array.from({length: count}, (_, index) => normalQuantile((index + 0.5) / count));
  for (let index = count - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [values[index], values[other]] = [values[other] ?? 0, values[index] ?? 0];
  }
  return values;
}

/** The value whose share of [0, 1) holds `at`. */
function pick(values: readonly number[], shares: readonly number[], at: number): number {
  let below = 0;
  for (const [index, share] of shares.entries()) {
    below += share;
    if (at < below) return values[index] ?? NaN;
  }
  return values.at(-1) ?? NaN;
}
