import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import OrderList from '@site/src/components/ui/OrderList';
import {moved, type OrderQuestion} from '@site/src/domain/quiz';
import {plainText} from '@site/src/domain/text/inline';

import {strings} from './strings';
import styles from './styles.module.css';

interface OrderFieldProps {
  items: OrderQuestion['items'];
  order: string[];
  arrange(order: string[]): void;
}

/** Items to put into order. */
export default function OrderField({items, order, arrange}: OrderFieldProps): ReactNode {
  const textOf = (id: string) => items.find((item) => item.id === id)?.text ?? '';
  // Places stay and texts change: a stored order that arrives late moves nothing.
  const rows = order.map((id, at) => ({
    id: `${at}`,
    name: plainText(textOf(id)),
    content: <Inline text={textOf(id)} />,
  }));
  return (
    <>
      <p className={styles.hint}>{strings.arrange}</p>
      <OrderList
        label={strings.arrange}
        rows={rows}
        onMove={(from, step) => arrange(moved(order, from, step))}
      />
    </>
  );
}
