import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  HOURS,
  reviewCapacity,
  RULES,
  type AtHours,
  type ReviewCapacity as Computed,
  type Rule,
} from '@site/src/domain/figures/reviewCapacity';
import {formatQuantity} from '@site/src/domain/quantity';

import {RulesTable} from './RulesTable';
import {strings, summary, waitsInWords} from './strings';

const NAME = 'review-capacity';

const controls = {
  hours: {
    label: strings.controls.hours,
    unit: 'hours',
    min: HOURS[0],
    max: HOURS[1],
    default: 2.5,
    scale: 'log' as const,
  },
  threshold: {label: strings.controls.threshold, unit: 'ratio', min: 0.5, max: 1, default: 0.95},
  viewHours: {
    label: strings.controls.viewHours,
    unit: 'hours',
    min: 0.5,
    max: 72,
    default: 8,
    scale: 'log' as const,
  },
};

/** Harm prevented and waiting time over reviewer hours, for three orders of the queue. */
export function ReviewCapacity({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {hours, threshold, viewHours} = figure.values;
  const draw = useCallback(
    () => drawing(reviewCapacity({hours, threshold: atMost(threshold), viewHours}), threshold),
    [hours, threshold, viewHours],
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

/** At 100% nothing is removed without a reviewer, however sure the model is. */
function atMost(threshold: number): number {
  return threshold < 1 ? threshold : Infinity;
}

const LOOKS = {arrival: 'first', likely: 'second', harm: 'third'} as const satisfies Record<
  Rule,
  string
>;

function drawing(review: Computed, threshold: number): Drawing {
  const lines = (of: (at: AtHours) => number, from: number) =>
    RULES.map((rule) => {
      const here = review.here[rule];
      return {
        label: strings.rules[rule],
        look: LOOKS[rule],
        points: review.curves[rule]
          .filter((at) => Number.isFinite(of(at)))
          .map((at) => [at.hours, Math.max(of(at), from)] as const),
        ...(Number.isFinite(of(here)) && {here: [here.hours, Math.max(of(here), from)] as const}),
      };
    });
  return {
    plot: {x: HOURS_AXIS, y: SHARE, lines: lines((at) => at.prevented, 0)},
    beside: {
      x: HOURS_AXIS,
      y: WAIT,
      lines: lines((at) => at.wait, WAIT.domain[0]),
      alt: waitsInWords(review),
    },
    summary: summary(review, threshold),
    table: <RulesTable here={review.here} />,
  };
}

const HOURS_AXIS: Axis = {
  label: strings.axes.hours,
  domain: HOURS,
  scale: 'log',
  ticks: [0.5, 1, 2, 5, 10, 20].map((at) => ({at, label: String(at)})),
};
const SHARE: Axis = {
  label: strings.axes.prevented,
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};
const WAIT: Axis = {
  label: strings.axes.wait,
  domain: [0.01, 72],
  scale: 'log',
  ticks: [0.01, 0.1, 1, 10].map((at) => ({at, label: String(at)})),
};
