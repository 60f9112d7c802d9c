import {type ReactNode} from 'react';

import {strings} from './strings';
import styles from './styles.module.css';

const [WIDTH, HEIGHT, EDGE, TOP_SCORE] = [320, 80, 8, 4];

/** Mean scores (0–4), the earliest first, as a line. */
export default function TrendChart({means}: {means: readonly number[]}): ReactNode {
  const stepX = (WIDTH - 2 * EDGE) / Math.max(1, means.length - 1);
  const points = means.map((mean, at) => ({
    x: EDGE + at * stepX,
    y: HEIGHT - EDGE - (mean / TOP_SCORE) * (HEIGHT - 2 * EDGE),
  }));
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={strings.chart(means.map((mean) => mean.toFixed(1)).join(', '))}
    >
      <polyline points={points.map(({x, y}) => `${x},${y}`).join(' ')} />
      {points.map(({x, y}, at) => (
        <circle key={at} cx={x} cy={y} r={3.5} />
      ))}
    </svg>
  );
}
