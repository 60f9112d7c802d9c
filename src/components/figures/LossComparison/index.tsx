import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure} from '@site/src/components/ui/Plot';

import {drawChance} from './chance';
import {drawMinutes} from './minutes';
import {strings} from './strings';

const NAME = 'loss-comparison';
const {controls: labels} = strings;

const view = {
  view: {
    label: labels.view,
    options: [strings.views.minutes, strings.views.chance].map((label, value) => ({value, label})),
    default: 0,
  },
};
const ofMinutes = {
  ...view,
  minutes: {label: labels.minutes, unit: 'minutes', min: 15, max: 65, default: 30},
  slowest: {label: labels.slowest, unit: 'minutes', min: 40, max: 120, default: 62},
  ratio: {label: labels.ratio, unit: '×', min: 1, max: 8, default: 4},
};
const ofChance = {
  ...view,
  chance: {label: labels.chance, unit: 'ratio', min: 0.01, max: 0.99, default: 0.5},
  flipped: {label: labels.flipped, unit: 'ratio', min: 0, max: 0.5, default: 0},
  gamma: {label: labels.gamma, unit: '×', min: 0, max: 5, default: 2},
};
const all = {...ofMinutes, ...ofChance};

/** What losses charge on nine labels, and which prediction each of them would choose. */
export function LossComparison({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, all);
  const {view: shown, minutes, slowest, ratio, chance, flipped, gamma} = figure.values;
  const draw = useCallback(
    () =>
      shown === 0
        ? drawMinutes({prediction: minutes, slowest, ratio})
        : drawChance({prediction: chance, flipped, gamma}),
    [shown, minutes, slowest, ratio, chance, flipped, gamma],
  );
  const frame = {figure, draw, name: NAME, title: strings.title, assumes: strings.assumes};
  return shown === 0 ? (
    <LiveFigure {...frame} controls={ofMinutes}>
      {children}
    </LiveFigure>
  ) : (
    <LiveFigure {...frame} controls={ofChance}>
      {children}
    </LiveFigure>
  );
}
