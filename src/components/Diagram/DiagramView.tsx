import {type CSSProperties, type ReactNode, type RefObject} from 'react';

import {strings} from './strings';
import styles from './styles.module.css';
import {Tools, type ToolsProps} from './Tools';

interface DiagramViewProps extends ToolsProps {
  id: string;
  frame: RefObject<HTMLDivElement | null>;
  /** Wider than its column: the frame scrolls and takes the keyboard's focus. */
  overflows: boolean;
  picture: RefObject<HTMLDivElement | null>;
  svg: string;
  /** What is practised on it, under it. */
  children?: ReactNode;
}

export function DiagramView(props: DiagramViewProps): ReactNode {
  const {id, of, frame, overflows, picture, svg, children, ...tools} = props;
  const size = {
    '--natural': `${of.width}px`,
    '--narrowest': `${of.narrowest}px`,
    '--ratio': `${of.width} / ${of.height}`,
  } as CSSProperties;
  const scrolls = overflows
    ? {tabIndex: 0, role: 'region', 'aria-label': strings.frame(of.title)}
    : {};
  return (
    <figure id={id} className={styles.figure} style={size} data-kind={of.kind}>
      <figcaption className={styles.caption}>{of.title}</figcaption>
      <div className={styles.window}>
        <div ref={frame} className={styles.frame} {...scrolls}>
          {/* The server wrote the drawing; the browser keeps it and has no second copy. */}
          <div
            ref={picture}
            className={styles.picture}
            dangerouslySetInnerHTML={{__html: svg}}
            suppressHydrationWarning
          />
        </div>
        <span className={styles.cue} aria-hidden="true">
          {strings.scroll}
        </span>
      </div>
      <Tools of={of} {...tools} />
      {children}
    </figure>
  );
}
