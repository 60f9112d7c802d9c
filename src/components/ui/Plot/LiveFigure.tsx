import {useEffect, useId, useState, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {copyText} from '@site/src/platform/clipboard';
import {figureAnchor, showFigureLink} from '@site/src/platform/visit';

import Button from '../Button';
import {ChoiceControl} from './ChoiceControl';
import type {Controls} from './controls';
import {Plot, type Axis, type Line} from './Plot';
import {RangeControl} from './RangeControl';
import {strings} from './strings';
import styles from './styles.module.css';
import type {Figure} from './useFigure';

interface LiveFigureProps<C extends Controls> {
  /** Kebab-case name of the figure: its anchor and its name in links. */
  name: string;
  title: string;
  controls: C;
  figure: Figure<C>;
  plot: {x: Axis; y: Axis; lines: readonly Line[]};
  /** What the plot shows at this setting, in a sentence or two with its numbers. */
  summary: string;
  /** The numbers at this setting, as a table. */
  table: ReactNode;
  /** What is assumed: one or two sentences. */
  assumes: string;
  /** The author's question to predict before moving. */
  children?: ReactNode;
}

const PAUSE_MS = 600;

/** The frame of a live figure: question, plot, controls, numbers, and a link to the setting. */
export function LiveFigure<C extends Controls>(props: LiveFigureProps<C>): ReactNode {
  const {name, title, controls, figure, plot, summary, table, assumes, children} = props;
  const anchor = figureAnchor(name);
  const titleId = useId();
  useBrokenLinks().collectAnchor(anchor);
  return (
    <figure className={styles.figure} id={anchor} aria-labelledby={titleId}>
      <figcaption className={styles.title} id={titleId}>
        {title}
      </figcaption>
      {children && <div className={styles.ask}>{children}</div>}
      <Legend lines={plot.lines} />
      <Plot {...plot} alt={summary} />
      <div className={styles.controls} role="group" aria-label={strings.controls}>
        {Object.entries(controls).map(([key, control]) => {
          const shared = {
            value: figure.values[key] ?? control.default,
            set: (value: number) => figure.set(key, value),
          };
          return 'options' in control ? (
            <ChoiceControl key={key} choice={control} {...shared} />
          ) : (
            <RangeControl key={key} range={control} {...shared} />
          );
        })}
      </div>
      <p className={styles.summary}>{summary}</p>
      <Announcement text={summary} />
      {table}
      <p className={styles.assumes}>{assumes}</p>
      <Tools figure={figure} />
    </figure>
  );
}

function Legend({lines}: {lines: readonly Line[]}): ReactNode {
  return (
    <ul className={styles.legend}>
      {lines.map(({label, look}) => (
        <li key={look}>
          <svg className={styles.swatch} viewBox="0 0 28 8" aria-hidden="true">
            <path className={styles[look]} d="M1 4h26" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** The summary for a screen reader, once the reader stops moving. */
function Announcement({text}: {text: string}): ReactNode {
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === first && !said) return;
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, first, said]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

function Tools<C extends Controls>({figure}: {figure: Figure<C>}): ReactNode {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    const address = showFigureLink(figure.href);
    const copied = await copyText(async () => address);
    setOutcome(copied ? strings.copied : strings.inAddress);
  };
  return (
    <div className={styles.tools}>
      {figure.moved && (
        <>
          <Button variant="quiet" onClick={figure.reset}>
            {strings.reset}
          </Button>
          <Button variant="quiet" onClick={() => void copy()}>
            {strings.link}
          </Button>
        </>
      )}
      <span role="status">{outcome}</span>
    </div>
  );
}
