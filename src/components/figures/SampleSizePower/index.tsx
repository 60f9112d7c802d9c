import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  LEVEL,
  MOST_LOOKS,
  sampleSizePower,
  USERS,
  type SampleSizePower as Computed,
} from '@site/src/domain/figures/sampleSizePower';
import {formatQuantity} from '@site/src/domain/quantity';

import {PowerTable} from './PowerTable';
import {alarmsInWords, strings, summary} from './strings';

const NAME = 'sample-size-power';
const log = 'log' as const;

const controls = {
  users: {
    ...{label: strings.controls.users, unit: 'users', scale: log},
    ...{min: USERS[0], max: USERS[1], default: 2e5},
  },
  effect: {
    ...{label: strings.controls.effect, unit: 'ratio', scale: log},
    ...{min: 0.001, max: 0.1, default: 0.01},
  },
  spread: {
    ...{label: strings.controls.spread, unit: '×', scale: log},
    ...{min: 0.2, max: 20, default: 2},
  },
  correlation: {
    ...{label: strings.controls.correlation, unit: ''},
    ...{min: 0, max: 0.95, default: 0.5},
  },
  looks: {
    label: strings.controls.looks,
    options: [1, 2, 3, 5, 7, 10, 14, 21, MOST_LOOKS].map((value) => ({
      value,
      label: String(value),
    })),
    default: 14,
  },
};

/** Power over the size of an experiment, with and without adjustment, and the price of looking early. */
export function SampleSizePower({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {users, effect, spread, correlation, looks} = figure.values;
  const draw = useCallback(
    () => drawing(sampleSizePower({users, effect, spread, correlation, looks}), users, looks),
    [users, effect, spread, correlation, looks],
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

function drawing(computed: Computed, users: number, looks: number): Drawing {
  const line = (which: 'plain' | 'adjusted') => ({
    label: strings.lines[which],
    points: computed.curve.map((at) => [at.users, at.power[which]] as const),
    here: [users, computed.power[which]] as const,
  });
  const alarms = {
    ...{label: strings.lines.alarms, look: 'third' as const},
    points: computed.alarms.map((at) => [at.looks, at.chance] as const),
    here: [looks, computed.alarm] as const,
  };
  return {
    plot: {
      ...{x: USERS_AXIS, y: POWER_AXIS},
      lines: [
        {...line('adjusted'), look: 'first'},
        {...line('plain'), look: 'second'},
      ],
    },
    beside: {
      ...{x: LOOKS_AXIS, y: ALARMS_AXIS, lines: [alarms], guide: PROMISED},
      alt: alarmsInWords(computed),
    },
    summary: summary(computed, looks),
    table: <PowerTable computed={computed} />,
  };
}

const PROMISED = [
  [1, LEVEL],
  [MOST_LOOKS, LEVEL],
] as const;
const USERS_AXIS: Axis = {
  label: strings.axes.users,
  domain: USERS,
  scale: log,
  ticks: [1e4, 1e5, 1e6].map((at) => ({at, label: formatQuantity(at, '')})),
};
const POWER_AXIS: Axis = {
  label: strings.axes.power,
  domain: [0, 1],
  ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};
const LOOKS_AXIS: Axis = {
  label: strings.axes.looks,
  domain: [1, MOST_LOOKS],
  ticks: [1, 7, 14, 21, 28].map((at) => ({at, label: String(at)})),
};
const ALARMS_AXIS: Axis = {
  label: strings.axes.alarms,
  domain: [0, 0.3],
  ticks: [0, 0.1, 0.2, 0.3].map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};
