/**
 * What exploring is worth when items perish. Policies play the seeded cities of perishableCity.ts. Each round a share of the
 * impressions explores, spread evenly over live events (or over those in the first third of their life), and the rest goes
 * to the `slots` events with the highest estimates (k + α m) / (n + α), with k registrations in n impressions of the event
 * itself and a prior mean m: the organizer's ("relatives") or the mean of all events ("alone").
 * Score: registrations by true rates, as a share of what always showing the best events would bring.
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
  const none = score('relatives', life, strength, 0);
  const curve = (policy: Policy) =>
    SHARES.map((each) => [each, each > 0 ? score(policy, life, strength, each) : none] as const);
  const curves = {
    relatives: curve('relatives'),
    young: curve('young'),
    alone: aloneCurve(life),
  };
  return {
    curves,
    here: {
      relatives: score('relatives', life, strength, share),
      young: score('young', life, strength, share),
      alone: score('alone', life, ALONE, share),
    },
    best: {
      relatives: highest(curves.relatives),
      young: highest(curves.young),
      alone: highest(curves.alone),
    },
    ...TRIALS,
  };
}

const aloneCurve = remember((life: number) =>
  SHARES.map((share) => [share, score('alone', life, ALONE, share)] as const),
);

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

/** Places on the listing: the event that stands there now, its age in rounds, and what was seen of it. */
interface Places {
  ages: Int32Array;
  events: Int32Array;
  shown: Float64Array;
  registered: Float64Array;
  estimates: Float64Array;
}

/** The mean true rate of what one run of a policy shows. */
function play(city: City, policy: Policy, {impressions, strength, share}: Plan): number {
  const {live, slots} = CITY;
  const places = newPlaces();
  const youth = policy === 'young' ? ROUNDS / 3 : ROUNDS;
  const explored = (share * impressions) / live / (youth / ROUNDS);
  const exploited = ((1 - share) * impressions) / slots;
  const top = new Uint8Array(live);
  let got = 0;
  for (let round = 0; round < PLAYED; round += 1) {
    estimate(places, city, strength, policy === 'alone');
    markTop(places.estimates, top);
    for (let place = 0; place < live; place += 1) {
      const seen = (at(places.ages, place) < youth ? explored : 0) + exploited * at(top, place);
      const expected = seen * at(city.rates, at(places.events, place));
      if (round >= ROUNDS) got += expected;
      if (seen > 0)
        learn(places, place, seen, drawCount(at(city.luck, round * live + place), expected));
      places.ages[place] = at(places.ages, place) + 1;
    }
  }
  return got / impressions / (PLAYED - ROUNDS);
}

function newPlaces(): Places {
  const {live} = CITY;
  return {
    ages: Int32Array.from({length: live}, (_, place) => firstAge(place)),
    events: Int32Array.from({length: live}, (_, place) => place),
    shown: new Float64Array(live),
    registered: new Float64Array(live),
    estimates: new Float64Array(live),
  };
}

/** Replaces what ended, and estimates all. */
function estimate(places: Places, city: City, strength: number, alone: boolean): void {
  const {live, rate} = CITY;
  const {ages, events, shown, registered, estimates} = places;
  for (let place = 0; place < live; place += 1) {
    if (at(ages, place) >= ROUNDS) {
      ages[place] = 0;
      events[place] = at(events, place) + live;
      shown[place] = 0;
      registered[place] = 0;
    }
    const mean = alone ? rate : at(city.guesses, at(events, place));
    estimates[place] = (at(registered, place) + strength * mean) / (at(shown, place) + strength);
  }
}

function learn(places: Places, place: number, seen: number, registered: number): void {
  places.shown[place] = at(places.shown, place) + seen;
  places.registered[place] = at(places.registered, place) + registered;
}

/** Marks the places with the highest estimates, the first of equals. */
function markTop(estimates: Float64Array, top: Uint8Array): void {
  top.fill(0);
  for (let slot = 0; slot < CITY.slots; slot += 1) {
    let [best, highest] = [0, -1];
    for (let place = 0; place < estimates.length; place += 1) {
      const own = at(estimates, place);
      if (own > highest && at(top, place) === 0) [best, highest] = [place, own];
    }
    top[best] = 1;
  }
}

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
