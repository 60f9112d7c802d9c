import {Children, isValidElement, type ReactNode} from 'react';

import {ChecklistItem} from './ChecklistItem';

/** The ids of the items among the children, at any depth, in the order of the page. */
export function itemIds(children: ReactNode): string[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<{id?: string; children?: ReactNode}>(child)) return [];
    if (child.type === ChecklistItem) return [child.props.id!];
    return itemIds(child.props.children);
  });
}
