import {type MouseEvent, type ReactNode, useState} from 'react';
import {flushSync} from 'react-dom';

import {strings} from './strings';
import styles from './styles.module.css';

interface Row {
  id: string;
  /** What its buttons and announcements call it. */
  name: string;
  content: ReactNode;
}

interface OrderListProps {
  label: string;
  rows: readonly Row[];
  /** The row at `from` goes `step` places down, or up when it is negative. */
  onMove: (from: number, step: -1 | 1) => void;
}

/** A list whose rows go up and down by buttons; the focus goes with the row, and each move is announced. */
export default function OrderList({label, rows, onMove}: OrderListProps): ReactNode {
  const [announcement, announce] = useState('');
  const move = (at: number, step: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    const to = at + step;
    const row = rows[at];
    const list = event.currentTarget.closest('ol');
    if (!row || !rows[to]) return;
    // Now, not later: the focus goes with the row, so that the same key moves it on.
    flushSync(() => {
      onMove(at, step);
      announce(strings.place(row.name, to, rows.length));
    });
    list?.children[to]?.querySelectorAll('button')[step < 0 ? 0 : 1]?.focus();
  };
  return (
    <>
      <ol className={styles.list} aria-label={label}>
        {rows.map(({id, name, content}, at) => (
          <li key={id}>
            <div className={styles.content}>{content}</div>
            <MoveButton label={strings.up(name)} sign="↑" off={at === 0} onClick={move(at, -1)} />
            <MoveButton
              label={strings.down(name)}
              sign="↓"
              off={at === rows.length - 1}
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
  onClick: (event: MouseEvent<HTMLButtonElement>) => void;
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
