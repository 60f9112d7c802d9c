import {useEffect, useId, useState, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {figureAnchor} from '@site/src/platform/visit';

import {ControlView} from './ControlView';
import type {Controls} from './controls';
import {strings} from './strings';
import styles from './styles.module.css';
import {Tools} from './Tools';
import type {Figure} from './useFigure';

interface FigureFrameProps<C extends Controls> {
  /** Kebab-case name of the figure: its anchor and its name in links. */
  name: string;
  title: string;
  /** The controls to show; a figure may have others in its setting that its picture moves. */
  controls: Controls;
  figure: Figure<C>;
  picture: ReactNode;
  numbers: ReactNode;
  /** Read to a screen reader once the reader stops moving; undefined while nothing is computed. */
  summary: string | undefined;
  /** What is assumed: one or two sentences. */
  assumes: string;
  /** The author's question to predict before moving. */
  children?: ReactNode;
}

const PAUSE_MS = 600;

/** The frame of a live figure: question, picture, controls, numbers, and a link to the setting. */
export function FigureFrame<C extends Controls>(props: FigureFrameProps<C>): ReactNode {
  const {name, title, controls, figure, picture, numbers, summary, assumes, children} = props;
  const anchor = figureAnchor(name);
  const titleId = useId();
  useBrokenLinks().collectAnchor(anchor);
  return (
    <figure className={styles.figure} id={anchor} aria-labelledby={titleId}>
      <figcaption className={styles.title} id={titleId}>
        {title}
      </figcaption>
      {children && <div className={styles.ask}>{children}</div>}
      {picture}
      <div className={styles.controls} role="group" aria-label={strings.controls}>
        {Object.entries(controls).map(([key, control]) => (
          <ControlView
            key={key}
            control={control}
            value={figure.values[key] ?? control.default}
            set={(value) => figure.set(key, value)}
          />
        ))}
        <Tools figure={figure} />
      </div>
      {numbers}
      <Announcement text={figure.touched ? summary : undefined} />
      <p className={styles.assumes}>{assumes}</p>
    </figure>
  );
}

/** The setting in words, and its numbers. */
export function Numbers({summary, table}: {summary: string; table: ReactNode}): ReactNode {
  return (
    <>
      <p className={styles.summary}>{summary}</p>
      {table}
    </>
  );
}

/** The summary for a screen reader, once the reader stops moving. */
function Announcement({text = ''}: {text?: string}): ReactNode {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
