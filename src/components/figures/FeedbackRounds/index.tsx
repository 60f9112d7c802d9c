import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  feedbackRounds,
  LOOP,
  type FeedbackRounds as Computed,
} from '@site/src/domain/figures/feedbackRounds';

import {LoopTable} from './LoopTable';
import {lastOf, ratio, strings, summary} from './strings';

const NAME = 'feedback-rounds';

const controls = {
  explore: {label: strings.controls.explore, unit: 'ratio', min: 0, max: 0.5, default: 0.05},
  first: {
    label: strings.controls.first,
    unit: 'impressions',
    min: 10,
    max: 3000,
    default: 30,
    scale: 'log' as const,
  },
  slots: {label: strings.controls.slots, unit: 'items', min: 5, max: 50, default: 10},
};

/** Rounds of ranking, showing and relearning, with exploration and without, in the same seeded worlds. */
export function FeedbackRounds({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {explore} = figure.values;
  const first = Math.round(figure.values.first);
  const slots = Math.round(figure.values.slots);
  const draw = useCallback(
    () => drawing(feedbackRounds({explore, first, slots}), explore),
    [explore, first, slots],
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

function drawing(loops: Computed, explore: number): Drawing {
  const {explored, closed} = loops;
  const {lines} = strings;
  return {
    plot: {
      x: ROUND_AXIS,
      y: FOUND_AXIS,
      lines: [
        {label: lines.explored, look: 'first', points: explored.found},
        {label: lines.closed, look: 'second', points: closed.found},
      ],
    },
    beside: {
      x: ROUND_AXIS,
      y: ESTIMATE_AXIS,
      lines: [
        {label: lines.explored, look: 'first', points: explored.buried},
        {label: lines.closed, look: 'second', points: closed.buried},
        {label: lines.shown, look: 'third', points: closed.shown},
      ],
      alt: strings.beside(
        ratio(lastOf(explored.buried)),
        ratio(lastOf(closed.buried)),
        ratio(lastOf(closed.shown)),
      ),
    },
    summary: summary(loops, explore),
    table: <LoopTable {...loops} />,
  };
}

const ROUND_AXIS: Axis = {
  label: strings.axisX,
  domain: [1, LOOP.rounds],
  ticks: [1, 10, 20, 30].map((at) => ({at, label: String(at)})),
};

const FOUND_AXIS: Axis = {
  label: strings.axisFound,
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: `${String(at * 100)}%`})),
};

const ESTIMATE_AXIS: Axis = {
  label: strings.axisEstimate,
  domain: [0.5, 1.1],
  ticks: [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1].map((at) => ({at, label: String(at)})),
};
