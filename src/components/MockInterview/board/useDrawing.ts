import type {ExcalidrawImperativeAPI} from '@excalidraw/excalidraw/types';
import {useCallback, useEffect, useRef, useState} from 'react';

import {
  drawnState,
  emptyDrawing,
  type BoardElement,
  type Drawing,
} from '@site/src/domain/whiteboard';
import {onLeaving} from '@site/src/platform/leaving';
import type {VisitOnlyReason} from '@site/src/platform/storage';
import {openBoard, type BoardStore} from '@site/src/platform/whiteboard';

/** How often a drawing is stored while it changes, in milliseconds; also when the page is left. */
const SAVE_AFTER_MS = 400;

export interface DrawingState {
  /** What was stored; undefined until that is known. */
  readonly first: Drawing | undefined;
  /** Why nothing is stored. */
  readonly reason: VisitOnlyReason | undefined;
  onApi(api: ExcalidrawImperativeAPI): void;
  onChange(elements: readonly BoardElement[], appState: unknown, files: Drawing['files']): void;
}

/** The drawing of one attempt: loaded once, stored as it changes, joined with what another tab draws. */
export function useDrawing(id: string): DrawingState {
  const [first, setFirst] = useState<Drawing>();
  const [reason, setReason] = useState<VisitOnlyReason>();
  const api = useRef<ExcalidrawImperativeAPI>(undefined);
  const board = useRef<BoardStore>(undefined);
  const unsaved = useRef<Drawing>(undefined);
  const known = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const fail = useCallback((error: unknown) => {
    setReason((error as {reason?: VisitOnlyReason}).reason ?? 'blocked');
  }, []);

  const show = useCallback((drawing: Drawing) => {
    const state = drawnState(drawing.elements);
    if (state === known.current) return;
    known.current = state;
    api.current?.addFiles(Object.values(drawing.files) as never);
    api.current?.updateScene({elements: drawing.elements as never, captureUpdate: 'NEVER'});
  }, []);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const drawing = unsaved.current;
    if (!drawing || !board.current) return;
    unsaved.current = undefined;
    const stored = (joined: Drawing) => {
      setReason(undefined);
      if (!unsaved.current) show(joined);
    };
    board.current.save(drawing).then(stored, (error: unknown) => {
      unsaved.current ??= drawing;
      fail(error);
    });
  }, [fail, show]);

  useEffect(() => {
    let isGone = false;
    const begin = async (): Promise<Drawing> => {
      const opened = await openBoard(id, () => {
        void board.current?.load().then((drawing) => !unsaved.current && show(drawing), fail);
      });
      if (isGone) opened.close();
      else board.current = opened;
      return opened.load();
    };
    const start = (drawing: Drawing) => {
      known.current = drawnState(drawing.elements);
      if (!isGone) setFirst(drawing);
    };
    begin().then(start, (error: unknown) => {
      fail(error);
      start(emptyDrawing);
    });
    const leave = (isEnd: boolean) => {
      if (isEnd && unsaved.current) board.current?.saveNow(unsaved.current);
      else save();
    };
    const stop = onLeaving(leave);
    return () => {
      isGone = true;
      stop();
      save();
      const opened = board.current;
      board.current = undefined;
      setTimeout(() => opened?.close(), SAVE_AFTER_MS);
    };
  }, [id, fail, save, show]);

  const onChange: DrawingState['onChange'] = useCallback(
    (elements, _appState, files) => {
      const state = drawnState(elements);
      if (state === known.current) return;
      known.current = state;
      unsaved.current = {version: 1, elements: [...elements], files};
      timer.current ??= setTimeout(save, SAVE_AFTER_MS);
    },
    [save],
  );
  const onApi = useCallback((given: ExcalidrawImperativeAPI) => void (api.current = given), []);
  return {first, reason, onApi, onChange};
}
