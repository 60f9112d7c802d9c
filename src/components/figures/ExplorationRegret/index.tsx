import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  BANDIT,
  explorationRegret,
  type ExplorationRegret as Computed,
} from '@site/src/domain/figures/explorationRegret';

import {LossTable} from './LossTable';
import {strings, summary} from './strings';

const NAME = 'exploration-regret';

const controls = {
  items: {label: strings.controls.items, unit: 'items', min: 2, max: 20, default: 10},
  epsilon: {label: strings.controls.epsilon, unit: 'ratio', min: 0, max: 0.5, default: 0.1},
  delay: {label: strings.controls.delay, unit: 'rounds', min: 0, max: 100, default: 0},
  width: {label: strings.controls.width, unit: '×', min: 0, max: 3, default: 1},
};

/** Clicks lost over time by three policies on the same seeded bandits. */
export function ExplorationRegret({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {epsilon, width} = figure.values;
  const items = Math.round(figure.values.items);
  const delay = Math.round(figure.values.delay);
  const draw = useCallback(
    () => drawing(explorationRegret({items, epsilon, delay, width}), items, delay),
    [items, epsilon, delay, width],
  );
  return (
    <LiveFigure
      {...{controls, figure, draw}}
      name={NAME}
      title={strings.title}
      assumes={strings.assumes}
    >
      {children}
    </LiveFigure>
  );
}

function drawing(regret: Computed, items: number, delay: number): Drawing {
  const line = (policy: 'greedy' | 'epsilon' | 'thompson') => ({
    label: strings.lines[policy],
    points: regret[policy].curve,
  });
  const lines = [
    {...line('thompson'), look: 'first' as const},
    {...line('epsilon'), look: 'second' as const},
    {...line('greedy'), look: 'third' as const},
  ];
  return {
    plot: {x: ROUND_AXIS, y: LOSS_AXIS, lines},
    summary: summary(regret, items, delay),
    table: <LossTable {...regret} />,
  };
}

const ROUND_AXIS: Axis = {
  label: strings.axisX,
  domain: [0, BANDIT.rounds],
  ticks: [0, 100, 200, 300, 400].map((at) => ({at, label: String(at)})),
};

const LOSS_AXIS: Axis = {
  label: strings.axisY,
  domain: [0, 3000],
  ticks: [0, 1000, 2000, 3000].map((at) => ({at, label: at.toLocaleString('en')})),
};
