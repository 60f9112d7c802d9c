import type {RefObject} from 'react';

import type {Sheet} from '@site/src/domain/diagram/sheet';

/** What walk and recall get: the graph, and the drawing that they work on. */
export interface PartProps {
  sheet: Sheet;
  /** Holds the SVG. */
  picture: RefObject<HTMLElement | null>;
  /** Brings parts of the drawing into view. */
  reveal(parts: readonly Element[]): void;
  onEnd(): void;
}
