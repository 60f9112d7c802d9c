import {type ReactNode, useLayoutEffect, useRef, useState} from 'react';

import {attemptId, written} from '@site/src/domain/attempt';
import {useRecord} from '@site/src/platform/storage';

import {useDraft} from '../ui/Draft';
import AttemptBoxView from './AttemptBoxView';
import {questionId} from './questionId';

interface AttemptBoxProps {
  section: string;
  /** Id of the page, e.g. `case-studies/ad-click-prediction`. */
  page: string;
}

/** Where a reader answers a section's question. What is written is kept in the record, whether the section is open or not. */
export function AttemptBox({section, page}: AttemptBoxProps): ReactNode {
  const id = attemptId(page, section);
  const {value, set, status} = useRecord('attempt', id);
  const {text, type, flush} = useDraft(value?.text ?? '', (next, base) =>
    set((current, nowMs) => written(current, next, base, nowMs)),
  );
  const field = useRef<HTMLTextAreaElement>(null);
  const [hasTyped, setTyped] = useState(false);
  const first = useRef({text, type});
  useLayoutEffect(() => {
    // What was typed before this code ran stands only in the page.
    const early = field.current!.value;
    if (early !== first.current.text) first.current.type(early);
  }, []);
  return (
    <AttemptBoxView
      {...{id, text, status, field, hasTyped}}
      labelledBy={questionId(section)}
      onType={(next) => {
        setTyped(true);
        type(next);
      }}
      onLeave={flush}
    />
  );
}
