import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  CAPS,
  friendsOfFriends,
  type FriendsOfFriends as Computed,
  type Measured,
} from '@site/src/domain/figures/friendsOfFriends';
import {RULES, type Rule} from '@site/src/domain/figures/friendWalk';

import {strings, summary} from './strings';
import {WalkTable} from './WalkTable';

const NAME = 'friends-of-friends';
const LAST = CAPS.at(-1) ?? 1;

const controls = {
  cap: {
    label: strings.controls.cap,
    unit: 'entries',
    min: 2,
    max: LAST,
    default: 25,
    scale: 'log' as const,
  },
  slots: {
    label: strings.controls.slots,
    options: [10, 20, 50].map((value) => ({value, label: String(value)})),
    default: 20,
  },
  newest: {
    label: strings.controls.newest,
    options: [
      {value: 0, label: strings.controls.random},
      {value: 1, label: strings.controls.latest},
    ],
    default: 0,
  },
};

const LOOKS = {count: 'first', log: 'second', walk: 'third'} as const;

/** Two-hop walks with a cap on each list: work, future edges found, and who gets the suggestions. */
export function FriendsOfFriends({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {slots, newest} = figure.values;
  const cap = Math.round(figure.values.cap);
  const draw = useCallback(
    () => drawing(friendsOfFriends({cap, slots, newest: newest === 1}), slots),
    [cap, slots, newest],
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

function drawing(walked: Computed, slots: number): Drawing {
  const {curve, here} = walked;
  const lines = (value: (at: Measured, rule: Rule) => number) =>
    RULES.map((rule) => ({
      label: strings.rules[rule],
      look: LOOKS[rule],
      points: curve.map((point) => [point.cap, value(point, rule)] as const),
      here: [here.cap, value(here, rule)] as const,
    }));
  return {
    plot: {x: CAP_AXIS, y: RECALL_AXIS, lines: lines(({recall}, rule) => recall[rule])},
    beside: {
      x: CAP_AXIS,
      y: TOP_AXIS,
      lines: lines(({top}, rule) => top[rule]),
      alt: strings.beside(here),
    },
    summary: summary(walked, slots),
    table: <WalkTable {...walked} />,
  };
}

const percentTicks = (shares: number[]) =>
  shares.map((at) => ({at, label: `${Math.round(at * 100)}%`}));

const CAP_AXIS: Axis = {
  label: strings.axisX,
  domain: [2, LAST],
  scale: 'log',
  ticks: [2, 10, 50, 200, 1000].map((at) => ({at, label: String(at)})),
};

const RECALL_AXIS: Axis = {
  label: strings.axisRecall,
  domain: [0, 0.5],
  ticks: percentTicks([0, 0.1, 0.2, 0.3, 0.4, 0.5]),
};

const TOP_AXIS: Axis = {
  label: strings.axisTop,
  domain: [0, 0.4],
  ticks: percentTicks([0, 0.1, 0.2, 0.3, 0.4]),
};
