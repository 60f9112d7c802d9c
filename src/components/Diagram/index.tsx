import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {type ReactNode, useCallback, useRef, useState} from 'react';

import {DiagramView} from './DiagramView';
import type {Drawing, DrawingModule, Mode} from './drawing';
import {Later} from './Later';
import {MissingDiagram} from './MissingDiagram';
import {strings} from './strings';
import styles from './styles.module.css';
import {useDrawing} from './useDrawing';
import {useOpened} from './useOpened';
import {useOverflow} from './useOverflow';

export interface DiagramProps {
  /** The fence's id: the figure's anchor in the page. */
  id: string;
  /** Written by the pipeline: what plugins/diagrams knows of the drawing. */
  of: DrawingModule;
  /** It stands in its own page of the library. */
  isOwnPage?: boolean;
}

const loadViewer = () => import('./viewer');
const loadStudy = () => import('./study');

/** A drawing of a Mermaid fence: in the HTML from the start, without any of Mermaid in the browser. */
export function Diagram({id, of, isOwnPage = false}: DiagramProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  if ('missing' in of) return <MissingDiagram id={id} of={of} />;
  return <Drawn {...{id, of, isOwnPage}} />;
}

/** The picture. What opens it and what is practised on it loads when it is first asked for. */
function Drawn({id, of, isOwnPage}: DiagramProps & {of: Drawing; isOwnPage: boolean}): ReactNode {
  const drawing = useDrawing(of);
  const {frame, overflows} = useOverflow();
  const opener = useRef<HTMLAnchorElement>(null);
  const opened = useOpened(id);
  const [mode, setMode] = useState<Mode>();
  const {href} = of;
  // Without the viewer's code the file itself is the next best thing.
  const openFile = useCallback(() => window.location.assign(href), [href]);
  const end = useCallback(() => setMode(undefined), []);
  const {picture} = drawing;
  const open = () => {
    end();
    opened.open();
  };
  const study = (next: Mode) => setMode(next === mode ? undefined : next);
  return (
    <DiagramView
      {...{id, of, isOwnPage, frame, overflows, opener, mode}}
      {...drawing}
      onOpen={open}
      onStudy={study}
    >
      {mode && (
        <div className={styles.study}>
          <Later
            key={mode}
            load={loadStudy}
            failed={end}
            waiting={strings.loading}
            props={{mode, of, picture, onEnd: end}}
          />
        </div>
      )}
      {opened.isOpen && (
        <Later
          load={loadViewer}
          failed={openFile}
          props={{id, of, isOwnPage, picture, opener, opened}}
        />
      )}
    </DiagramView>
  );
}
