import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, type RefObject, useRef} from 'react';

import Button from '@site/src/components/ui/Button';

import type {Drawing, Mode} from '../drawing';
import {recordId} from './address';
import {boxAround, scrollToBox} from '../inView';
import {Recall} from './Recall';
import {strings} from './strings';
import {useSheet} from './useSheet';
import {Walk} from './Walk';

export interface StudyProps {
  mode: Mode;
  of: Drawing;
  /** Holds the drawing that is practised on. */
  picture: RefObject<HTMLElement | null>;
  /** Brings parts of the drawing into view; without it the page scrolls. */
  reveal?: (parts: readonly Element[]) => void;
  onEnd(): void;
}

/** What is practised on a drawing, wherever it stands: loaded when a reader first asks for it. */
export default function Study({mode, of, picture, reveal, onEnd}: StudyProps): ReactNode {
  const sheet = useSheet(of.href);
  const id = recordId(of.href, useBaseUrl('/diagrams/'));
  const panel = useRef<HTMLDivElement>(null);
  const end = () => {
    onEnd();
    const place = picture.current?.closest('figure, dialog');
    place?.querySelector<HTMLElement>(`button[data-study="${mode}"]`)?.focus({preventScroll: true});
  };
  if (sheet === 'loading') return <p role="status">{strings.loading}</p>;
  if (sheet === 'failed') {
    return (
      <div role="alert">
        <p>{strings.failed}</p>
        <Button onClick={end}>{strings.close}</Button>
      </div>
    );
  }
  const part = {sheet, picture, onEnd: end, reveal: reveal ?? inPage};
  return (
    <div ref={panel}>{mode === 'walk' ? <Walk {...part} /> : <Recall {...part} id={id} />}</div>
  );

  function inPage(parts: readonly Element[]): void {
    scrollToBox(boxAround(parts), picture.current, panel.current);
  }
}
