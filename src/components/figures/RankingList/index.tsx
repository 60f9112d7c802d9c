import type {ReactNode} from 'react';
import OrderList from '@site/src/components/ui/OrderList';
import {FigureFrame, Numbers, useFigure} from '@site/src/components/ui/Plot';
import {
  CUTS,
  discounted,
  GRADES,
  orderOf,
  rankingList,
  spell,
  START,
  type Gain,
} from '@site/src/domain/figures/rankingList';
import {moved} from '@site/src/domain/quiz';

import {ScoresTable} from './ScoresTable';
import {strings, summary} from './strings';
import styles from './styles.module.css';

const NAME = 'ranking-list';
const GAINS = ['exponential', 'linear'] as const;

const shown = {
  cut: {
    label: strings.controls.cut,
    options: CUTS.map((value) => ({value, label: String(value)})),
    default: 5,
  },
  relevantFrom: {
    label: strings.controls.relevantFrom,
    options: ([1, 2, 3] as const).map((value) => ({value, label: strings.relevantFrom[value]})),
    default: 1,
  },
  gain: {
    label: strings.controls.gain,
    options: GAINS.map((gain, value) => ({value, label: strings.gains[gain]})),
    default: 0,
  },
};
/** The order is part of the setting, so that it can be linked and reset; the list itself is its control. */
const controls = {
  ...shown,
  order: {label: strings.list, unit: '', min: START, max: 87_654_321, default: START},
};

/** A short list that the reader reorders, with what each ranking metric says of it. */
export function RankingList({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {cut, relevantFrom} = figure.values;
  const gain = GAINS[figure.values.gain] ?? 'exponential';
  const order = orderOf(figure.values.order);
  const scores = rankingList(order, {cut, relevantFrom, gain});
  const told = summary(scores, cut);
  const move = (from: number, step: number) => {
    figure.set('order', spell(moved(order.map(String), from, step).map(Number)));
  };
  const rows = order.map((item, at) => ({
    id: String(item),
    name: strings.items[item] ?? '',
    content: <Item {...{item, cut, gain}} place={at + 1} />,
  }));
  return (
    <FigureFrame
      {...{figure, controls: shown, name: NAME, summary: told}}
      title={strings.title}
      assumes={strings.assumes}
      picture={<OrderList label={strings.list} rows={rows} onMove={move} />}
      numbers={<Numbers summary={told} table={<ScoresTable scores={scores} cut={cut} />} />}
    >
      {children}
    </FigureFrame>
  );
}

interface ItemProps {
  item: number;
  /** Counted from 1. */
  place: number;
  cut: number;
  gain: Gain;
}

/** What stands at a place, and what it adds there. */
function Item({item, place, cut, gain}: ItemProps): ReactNode {
  const grade = GRADES[item] ?? 0;
  const counts = place <= cut;
  return (
    <div className={styles.item} data-counts={counts}>
      <span>{strings.items[item]}</span>
      <span className={styles.detail}>
        {strings.grade(grade)},{' '}
        {counts ? strings.adds(discounted(grade, place, gain)) : strings.below}
      </span>
    </div>
  );
}
