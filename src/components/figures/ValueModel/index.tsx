import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import type {Head} from '@site/src/domain/figures/feedPosts';
import {
  frontier,
  MOST,
  SEED,
  valueModel,
  type Outcome,
  type Scope,
  type ValueModel as Computed,
} from '@site/src/domain/figures/valueModel';

import {strings, summary} from './strings';
import {ValueTables} from './ValueTables';

const NAME = 'value-model';
/** In the order of strings.wrong. */
const WRONG: readonly {head: Head; scope: Scope}[] = (
  ['comment', 'hide', 'worth'] as const
).flatMap((head) => (['videos', 'all posts'] as const).map((scope) => ({head, scope})));

const controls = {
  comment: {label: strings.controls.comment, unit: '', min: 0, max: MOST.comment, default: 4},
  hide: {label: strings.controls.hide, unit: '', min: 0, max: MOST.hide, default: 40},
  worth: {label: strings.controls.worth, unit: '', min: 0, max: MOST.worth, default: 0.3},
  wrong: {
    label: strings.controls.wrong,
    options: strings.wrong.map((label, value) => ({value, label})),
    default: 0,
  },
  factor: {
    label: strings.controls.factor,
    unit: '×',
    min: 0.2,
    max: 5,
    default: 1,
    scale: 'log' as const,
  },
};

/** A feed ordered by a price list over predicted actions, one of which may be wrong. */
export function ValueModel({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {comment, hide, worth, wrong, factor} = figure.values;
  const draw = useCallback(() => {
    const {head, scope} = WRONG[wrong] ?? {head: 'comment', scope: 'videos'};
    const model = valueModel({comment, hide, worth}, {head, factor, scope});
    return drawing(model, comment);
  }, [comment, hide, worth, wrong, factor]);
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

function drawing(model: Computed, comment: number): Drawing {
  const {here, byComment, byWorth} = model;
  const place = ({interactions, worth}: Outcome) => [interactions, worth] as const;
  const share = (name: 'bait' | 'videos') =>
    byComment.map(([weight, outcome]) => [weight, outcome[name]] as const);
  const [start = here, end = here] = [byComment[0]?.[1], byComment.at(-1)?.[1]];
  return {
    plot: {
      x: INTERACTIONS,
      y: WORTH,
      guide: frontier(SEED).map(place),
      lines: [
        {label: strings.lines.path, look: 'third', points: byWorth.map(place), here: place(here)},
      ],
    },
    beside: {
      x: COMMENT,
      y: SHARE,
      lines: [
        {
          label: strings.lines.bait,
          look: 'first',
          points: share('bait'),
          here: [comment, here.bait],
        },
        {label: strings.lines.videos, look: 'second', points: share('videos')},
      ],
      alt: strings.beside(start, end),
    },
    summary: summary(model),
    table: <ValueTables model={model} />,
  };
}

const percentTicks = (shares: number[]) =>
  shares.map((at) => ({at, label: `${Math.round(at * 100)}%`}));
const plainTicks = (values: number[]) => values.map((at) => ({at, label: String(at)}));

const INTERACTIONS: Axis = {
  label: strings.axisInteractions,
  domain: [13, 22],
  ticks: plainTicks([14, 16, 18, 20, 22]),
};
const WORTH: Axis = {
  label: strings.axisWorth,
  domain: [0.4, 0.9],
  ticks: percentTicks([0.4, 0.5, 0.6, 0.7, 0.8, 0.9]),
};
const COMMENT: Axis = {
  label: strings.axisComment,
  domain: [0, MOST.comment],
  ticks: plainTicks([0, 5, 10, 15, 20]),
};
const SHARE: Axis = {
  label: strings.axisShare,
  domain: [0, 0.8],
  ticks: percentTicks([0, 0.2, 0.4, 0.6, 0.8]),
};
