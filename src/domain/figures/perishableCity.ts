/**
 * A seeded city whose events perish. `live` events are on sale at any time; each is replaced by a new one when its life is over.
 * A life has ROUNDS rounds, however many days it lasts: what the days change is how many impressions a round has.
 * An event's true rate (registrations per impression) is RATE · exp(o + e − (so² + se²) / 2): o belongs to its organizer,
 * e to the event, both normal on the log scale, so that the mean of all rates is RATE.
 * Before an event is shown, its organizer's past tells about it: PAST.events events with PAST.impressions each. The
 * organizer's rate is estimated from the mean of these, pulled towards RATE by the share of that mean's variance which is
 * noise, (se² + 1 / (RATE · impressions)) / events: the unit of evidence about an organizer is an event.
 */
import {normal, seededRandom, type Random} from './random';
import {at} from './tinyExamples';

export const CITY = {
  live: 24,
  slots: 4,
  /** Impressions a day. */
  impressions: 1000,
  rate: 0.01,
  organizers: 12,
  /** Standard deviations on the log scale. */
  organizerSpread: 0.6,
  eventSpread: 0.6,
  runs: 12,
};
/** Rounds of a life. */
export const ROUNDS = 15;
/** Rounds that are played; those of the first life are not counted. */
export const PLAYED = 3 * ROUNDS;
const PAST = {events: 6, impressions: 250};
const SEED = 100;

/** One run: event `generation * live + place` has a true rate and what its organizer's past says. */
export interface City {
  rates: Float64Array;
  guesses: Float64Array;
  /** Uniform draws, rounds × live: every policy meets the same luck. */
  luck: Float64Array;
  /** Mean rate of the best `slots` events in the counted rounds: what nobody can beat. */
  best: number;
}

let drawn: City[] | undefined;

/** The runs, drawn once. */
export function cities(): City[] {
  drawn ??= Array.from({length: CITY.runs}, (_, run) => drawCity(seededRandom(SEED + run)));
  return drawn;
}

function drawCity(random: Random): City {
  const {live, organizers, organizerSpread, rate} = CITY;
  const count = live * (PLAYED / ROUNDS + 1);
  const effects = Array.from({length: organizers}, () => organizerSpread * normal(random));
  const known = effects.map((effect) => guess(effect, random));
  const rates = new Float64Array(count);
  const guesses = new Float64Array(count);
  for (let event = 0; event < count; event += 1) {
    const organizer = Math.floor(random() * organizers);
    rates[event] = drawRate(effects[organizer] ?? 0, random);
    guesses[event] = known[organizer] ?? rate;
  }
  const luck = Float64Array.from({length: PLAYED * live}, () => random());
  return {rates, guesses, luck, best: bestOf(rates)};
}

function drawRate(effect: number, random: Random): number {
  const {rate, organizerSpread, eventSpread} = CITY;
  const variance = organizerSpread ** 2 + eventSpread ** 2;
  return rate * Math.exp(effect + eventSpread * normal(random) - variance / 2);
}

/** What the past of an organizer says about its next event. */
function guess(effect: number, random: Random): number {
  const {rate, organizerSpread, eventSpread} = CITY;
  let mean = 0;
  for (let event = 0; event < PAST.events; event += 1) {
    const registered = drawCount(random(), PAST.impressions * drawRate(effect, random));
    mean += registered / PAST.impressions / PAST.events;
  }
  const noise = (eventSpread ** 2 + 1 / (rate * PAST.impressions)) / PAST.events;
  const weight = organizerSpread ** 2 / (organizerSpread ** 2 + noise);
  return weight * mean + (1 - weight) * rate;
}

/** Poisson count with this mean, by inversion of one uniform draw. */
export function drawCount(uniform: number, mean: number): number {
  // e^−mean is at least 1 − mean, which decides most draws of rarely shown events.
  if (uniform <= 1 - mean) return 0;
  let term = Math.exp(-mean);
  let sum = term;
  let count = 0;
  while (uniform > sum && count < 400) {
    count += 1;
    term *= mean / count;
    sum += term;
  }
  return count;
}

/** Lives begin staggered: the age, in rounds, with which a place begins. */
export function firstAge(place: number): number {
  return Math.floor((place * ROUNDS) / CITY.live);
}

function bestOf(rates: Float64Array): number {
  const {live, slots} = CITY;
  let sum = 0;
  for (let round = ROUNDS; round < PLAYED; round += 1) {
    const now = Array.from({length: live}, (_, place) => {
      const generation = Math.floor((firstAge(place) + round) / ROUNDS);
      return at(rates, generation * live + place);
    }).sort((a, b) => b - a);
    for (const rate of now.slice(0, slots)) sum += rate / slots;
  }
  return sum / (PLAYED - ROUNDS);
}
