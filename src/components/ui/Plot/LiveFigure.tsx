import {useEffect, useId, useState, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {figureAnchor} from '@site/src/platform/visit';

import {ControlView} from './ControlView';
import type {Controls} from './controls';
import {Legend} from './Legend';
import {Plot, type Axis, type Line} from './Plot';
import {ServerDrawn} from './ServerDrawn';
import {strings} from './strings';
import styles from './styles.module.css';
import {Tools} from './Tools';
import {useDrawing} from './useDrawing';
import type {Figure} from './useFigure';

export interface Chart {
  x: Axis;
  y: Axis;
  lines: readonly Line[];
  /** A thin line to compare with, see Plot. */
  guide?: Line['points'];
}

/** What depends on the setting. */
export interface Drawing {
  plot: Chart;
  /** A second plot, beside the first where there is room. Lines of one look mean the same in both. */
  beside?: Chart & {/** What it shows, in words. */ alt: string};
  /** What the plot shows at this setting, in a sentence or two with its numbers. */
  summary: string;
  /** The numbers at this setting, as a table. */
  table: ReactNode;
}

interface LiveFigureProps<C extends Controls> {
  /** Kebab-case name of the figure: its anchor and its name in links. */
  name: string;
  title: string;
  controls: C;
  figure: Figure<C>;
  /** Computes and draws; the same function until the setting changes. */
  draw: () => Drawing;
  /** What is assumed: one or two sentences. */
  assumes: string;
  /** The author's question to predict before moving. */
  children?: ReactNode;
}

const PAUSE_MS = 600;

/** The frame of a live figure: question, plot, controls, numbers, and a link to the setting. */
export function LiveFigure<C extends Controls>(props: LiveFigureProps<C>): ReactNode {
  const {name, title, controls, figure, draw, assumes, children} = props;
  const drawing = useDrawing(draw, figure.touched);
  const anchor = figureAnchor(name);
  const titleId = useId();
  useBrokenLinks().collectAnchor(anchor);
  return (
    <figure className={styles.figure} id={anchor} aria-labelledby={titleId}>
      <figcaption className={styles.title} id={titleId}>
        {title}
      </figcaption>
      {children && <div className={styles.ask}>{children}</div>}
      <ServerDrawn>{drawing && <Drawn {...drawing} />}</ServerDrawn>
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
      <ServerDrawn>{drawing && <Numbers {...drawing} />}</ServerDrawn>
      <Announcement text={figure.touched ? drawing?.summary : undefined} />
      <p className={styles.assumes}>{assumes}</p>
    </figure>
  );
}

function Drawn({plot, beside, summary}: Drawing): ReactNode {
  if (!beside)
    return (
      <>
        <Legend lines={plot.lines} />
        <Plot {...plot} alt={summary} />
      </>
    );
  const isNew = ({look}: Line) => plot.lines.every((line) => line.look !== look);
  return (
    <>
      <Legend lines={[...plot.lines, ...beside.lines.filter(isNew)]} />
      <div className={styles.pair}>
        <Plot {...plot} alt={summary} />
        <Plot {...beside} />
      </div>
    </>
  );
}

function Numbers({summary, table}: Drawing): ReactNode {
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
