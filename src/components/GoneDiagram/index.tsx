import Link from '@docusaurus/Link';
import {type ReactNode} from 'react';

import type {GoneDiagram as Gone} from '@site/src/domain/diagramLibrary';

import {strings} from './strings';

export type GoneDiagramProps = Omit<Gone, 'path'>;

/** What an address of a diagram says when none is there: why, and where to go on. */
export function GoneDiagram({movedTo, reason, page}: GoneDiagramProps): ReactNode {
  const isKnown = movedTo !== undefined || reason !== undefined;
  return (
    <>
      <h1>{headingOf({movedTo, reason})}</h1>
      {reason && <p>{strings.because(reason.replace(/\.$/, ''))}</p>}
      {!isKnown && <p>{strings.renamed}</p>}
      {movedTo && (
        <p>
          {strings.movedTo} <Link to={movedTo.path}>{movedTo.caption}</Link>
        </p>
      )}
      {page && (
        <p>
          {isKnown ? strings.stoodIn : strings.fromPage} <Link to={page.path}>{page.title}</Link>
        </p>
      )}
      <p>
        <Link to="/diagrams/">{strings.gallery}</Link>
      </p>
    </>
  );
}

/** Also the title of such a page. */
export function headingOf({movedTo, reason}: Pick<Gone, 'movedTo' | 'reason'>): string {
  if (movedTo) return strings.moved;
  return reason === undefined ? strings.unknown : strings.gone;
}
