import type {ReactNode} from 'react';

import type {Controls} from './controls';
import {FigureFrame, Numbers} from './FigureFrame';
import {Legend} from './Legend';
import {Plot, type Axis, type Line} from './Plot';
import {ServerDrawn} from './ServerDrawn';
import styles from './styles.module.css';
import {useDrawing} from './useDrawing';
import type {Figure} from './useFigure';

interface Chart {
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

/** A live figure with plots: they and the numbers stay as the server drew them until a control moves. */
export function LiveFigure<C extends Controls>(props: LiveFigureProps<C>): ReactNode {
  const {draw, ...frame} = props;
  const drawing = useDrawing(draw, props.figure.touched);
  return (
    <FigureFrame
      {...frame}
      picture={<ServerDrawn>{drawing && <Drawn {...drawing} />}</ServerDrawn>}
      numbers={<ServerDrawn>{drawing && <Numbers {...drawing} />}</ServerDrawn>}
      summary={drawing?.summary}
    />
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
