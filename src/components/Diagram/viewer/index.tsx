import {
  type FocusEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';

import Button from '@site/src/components/ui/Button';

import type {Drawing, Mode} from '../drawing';
import {Later} from '../Later';
import type {Opened} from '../useOpened';
import {Controls} from './Controls';
import {onViewerKey} from './keys';
import {strings} from './strings';
import styles from './styles.module.css';
import {useAddress, useAskedStudy} from './useAddress';
import {useCopy} from './useCopy';
import {usePanZoom} from './usePanZoom';

export interface ViewerProps {
  id: string;
  of: Drawing;
  /** It stands in its own page of the library. */
  isOwnPage: boolean;
  /** Holds the drawing in the page. */
  picture: RefObject<HTMLElement | null>;
  /** Gets the focus back. */
  opener: RefObject<HTMLElement | null>;
  opened: Opened;
}

const loadStudy = () => import('../study');
const NOTHING = {__html: ''};

/** The drawing by itself, in a dialog over the page. */
export default function Viewer(props: ViewerProps): ReactNode {
  const {id, of, isOwnPage, picture, opener, opened} = props;
  const dialog = useModal(opener);
  const close = useAddress(id, opened);
  const stage = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const panZoom = usePanZoom(stage, sheet, of);
  const copy = useCopy(picture, of.href);
  const isThere = typeof copy === 'object';
  const [mode, setMode] = useState<Mode | undefined>(useAskedStudy());
  const titleId = useId();
  const end = () => {
    setMode(undefined);
    panZoom.fit();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      data-panel-open={mode !== undefined}
      onKeyDown={(event) => onViewerKey(event, panZoom)}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{of.title}</h2>
        <Button onClick={close}>{strings.close}</Button>
      </div>
      <div
        ref={stage}
        className={styles.stage}
        tabIndex={0}
        role="group"
        aria-label={strings.stage}
      >
        <div
          ref={sheet}
          className={styles.sheet}
          style={{width: of.width, height: of.height}}
          dangerouslySetInnerHTML={isThere ? copy : NOTHING}
        />
        {!isThere && <p role="status">{strings[copy]}</p>}
      </div>
      {mode && isThere && (
        <div className={styles.panel} data-panel="" onFocus={showFocused}>
          <Later
            key={mode}
            load={loadStudy}
            failed={end}
            waiting={strings.loading}
            props={{mode, of, picture: sheet, reveal: panZoom.reveal, onEnd: end}}
          />
        </div>
      )}
      <Controls
        {...{id, of, isOwnPage, panZoom, mode}}
        onStudy={(next) => (next === mode ? end() : setMode(next))}
      />
    </dialog>
  );
}

/** The parts take the focus without a scroll, for the page's sake; in a low window the dialog itself scrolls. */
function showFocused({target}: FocusEvent): void {
  const dialog = target.closest('dialog');
  if (dialog && dialog.scrollHeight > dialog.clientHeight)
    target.scrollIntoView({block: 'nearest'});
}

/** Whether the wheel scrolls there: in the panel, and in a low window in all but the drawing. */
function isScrolled(place: Element): boolean {
  const dialog = place.closest('dialog');
  const isLow = dialog !== null && dialog.scrollHeight > dialog.clientHeight;
  return isLow ? !place.closest('[role="group"]') : place.closest('[data-panel]') !== null;
}

/** Opens the dialog over the page when it appears; when it goes, the focus returns to where it was. */
function useModal(opener: RefObject<HTMLElement | null>): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const [shown, from] = [dialog.current, opener.current];
    if (!shown?.open) shown?.showModal();
    shown?.querySelector<HTMLElement>('[role="group"]')?.focus();
    const still = (event: WheelEvent) => {
      if (!(event.target instanceof Element && isScrolled(event.target))) event.preventDefault();
    };
    shown?.addEventListener('wheel', still, {passive: false});
    return () => {
      shown?.removeEventListener('wheel', still);
      shown?.close();
      from?.focus();
    };
  }, [opener]);
  return dialog;
}
