import {useCallback, useEffect, useRef, useState} from 'react';

import {nowMs} from '@site/src/platform/clock/nowMs';
import {onLeaving} from '@site/src/platform/leaving';

/** A text is stored this long after the last key, in milliseconds, and at once when the page is left. */
const SAVE_AFTER_MS = 250;
/** Who types without a pause has what they typed stored at least this often. */
const SAVE_AT_LEAST_MS = 1000;

interface Draft {
  readonly text: string;
  /** What was stored when it was begun. */
  readonly base: string;
  readonly sinceMs: number;
}

export interface DraftField {
  readonly text: string;
  type(text: string): void;
  /** Stores what is not stored yet. */
  flush(): void;
}

/** Has every key at once, until the text is stored. */
export interface DraftKeeper {
  keep(text: string, base: string): void;
  /** The text was handed to the record; `isOver` says, when it is stored, whether nothing was typed since. */
  stored(isOver: () => boolean): void;
}

const noKeeper: DraftKeeper = {keep: () => {}, stored: () => {}};

/**
 * A text that is being typed. `save` gets it with the text that it grew out of. `keeper` may change from
 * render to render.
 */
export function useDraft(
  stored: string,
  save: (text: string, base: string) => void,
  keeper: DraftKeeper = noKeeper,
): DraftField {
  const [draft, setDraft] = useState<Draft>();
  const latest = useRef<Draft>(undefined);
  const doing = useRef({save, keeper});
  useEffect(() => void (doing.current = {save, keeper}), [save, keeper]);

  const flush = useCallback(() => {
    const unsaved = latest.current;
    latest.current = undefined;
    setDraft(undefined);
    if (!unsaved) return;
    doing.current.save(unsaved.text, unsaved.base);
    doing.current.keeper.stored(() => latest.current === undefined);
  }, []);

  useEffect(() => {
    const stop = onLeaving(flush);
    return () => {
      stop();
      flush();
    };
  }, [flush]);

  useEffect(() => {
    if (!draft) return;
    const atLeastMs = draft.sinceMs + SAVE_AT_LEAST_MS - nowMs();
    const timer = setTimeout(flush, Math.max(0, Math.min(SAVE_AFTER_MS, atLeastMs)));
    return () => clearTimeout(timer);
  }, [draft, flush]);

  const type = (text: string) => {
    const begun = latest.current ?? {base: stored, sinceMs: nowMs()};
    latest.current = {...begun, text};
    keeper.keep(text, begun.base);
    setDraft(latest.current);
  };
  return {text: draft?.text ?? stored, type, flush};
}
