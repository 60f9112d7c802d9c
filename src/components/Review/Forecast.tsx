import {type ReactNode} from 'react';

import {strings} from './strings';
import styles from './styles.module.css';

const [BAR, GAP, HEIGHT, LABEL] = [20, 4, 56, 14];

/** Cards that come due by day, today first. */
export default function Forecast({counts}: {counts: readonly number[]}): ReactNode {
  const most = Math.max(...counts);
  if (most === 0) return <p className={styles.soft}>{strings.noForecast}</p>;
  const width = counts.length * (BAR + GAP) - GAP;
  return (
    <figure className={styles.forecast}>
      <figcaption>{strings.forecast}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + LABEL + 2}`}
        role="img"
        aria-label={`${strings.forecast}: ${strings.days(counts)}`}
      >
        {counts.map((count, at) => (
          <Bar key={at} x={at * (BAR + GAP)} count={count} share={count / most} />
        ))}
      </svg>
      <p className={styles.ends} aria-hidden>
        <span>{strings.today}</span>
        <span>{strings.lastDay}</span>
      </p>
    </figure>
  );
}

function Bar({x, count, share}: {x: number; count: number; share: number}): ReactNode {
  const height = count === 0 ? 1 : Math.max(2, share * HEIGHT);
  return (
    <g>
      <rect x={x} y={LABEL + HEIGHT - height} width={BAR} height={height} />
      {count > 0 && (
        <text x={x + BAR / 2} y={LABEL + HEIGHT - height - 3}>
          {count}
        </text>
      )}
    </g>
  );
}
