/**
 * What exploring is worth when items perish. Policies play the seeded cities of perishableCity.ts. Each round a share of the
 * impressions explores, spread evenly over live events (or over those in the first third of their life), and the rest goes
 * to the `slots` events with the highest estimates (k + α m) / (n + α), with k registrations in n impressions of the event
 * itself and a prior mean m: the organizer's ("relatives") or the mean of all events ("alone").
 * Score: registrations by true rates, as a share of what always showing the best events would bring.
 * Between measured shares a curve is straight, and the reader's share is read off it.
 */
import {CITY, cities, drawCount, firstAge, PLAYED, ROUNDS, type City} from './perishableCity';
import {trial, TRIAL} from './perishableTrial';
import {remember} from './remember';
import {at} from './tinyExamples';

/** Shares of exploration at which curves are measured. */
export const SHARES = [0, 0.02, 0.05, 0.1, 0.2, 0.4];
export const POLICIES = ['relatives', 'young', 'alone'] as const;
export type Policy = (typeof POLICIES)[number];

/** Variances of rates over their squared mean: an event within its organizer, and within all. */
const WITHIN = Math.exp(CITY.eventSpread ** 2) - 1;
const OVERALL = Math.exp(CITY.eventSpread ** 2 + CITY.organizerSpread ** 2) - 1;
/** The strength that is best when an event is judged alone, in impressions. */
export const ALONE = strengthFor(OVERALL);
/** The same for an event whose organizer is known. */
export const WITH_RELATIVES = strengthFor(WITHIN);

export interface PerishableInputs {
  /** Days from publication to the end. */
  life: number;
  /** α of the policies that know relatives, in impressions. */
  strength: number;
  /** Share of impressions that explore. */
  share: number;
}

export interface PerishableItems {
  curves: Record<Policy, (readonly [share: number, score: number])[]>;
  here: Record<Policy, number>;
  /** The measured share with the highest score. */
  best: Record<Policy, readonly [share: number, score: number]>;
  /** Registrations that a trial adds, by days left. */
  trials: Record<'relatives' | 'alone', (readonly [days: number, gain: number])[]>;
  /** Days left from which a trial pays. */
  breakEven: Record<'relatives' | 'alone', number>;
}

export function perishableItems({life, strength, share}: PerishableInputs): PerishableItems {
  const curves = {...relativesCurves(life, strength), alone: aloneCurve(life)};
  return {
    curves,
    here: {
      relatives: between(curves.relatives, share),
      young: between(curves.young, share),
      alone: between(curves.alone, share),
    },
    best: {
      relatives: highest(curves.relatives),
      young: highest(curves.young),
      alone: highest(curves.alone),
    },
    ...TRIALS,
  };
}

type Curve = (readonly [share: number, score: number])[];

/** Both policies that know organizers. Moving the share computes nothing anew. */
function relativesCurves(life: number, strength: number): Record<'relatives' | 'young', Curve> {
  return curvesOfLife(life)(strength);
}

const curvesOfLife = remember((life: number) =>
  remember((strength: number) => {
    const none = score('relatives', life, strength, 0);
    const curve = (policy: Policy): Curve =>
      SHARES.map((share) => [share, share > 0 ? score(policy, life, strength, share) : none]);
    return {relatives: curve('relatives'), young: curve('young')};
  }),
);

const aloneCurve = remember((life: number): Curve =>
  SHARES.map((share) => [share, score('alone', life, ALONE, share)]),
);

/** The curve at a share, on the straight line between its neighbours. */
function between(curve: Curve, share: number): number {
  const right = Math.max(
    1,
    curve.findIndex(([measured]) => measured >= share),
  );
  const [[left, low], [next, high]] = [curve[right - 1] ?? [0, 0], curve[right] ?? [1, 0]];
  return low + ((share - left) / (next - left)) * (high - low);
}

function highest<Point extends readonly [number, number]>(points: Point[]): Point {
  return points.reduce((best, point) => (point[1] > best[1] ? point : best));
}

/** Registrations of a policy over those of an oracle, mean over the runs. */
export function score(policy: Policy, life: number, strength: number, share: number): number {
  let [got, best] = [0, 0];
  for (const city of cities()) {
    got += play(city, policy, {impressions: (CITY.impressions * life) / ROUNDS, strength, share});
    best += city.best;
  }
  return got / best;
}

interface Plan {
  /** Impressions of a round. */
  impressions: number;
  strength: number;
  share: number;
}

/** The mean true rate of what one run of a policy shows. */
function play(city: City, policy: Policy, {impressions, strength, share}: Plan): number {
  const {live, slots, rate} = CITY;
  const {rates, guesses, luck} = city;
  const {ages, events, shown, registered, estimates, top} = newPlaces();
  const alone = policy === 'alone';
  const youth = policy === 'young' ? ROUNDS / 3 : ROUNDS;
  const explored = (share * impressions) / live / (youth / ROUNDS);
  const exploited = ((1 - share) * impressions) / slots;
  let got = 0;
  for (let round = 0; round < PLAYED; round += 1) {
    for (let place = 0; place < live; place += 1) {
      if (at(ages, place) >= ROUNDS) {
        ages[place] = 0;
        events[place] = at(events, place) + live;
        shown[place] = 0;
        registered[place] = 0;
      }
      const mean = alone ? rate : at(guesses, at(events, place));
      estimates[place] = (at(registered, place) + strength * mean) / (at(shown, place) + strength);
    }
    markTop(estimates, top);
    for (let place = 0; place < live; place += 1) {
      const seen = (at(ages, place) < youth ? explored : 0) + exploited * at(top, place);
      ages[place] = at(ages, place) + 1;
      if (seen === 0) continue;
      const expected = seen * at(rates, at(events, place));
      if (round >= ROUNDS) got += expected;
      shown[place] = at(shown, place) + seen;
      const count = drawCount(at(luck, round * live + place), expected);
      if (count > 0) registered[place] = at(registered, place) + count;
    }
  }
  return got / impressions / (PLAYED - ROUNDS);
}

/** Places on the listing: the event that stands there now, its age in rounds, what was seen of it, and whether it has a slot. */
function newPlaces() {
  const {live} = CITY;
  return {
    ages: Int32Array.from({length: live}, (_, place) => firstAge(place)),
    events: Int32Array.from({length: live}, (_, place) => place),
    shown: new Float64Array(live),
    registered: new Float64Array(live),
    estimates: new Float64Array(live),
    top: new Uint8Array(live),
  };
}

/** Marks the places with the highest estimates, the first of equals: one pass with a short sorted list. */
function markTop(estimates: Float64Array, top: Uint8Array): void {
  const {slots} = CITY;
  top.fill(0);
  for (let place = 0; place < estimates.length; place += 1) {
    const own = at(estimates, place);
    if (place >= slots && own <= at(estimates, at(LEADERS, slots - 1))) continue;
    let rank = Math.min(place, slots - 1);
    for (; rank > 0 && own > at(estimates, at(LEADERS, rank - 1)); rank -= 1)
      LEADERS[rank] = at(LEADERS, rank - 1);
    LEADERS[rank] = place;
  }
  for (const place of LEADERS) top[place] = 1;
}

/** Places of the highest estimates, best first; written anew by each call of markTop. */
const LEADERS = new Int32Array(CITY.slots);

/** The prior strength, in impressions, that fits this relative variance. */
function strengthFor(variance: number): number {
  return (1 - CITY.rate) / (CITY.rate * variance);
}

const TRIALS = (() => {
  const line = ({perDay, cost}: ReturnType<typeof trial>) =>
    [0, TRIAL.days].map((days) => [days, days * perDay - cost] as const);
  const [relatives, alone] = [trial(WITHIN), trial(OVERALL)];
  return {
    trials: {relatives: line(relatives), alone: line(alone)},
    breakEven: {relatives: relatives.cost / relatives.perDay, alone: alone.cost / alone.perDay},
  };
})();
