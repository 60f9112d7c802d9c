import type {CSSProperties, ReactNode} from 'react';
import {linearScale, linePath, logScale, type Scale} from '@site/src/domain/figures/scale';

import styles from './styles.module.css';

export interface Axis {
  label: string;
  domain: readonly [number, number];
  scale?: 'linear' | 'log';
  ticks: readonly {at: number; label: string}[];
}

/** How a line is drawn: colour and dash go together, so that colour is never alone. */
export type Look = 'first' | 'second' | 'third';

export interface Line {
  label: string;
  look: Look;
  points: readonly (readonly [number, number])[];
  /** Where the reader's setting lies on this line. */
  here?: readonly [number, number];
  /** Points that were counted instead of computed; drawn as open circles. */
  counted?: readonly (readonly [number, number])[];
}

interface PlotProps {
  x: Axis;
  y: Axis;
  lines: readonly Line[];
  /** What the plot shows, in words. */
  alt: string;
  /** A thin line to compare with, such as a diagonal; it is no curve and has no legend. */
  guide?: Line['points'];
}

const SIZE = 100;

/**
 * Lines over two axes. Lines are SVG that stretches with the column; texts are HTML at per cent positions,
 * so that they keep their size at every width. Drawn on the server, without measuring.
 */
export function Plot({x, y, lines, alt, guide = []}: PlotProps): ReactNode {
  const across = scaleOf(x, [0, SIZE]);
  const down = scaleOf(y, [SIZE, 0]);
  const place = (points: Line['points']) => points.map(([a, b]) => [across(a), down(b)] as const);
  const here = lines.find((line) => line.here)?.here;
  return (
    <div className={styles.plot} role="img" aria-label={alt}>
      <div className={styles.yLabel}>{y.label}</div>
      <div className={styles.area}>
        <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none">
          <path className={styles.grid} d={grid(y.ticks.map(({at}) => down(at)))} />
          {guide.length > 0 && <path className={styles.guide} d={linePath(place(guide))} />}
          {here && <path className={styles.marker} d={`M${across(here[0]).toFixed(2)} 0v100`} />}
          {lines.map(({look, points}) => (
            <path key={look} className={styles[look]} d={linePath(place(points))} />
          ))}
        </svg>
        <svg className={styles.dots} viewBox="0 0 100 100" preserveAspectRatio="none">
          {lines.map(({look, counted = [], here: at}) => (
            <g key={look} className={styles[look]}>
              <path className={styles.counted} d={dots(place(counted))} />
              <path className={styles.hole} d={dots(place(counted))} />
              <path className={styles.here} d={dots(place(at ? [at] : []))} />
            </g>
          ))}
        </svg>
        {x.ticks.map(({at, label}) => (
          <span key={label} className={styles.xTick} style={{left: percent(across(at))}}>
            {label}
          </span>
        ))}
        {y.ticks.map(({at, label}) => (
          <span key={label} className={styles.yTick} style={{top: percent(down(at))}}>
            {label}
          </span>
        ))}
      </div>
      <div className={styles.xLabel}>{x.label}</div>
    </div>
  );
}

function scaleOf({domain, scale}: Axis, range: readonly [number, number]): Scale {
  return scale === 'log' ? logScale(domain, range) : linearScale(domain, range);
}

function grid(heights: number[]): string {
  return heights.map((height) => `M0 ${height.toFixed(2)}h100`).join('');
}

/** Lines of no length: with round ends and a stroke that does not stretch they are circles. */
function dots(points: Line['points']): string {
  return points
    .filter(([, y]) => y >= 0 && y <= SIZE)
    .map(([x, y]) => `M${x.toFixed(2)} ${y.toFixed(2)}h0`)
    .join('');
}

function percent(position: number): CSSProperties['left'] {
  return `${position.toFixed(2)}%`;
}
