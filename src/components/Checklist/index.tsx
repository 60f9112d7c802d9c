import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {type ReactNode, useMemo, useRef, useState} from 'react';

import ChecklistView from './ChecklistView';
import {ItemListContext} from './ChecklistItem';
import {itemIds} from './itemIds';
import {cleared, restored} from './strings';
import {useChecklist} from './useChecklist';

interface ChecklistProps {
  /** Permanent; the ticks are stored under it, and it is an anchor of the page. */
  id: string;
  title: string;
  /** Id of the page, e.g. `case-studies/ad-click-prediction`. */
  page: string;
  /** A list of `ChecklistItem`. */
  children: ReactNode;
}

/** A task list whose ticks are kept in the browser and can be shared by link. */
export function Checklist({id, title, page, children}: ChecklistProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const listRef = useRef<HTMLDivElement>(null);
  const state = useChecklist(`${page}#${id}`, listRef);
  const [said, setSaid] = useState('');
  const items = itemIds(children);
  const ticked = items.filter((item) => Object.hasOwn(state.ticked, item));
  const clearedCount = state.cleared && Object.keys(state.cleared).length;
  const {toggle} = state;
  const list = useMemo(() => ({checklist: id, toggle}), [id, toggle]);
  return (
    <ItemListContext value={list}>
      <ChecklistView
        {...{id, title, listRef, clearedCount, said}}
        tickedCount={ticked.length}
        itemCount={items.length}
        status={state.status}
        shared={() => ({kind: 'checklist', page, checklist: id, ticked})}
        onClear={() => {
          state.clear();
          setSaid(cleared(ticked.length));
        }}
        onUndo={() => {
          state.undo();
          setSaid(restored);
        }}
      >
        {children}
      </ChecklistView>
    </ItemListContext>
  );
}

export default Checklist;
