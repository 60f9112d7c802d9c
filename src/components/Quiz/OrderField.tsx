import {type MouseEvent, type ReactNode, useState} from 'react';
import {flushSync} from 'react-dom';

import Inline from '@site/src/components/ui/Inline';
import {moved, type OrderQuestion} from '@site/src/domain/quiz';
import {plainText} from '@site/src/domain/text/inline';

import {strings} from './strings';
import styles from './styles.module.css';

interface OrderFieldProps {
  items: OrderQuestion['items'];
  order: string[];
  arrange(order: string[]): void;
}

/** Items to put into order, each with a button up and a button down; every move is announced. */
export default function OrderField({items, order, arrange}: OrderFieldProps): ReactNode {
  const [announcement, announce] = useState('');
  const textOf = (id: string) => items.find((item) => item.id === id)?.text ?? '';

  const move = (at: number, step: number) => (event: MouseEvent<HTMLButtonElement>) => {
    const next = moved(order, at, step);
    const id = order[at] ?? '';
    const list = event.currentTarget.closest('ol');
    // Now, not later: the focus goes with the item, so that the same key moves it on.
    flushSync(() => {
      arrange(next);
      announce(strings.place(plainText(textOf(id)), next.indexOf(id), next.length));
    });
    list?.children[next.indexOf(id)]?.querySelectorAll('button')[step < 0 ? 0 : 1]?.focus();
  };

  return (
    <>
      <p className={styles.hint}>{strings.arrange}</p>
      <ol className={styles.order}>
        {order.map((id, at) => (
          // Places stay and texts change: a stored order that arrives late moves nothing.
          <li key={at}>
            <span className={styles.orderText}>
              <Inline text={textOf(id)} />
            </span>
            <MoveButton
              label={strings.up(plainText(textOf(id)))}
              sign="↑"
              off={at === 0}
              onClick={move(at, -1)}
            />
            <MoveButton
              label={strings.down(plainText(textOf(id)))}
              sign="↓"
              off={at === order.length - 1}
              onClick={move(at, 1)}
            />
          </li>
        ))}
      </ol>
      <p className="sr-only" role="status">
        {announcement}
      </p>
    </>
  );
}

interface MoveButtonProps {
  label: string;
  sign: string;
  /** At the end of the list. Not `disabled`, which would throw the focus away. */
  off: boolean;
  onClick(event: MouseEvent<HTMLButtonElement>): void;
}

function MoveButton({label, sign, off, onClick}: MoveButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={styles.move}
      aria-label={label}
      aria-disabled={off}
      onClick={onClick}
    >
      <span aria-hidden>{sign}</span>
    </button>
  );
}
