import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  perishableItems,
  POLICIES,
  SHARES,
  WITH_RELATIVES,
  type PerishableItems as Computed,
} from '@site/src/domain/figures/perishableItems';
import {TRIAL} from '@site/src/domain/figures/perishableTrial';

import {ScoreTable} from './ScoreTable';
import {strings, summary} from './strings';

const NAME = 'perishable-items';
const MOST = SHARES.at(-1) ?? 1;

const controls = {
  life: {label: strings.controls.life, unit: 'days', min: 3, max: 60, default: 30},
  strength: {
    label: strings.controls.strength,
    unit: 'impressions',
    min: 10,
    max: 10_000,
    default: Math.round(WITH_RELATIVES),
    scale: 'log' as const,
  },
  share: {label: strings.controls.share, unit: 'ratio', min: 0, max: MOST, default: 0.1},
};

const LOOKS = {relatives: 'first', young: 'second', alone: 'third'} as const;

/** Events that live a few days: what exploring and knowing relatives bring. */
export function PerishableItems({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {share} = figure.values;
  const life = Math.round(figure.values.life);
  const strength = Math.round(figure.values.strength);
  const draw = useCallback(
    () => drawing(perishableItems({life, strength, share}), life, share),
    [life, strength, share],
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

function drawing(computed: Computed, life: number, share: number): Drawing {
  const {curves, here, trials} = computed;
  return {
    plot: {
      x: SHARE_AXIS,
      y: SCORE_AXIS,
      lines: POLICIES.map((policy) => ({
        label: strings.policies[policy],
        look: LOOKS[policy],
        points: curves[policy],
        here: [share, here[policy]] as const,
      })),
    },
    beside: {
      x: DAYS_AXIS,
      y: TRIAL_AXIS,
      lines: (['relatives', 'alone'] as const).map((policy) => ({
        label: strings.policies[policy],
        look: LOOKS[policy],
        points: trials[policy],
      })),
      guide: [
        [0, 0],
        [TRIAL.days, 0],
      ],
      alt: strings.beside(computed),
    },
    summary: summary(computed, life, share),
    table: <ScoreTable {...computed} />,
  };
}

const percentTicks = (shares: number[]) =>
  shares.map((at) => ({at, label: `${Math.round(at * 100)}%`}));

const SHARE_AXIS: Axis = {
  label: strings.axisX,
  domain: [0, MOST],
  ticks: percentTicks([0, 0.1, 0.2, 0.3, 0.4]),
};

const SCORE_AXIS: Axis = {
  label: strings.axisScore,
  domain: [0.5, 1],
  ticks: percentTicks([0.5, 0.6, 0.7, 0.8, 0.9, 1]),
};

const DAYS_AXIS: Axis = {
  label: strings.axisDays,
  domain: [0, 15],
  ticks: [0, 5, 10, 15].map((at) => ({at, label: String(at)})),
};

const TRIAL_AXIS: Axis = {
  label: strings.axisTrial,
  domain: [-2, 10],
  ticks: [-2, 0, 2, 4, 6, 8, 10].map((at) => ({at, label: String(at).replace('-', '−')})),
};
