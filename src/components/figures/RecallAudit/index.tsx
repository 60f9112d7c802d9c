import {useCallback, type ReactNode} from 'react';
import {LiveFigure, useFigure, type Axis, type Drawing} from '@site/src/components/ui/Plot';
import type {MissRate} from '@site/src/domain/figures/missEstimates';
import {
  ALIKE,
  AUDITS,
  recallAudit,
  THRESHOLDS,
  type AuditPoint,
  type RecallAudit as Computed,
} from '@site/src/domain/figures/recallAudit';

import {AuditTable} from './AuditTable';
import {byAuditInWords, strings, summary} from './strings';

const NAME = 'recall-audit';

const controls = {
  threshold: {
    label: strings.controls.threshold,
    unit: 'ratio',
    min: THRESHOLDS[0],
    max: THRESHOLDS[1],
    default: 0.01,
    scale: 'log' as const,
  },
  audit: {
    label: strings.controls.audit,
    unit: 'panoramas',
    min: AUDITS[0],
    max: AUDITS[1],
    default: 4000,
    scale: 'log' as const,
  },
  alike: {
    label: strings.controls.alike,
    unit: 'ratio',
    min: ALIKE[0],
    max: ALIKE[1],
    default: 0.5,
  },
};

/** The share of missed faces, true and as audits see it, over the threshold and over the size of the audit. */
export function RecallAudit({children}: {children?: ReactNode}): ReactNode {
  const figure = useFigure(NAME, controls);
  const {threshold, audit, alike} = figure.values;
  const draw = useCallback(
    () => drawing(recallAudit({threshold, audit: Math.round(audit), alike})),
    [threshold, audit, alike],
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

function drawing(computed: Computed): Drawing {
  const {byThreshold, byAudit, here} = computed;
  return {
    plot: {
      x: THRESHOLD_AXIS,
      y: MISSED,
      lines: linesOver(byThreshold, here, ({threshold}) => threshold),
    },
    beside: {
      x: AUDIT_AXIS,
      y: MISSED,
      lines: linesOver(byAudit, here, ({audit}) => audit),
      alt: byAuditInWords(computed),
    },
    summary: summary(computed),
    table: <AuditTable here={here} />,
  };
}

/** Truth and both estimates; what was never seen has no place on a log scale. */
function linesOver(curve: AuditPoint[], here: AuditPoint, at: (point: AuditPoint) => number) {
  const line = (miss: (point: AuditPoint) => number) => ({
    points: curve
      .filter((point) => miss(point) > 0)
      .map((point) => [at(point), inside(miss(point))] as const),
    ...(miss(here) > 0 && {here: [at(here), inside(miss(here))] as const}),
  });
  const ends = ({low, high}: MissRate) =>
    [low, high].filter((end) => end > 0).map((end) => [at(here), inside(end)] as const);
  return [
    {label: strings.lines.truth, look: 'first' as const, ...line(({truth}) => truth)},
    {
      label: strings.lines.one,
      look: 'second' as const,
      ...line(({one}) => one.miss),
      counted: ends(here.one),
    },
    {
      label: strings.lines.two,
      look: 'third' as const,
      ...line(({two}) => two.miss),
      counted: ends(here.two),
    },
  ];
}

function inside(miss: number): number {
  return Math.min(MISSED.domain[1], Math.max(MISSED.domain[0], miss));
}

const percent = (at: number) => ({at, label: `${Number((at * 100).toPrecision(2))}%`});

const MISSED: Axis = {
  label: strings.axes.missed,
  domain: [0.0002, 0.2],
  scale: 'log',
  ticks: [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1].map(percent),
};
const THRESHOLD_AXIS: Axis = {
  label: strings.axes.threshold,
  domain: THRESHOLDS,
  scale: 'log',
  ticks: [0.001, 0.01, 0.1, 0.5].map(percent),
};
const AUDIT_AXIS: Axis = {
  label: strings.axes.audit,
  domain: AUDITS,
  scale: 'log',
  ticks: [200, 1000, 5000, 20_000].map((at) => ({at, label: strings.whole(at)})),
};
