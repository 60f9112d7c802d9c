import {describe, expect, it} from 'vitest';
import {sampleSizeProportion} from '../estimate/sampleSize';
import {normal, seededRandom} from './random';
import {falseAlarmsByLooks} from './repeatedLooks';
import {sampleSizePower} from './sampleSizePower';

const at = (change = {}) =>
  sampleSizePower({users: 1e5, effect: 0.01, spread: 1, correlation: 0, looks: 1, ...change});

describe('sampleSizePower', () => {
  it('needs about 16 variances over the squared effect', () => {
    expect(at().needed.plain).toBe(156_978);
    expect(at({spread: 3}).needed.plain / at().needed.plain).toBeCloseTo(9, 3);
    expect(at({effect: 0.005}).needed.plain / at().needed.plain).toBeCloseTo(4, 3);
  });

  it('agrees with the sample size for a proportion where the change is small', () => {
    const spread = Math.sqrt(0.99 / 0.01);
    const expected = sampleSizeProportion(0.01, 0.01);
    expect(at({spread}).needed.plain / expected).toBeCloseTo(1, 1);
  });

  it('has a power of 80% at the users needed, and 5% without an effect', () => {
    expect(at({users: at().needed.plain}).power.plain).toBeCloseTo(0.8, 4);
    expect(at({effect: 1e-9}).power.plain).toBeCloseTo(0.05, 6);
  });

  it('agrees with simulated tests', () => {
    const random = seededRandom(1);
    const error = Math.sqrt(2 / 1e5);
    let seen = 0;
    for (let test = 0; test < 20_000; test += 1)
      if (Math.abs(0.01 / error + normal(random)) > 1.96) seen += 1;
    expect(Math.abs(seen / 20_000 - at().power.plain)).toBeLessThan(0.01);
  });

  it('saves the square of the correlation by adjustment', () => {
    const {needed, detectable} = at({correlation: 0.6});
    expect(needed.adjusted / needed.plain).toBeCloseTo(1 - 0.36, 4);
    expect(detectable.adjusted / detectable.plain).toBeCloseTo(0.8, 9);
  });

  it('pays for a bound that allows for looks', () => {
    const {bound, needed, neededWithBound} = at({looks: 14});
    expect(bound).toBeCloseTo(2.914, 3);
    expect(neededWithBound.plain / needed.plain).toBeCloseTo(((bound + 0.8416) / 2.8016) ** 2, 2);
  });
});

describe('falseAlarmsByLooks', () => {
  it('has the values of Armitage, McPherson and Rowe', () => {
    const chances = falseAlarmsByLooks(20, 1.959963984540054);
    const rounded = [1, 2, 3, 4, 5, 10, 20].map((looks) => chances[looks - 1]?.toFixed(3));
    expect(rounded).toEqual(['0.050', '0.083', '0.107', '0.126', '0.142', '0.193', '0.248']);
  });

  it('is five per cent at the constant bound of Pocock for five looks', () => {
    expect(falseAlarmsByLooks(5, 2.413)[4]).toBeCloseTo(0.05, 3);
  });

  it('agrees with simulated tests that are looked at fourteen times', () => {
    const random = seededRandom(2);
    let alarms = 0;
    for (let test = 0; test < 10_000; test += 1) {
      let [sum, called] = [0, false];
      for (let look = 1; look <= 14; look += 1) {
        sum += normal(random);
        called ||= Math.abs(sum) > 1.96 * Math.sqrt(look);
      }
      if (called) alarms += 1;
    }
    expect(Math.abs(alarms / 10_000 - (falseAlarmsByLooks(14, 1.96)[13] ?? 0))).toBeLessThan(0.015);
  });
});
