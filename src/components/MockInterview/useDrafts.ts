import {createContext, useContext, useEffect, useMemo, useRef, useState} from 'react';

import {isLeftBehind, isMockDraft, recover, type MockDraft} from '@site/src/domain/mock/drafts';
import {nowMs} from '@site/src/platform/clock/nowMs';
import {draftsOf, type Drafts} from '@site/src/platform/drafts';
import {siteStore} from '@site/src/platform/storage';

import type {DraftKeeper} from '../ui/Draft';
import type {Step} from './useAttempt';

/** Between two looks for what pages have left, while another page still types. */
const LOOK_EVERY_MS = 2000;

export interface AttemptDrafts {
  readonly drafts: Drafts | undefined;
  /** A question that was being typed when a page died. */
  readonly question: string;
}

export const DraftsContext = createContext<AttemptDrafts>({drafts: undefined, question: ''});

/** The drafts of an attempt; brings back what a page that died had not stored. */
export function useDrafts(id: string, act: (step: Step) => void): AttemptDrafts {
  const drafts = useMemo(() => draftsOf(id), [id]);
  const [question, setQuestion] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const {left, keys, areOthersTyping} = await leftIn(drafts);
      setQuestion((found) => left.find(({of}) => of === 'question')?.text ?? found);
      if (keys.length > 0) act((body) => recover(body, left));
      if (keys.length > 0) whenStored(() => drafts.forget(keys));
      if (areOthersTyping) timer = setTimeout(() => void look(), LOOK_EVERY_MS);
    };
    void look();
    return () => {
      clearTimeout(timer);
      drafts.close();
    };
  }, [drafts, act]);
  return useMemo(() => ({drafts, question}), [drafts, question]);
}

/** What pages have left. */
async function leftIn(drafts: Drafts) {
  const others = await drafts.others();
  const old = others.filter(({draft}) => !isMockDraft(draft) || isLeftBehind(draft, nowMs()));
  return {
    left: old.map(({draft}) => draft).filter(isMockDraft),
    keys: old.map(({key}) => key),
    areOthersTyping: old.length < others.length,
  };
}

/** Puts one text aside, key by key, until the record has it. */
export function useDraftKeeper(of: MockDraft['of'], id: string): DraftKeeper {
  const {drafts} = useContext(DraftsContext);
  const present = useRef(drafts);
  useEffect(() => void (present.current = drafts), [drafts]);
  return useMemo(
    () => ({
      keep(text, base) {
        const draft: MockDraft = {of, id, text, base, atMs: nowMs()};
        present.current?.put(`${of} ${id}`, draft);
      },
      stored: (isOver) => whenStored(() => isOver() && present.current?.drop(`${of} ${id}`)),
    }),
    [of, id],
  );
}

/** Not at all when the record cannot be stored. */
function whenStored(then: () => void): void {
  const store = siteStore();
  void store.settled().then(() => store.status().state === 'ready' && then());
}
