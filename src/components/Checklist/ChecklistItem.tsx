import {createContext, type ReactNode, useContext} from 'react';

import styles from './styles.module.css';

/** What an item needs of its list. */
export interface ItemList {
  readonly checklist: string;
  toggle(item: string, isTicked: boolean): void;
}

export const ItemListContext = createContext<ItemList>({checklist: '', toggle: () => {}});

/**
 * One item. The box is not controlled: the page holds what is ticked, so that a tick made before
 * this code runs is kept.
 */
export function ChecklistItem({id, children}: {id: string; children: ReactNode}): ReactNode {
  const {checklist, toggle} = useContext(ItemListContext);
  const boxId = `${checklist}--${id}`;
  return (
    <li className={styles.item}>
      <input
        type="checkbox"
        id={boxId}
        value={id}
        autoComplete="off"
        className={styles.box}
        onChange={(event) => toggle(id, event.currentTarget.checked)}
      />
      <label htmlFor={boxId} className={styles.label}>
        {children}
      </label>
    </li>
  );
}
