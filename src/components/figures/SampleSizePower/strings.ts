import {LEVEL, POWER, type SampleSizePower} from '@site/src/domain/figures/sampleSizePower';
import {formatQuantity} from '@site/src/domain/quantity';

const share = (value: number) => formatQuantity(value, 'ratio');
const users = (count: number) => formatQuantity(count, 'users');

/** Every word that the figure says. */
export const strings = {
  title: 'How many users, how likely to see it, and what peeking does',
  lines: {
    adjusted: 'power, adjusted by each user’s past',
    plain: 'power, plain difference of means',
    alarms: 'false alarms of a test without effect, if every look may stop it',
  },
  axes: {
    users: 'users per arm',
    power: 'chance to see the effect',
    looks: 'looks at |z| above 1.96',
    alarms: 'chance of a false alarm (thin line: 5%)',
  },
  controls: {
    users: 'Users per arm',
    effect: 'True relative change of the metric',
    spread: 'Standard deviation ÷ mean of the metric, over users',
    correlation: 'Correlation of the metric with the user’s past',
    looks: 'Looks before the test is full',
  },
  columns: {plain: 'Plain', adjusted: 'Adjusted'},
  rows: {
    power: 'Power at these users',
    needed: `Users per arm for a power of ${share(POWER)}`,
    detectable: 'Least change seen with that power here',
    neededWithBound: (bound: number) =>
      `Users per arm if looks are paid for: |z| above ${bound.toFixed(2)}`,
  },
  caption: 'At your setting',
  share,
  users,
  assumes:
    `Two arms of equal size, a mean per user, a two-sided z-test at ${share(LEVEL)}. Adjustment (CUPED) removes the square of the correlation from ` +
    `the variance. Looks are equally spaced; the bound that pays for them shares the ${share(LEVEL)} equally over looks (Bonferroni, the safe and ` +
    `dearer way).`,
};

/** The figure at the reader's setting, in words. */
export function summary({power, needed, alarm}: SampleSizePower, looks: number): string {
  const often = looks === 1 ? 'one look' : `${looks} looks`;
  return (
    `The effect is seen with a chance of ${share(power.plain)}, and of ${share(power.adjusted)} after adjustment. For ${share(POWER)} it takes ` +
    `${users(needed.plain)} per arm, or ${users(needed.adjusted)} adjusted. With ${often} at 1.96, a test without effect is called significant ` +
    `with a chance of ${share(alarm)}.`
  );
}

/** The second plot in words. */
export function alarmsInWords({alarms}: SampleSizePower): string {
  const told = [1, 2, 5, 14, 28].flatMap((looks) => alarms[looks - 1] ?? []);
  const list = told.map(({looks, chance}) => `${share(chance)} at ${looks}`).join(', ');
  return `Chance of a false alarm over the number of looks: ${list}.`;
}
