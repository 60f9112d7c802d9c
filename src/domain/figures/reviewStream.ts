import {normalQuantile} from './normalDistribution';
import {normal, seededRandom, type Random} from './random';

/** Posts that the model could neither leave nor remove without a doubt, in order of arrival; one place each. */
export interface ReviewStream {
  /** Hours since the stream began. */
  arrival: Float64Array;
  /** The probability that the post violates: what the model says, and true. */
  probability: Float64Array;
  /** Weight of one view of a violation of this policy. */
  severity: Float64Array;
  /** Minutes that a reviewer needs. */
  minutes: Float64Array;
  /** Views that the post will get if nobody acts. */
  views: Float64Array;
  /** What the system expects them to be. */
  predictedViews: Float64Array;
}

export const STREAM = {
  postsPerDay: 600,
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

let stream: ReviewStream | undefined;

/** The candidates of all days; the same at every call. */
export function reviewStream(): ReviewStream {
  stream ??= drawStream();
  return stream;
}

function drawStream(): ReviewStream {
  const random = seededRandom(STREAM.seed);
  const count = STREAM.postsPerDay * STREAM.days;
  const column = (value: (at: number) => number) =>
    Float64Array.from({length: count}, (_, at) => value(at));
  const [mean, spread] = STREAM.logOdds;
  const [median, viewSpread] = STREAM.views;
  const scores = shuffledNormals(count, random);
  const sizes = shuffledNormals(count, random);
  const views = column((at) => median * Math.exp(viewSpread * (sizes[at] ?? 0)));
  return {
    arrival: column((at) => ((at + random()) / STREAM.postsPerDay) * 24),
    probability: column((at) => 1 / (1 + Math.exp(-mean - spread * (scores[at] ?? 0)))),
    severity: column(() => pick(STREAM.severities, STREAM.severityShares, random())),
    minutes: column(() => pick(STREAM.minutes, STREAM.minuteShares, random())),
    views,
    predictedViews: column((at) => (views[at] ?? 0) * Math.exp(STREAM.viewError * normal(random))),
  };
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
