import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {type ReactNode} from 'react';

import {DiagramView} from './DiagramView';
import type {DrawingModule} from './drawing';
import {MissingDiagram} from './MissingDiagram';
import {useDrawing} from './useDrawing';
import {useOverflow} from './useOverflow';

export interface DiagramProps {
  /** The fence's id: the figure's anchor in the page. */
  id: string;
  /** Written by the pipeline: what plugins/diagrams knows of the drawing. */
  of: DrawingModule;
}

/** A drawing of a Mermaid fence: in the HTML from the start, without any of Mermaid in the browser. */
export function Diagram({id, of}: DiagramProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return 'missing' in of ? <MissingDiagram id={id} of={of} /> : <Drawn id={id} of={of} />;
}

function Drawn({id, of}: {id: string; of: Exclude<DrawingModule, {missing: string}>}): ReactNode {
  const drawing = useDrawing(of);
  const {frame, overflows} = useOverflow();
  return <DiagramView id={id} of={of} frame={frame} overflows={overflows} {...drawing} />;
}
