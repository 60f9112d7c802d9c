import {type CSSProperties, type ReactNode, type RefObject} from 'react';

import type {Drawing} from './drawing';
import styles from './styles.module.css';

export const WORDS = {
  frame: (title: string) => `Diagram: ${title}`,
  scroll: 'scroll →',
  description: 'In words',
  open: 'Open',
  openLabel: (title: string) => `Open the diagram by itself: ${title}`,
};

interface DiagramViewProps {
  id: string;
  of: Drawing;
  frame: RefObject<HTMLDivElement | null>;
  /** Wider than its column: the frame scrolls and takes the keyboard's focus. */
  overflows: boolean;
  picture: RefObject<HTMLDivElement | null>;
  description: RefObject<HTMLParagraphElement | null>;
  svg: string;
  descr: string;
}

export function DiagramView(props: DiagramViewProps): ReactNode {
  const {id, of, frame, overflows, picture, svg} = props;
  const size = {
    '--natural': `${of.width}px`,
    '--narrowest': `${of.narrowest}px`,
    '--ratio': `${of.width} / ${of.height}`,
  } as CSSProperties;
  const scrolls = overflows
    ? {tabIndex: 0, role: 'region', 'aria-label': WORDS.frame(of.title)}
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
          {WORDS.scroll}
        </span>
      </div>
      <Tools {...props} />
    </figure>
  );
}

function Tools({of, description, descr}: DiagramViewProps): ReactNode {
  return (
    <div className={styles.tools}>
      <details className={styles.words}>
        <summary>{WORDS.description}</summary>
        <p ref={description} dangerouslySetInnerHTML={{__html: descr}} suppressHydrationWarning />
      </details>
      <a className={styles.open} href={of.href} aria-label={WORDS.openLabel(of.title)}>
        {WORDS.open}
      </a>
    </div>
  );
}
