import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import {
  fusionByModality,
  LEARNED_AT,
  MISSING,
  qualities,
  SHARES,
  TYPES,
  type FusionInputs,
} from '@site/src/domain/figures/fusionByModality';
import {formatQuantity} from '@site/src/domain/quantity';

import {QualityTable, type TypeRow} from './QualityTable';
import {ALL, figures, strings, summary} from './strings';

const NAME = 'fusion-by-modality';

const weight = (label: string) => ({
  label,
  options: [0, 1, 2, 4].map((value) => ({value, label: strings.weightOf(value)})),
  default: 1,
});
const shares = (values: readonly number[]) =>
  values.map((value) => ({value, label: formatQuantity(value, 'ratio')}));

const controls = {
  type: {
    label: strings.controls.type,
    options: [ALL, ...Object.values(TYPES)].map((value) => ({value, label: named(value)})),
    default: ALL,
  },
  share: {
    label: strings.controls.share,
    ...{options: shares(SHARES), default: SHARES[LEARNED_AT]},
  },
  missing: {
    label: strings.controls.missing,
    options: Object.values(MISSING).map((value) => ({value, label: strings.missing[value]})),
    default: MISSING.zero,
  },
  guessed: {
    label: strings.controls.guessed,
    ...{options: shares([1, 0.85, 0.6]), default: 0.85},
  },
  title: weight(strings.controls.title),
  speech: weight(strings.controls.speech),
  seen: weight(strings.controls.seen),
};

/** Quality of results against missing transcripts, by the reader's weights, one learned set, and weights by type of query. */
export function FusionByModality({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {type, share, missing, guessed, title, speech, seen} = figure.values;
  const draw = useCallback(
    () => drawing({weights: [title, speech, seen], missing, guessed}, type, share),
    [type, share, missing, guessed, title, speech, seen],
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

function named(type: number): string {
  return (strings.types as Record<number, string>)[type] ?? '';
}

function drawing(inputs: FusionInputs, type: number, share: number): Drawing {
  const place = Math.max(0, (SHARES as readonly number[]).indexOf(share));
  const fusion = fusionByModality(inputs, place);
  const at = (way: typeof fusion.own, here: number) => {
    const {byType, all} = qualities(way, here);
    return (byType[type] ?? all).ndcg;
  };
  const line = (way: typeof fusion.own) => ({
    points: SHARES.map((missing, here) => [missing, at(way, here)] as const),
    here: [share, at(way, place)] as const,
  });
  const told = {
    own: at(fusion.own, place),
    fixed: at(fusion.fixed, place),
    typed: at(fusion.typed, place),
  };
  const lines = [
    {...line(fusion.own), label: strings.lines.own, look: 'first' as const},
    {...line(fusion.fixed), label: strings.lines.fixed, look: 'second' as const},
    {...line(fusion.typed), label: strings.lines.typed, look: 'third' as const},
  ];
  return {
    plot: {x: SHARE_AXIS, y: QUALITY_AXIS, lines},
    summary: summary(told, type, share, inputs.missing),
    table: <QualityTable rows={rowsOf(fusion, place)} />,
  };
}

function rowsOf(fusion: ReturnType<typeof fusionByModality>, place: number): TypeRow[] {
  const {own, fixed, typed} = fusion;
  return Object.values(TYPES).map((type) => {
    const ndcg = (way: typeof own) => qualities(way, place).byType[type]?.ndcg ?? 0;
    return {
      name: named(type),
      ...{own: ndcg(own), fixed: ndcg(fixed), typed: ndcg(typed)},
      ranks: fusion.ranks[type]?.ndcg ?? 0,
      weights: fusion.weights.byType[type] ?? [],
    };
  });
}

const SHARE_AXIS: Axis = {
  label: strings.axisX,
  domain: [0, 0.8],
  ticks: SHARES.map((at) => ({at, label: formatQuantity(at, 'ratio')})),
};

const QUALITY_AXIS: Axis = {
  ...{label: strings.axisY, domain: [0, 1]},
  ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, label: figures(at)})),
};
