import {Component, lazy, type ReactNode, Suspense, useRef, useState} from 'react';

import Button from '../../ui/Button';
import {strings} from './strings';
import styles from './styles.module.css';

const Board = lazy(() => import('./Board'));

interface WhiteboardProps {
  /** Record id of the attempt. */
  id: string;
  /** Only to look at. */
  isReadOnly?: boolean;
}

/** The whiteboard behind a button: nothing of it is loaded before. */
export default function Whiteboard({id, isReadOnly = false}: WhiteboardProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const open = isReadOnly ? strings.watch : strings.open;
  const section = useRef<HTMLElement>(null);
  const toggle = () => {
    setOpen(!isOpen);
    // Its tools stand at its top, and the clock would lie over them.
    if (!isOpen) requestAnimationFrame(() => section.current?.scrollIntoView());
  };
  return (
    <section ref={section} className={styles.board} aria-label={strings.title}>
      <div className={styles.head}>
        <Button aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? strings.hide : open}
        </Button>
        {!isReadOnly && <p>{strings.hint}</p>}
      </div>
      {isOpen && (
        <NotLoaded>
          <Suspense fallback={<p className={styles.loading}>{strings.loading}</p>}>
            <Board id={id} isReadOnly={isReadOnly} />
          </Suspense>
        </NotLoaded>
      )}
    </section>
  );
}

/** Says so when the code of the whiteboard cannot be had; the session goes on. */
class NotLoaded extends Component<{children: ReactNode}, {isFailed: boolean}> {
  override state = {isFailed: false};

  static getDerivedStateFromError(): {isFailed: boolean} {
    return {isFailed: true};
  }

  override render(): ReactNode {
    return this.state.isFailed ? <p role="alert">{strings.failed}</p> : this.props.children;
  }
}
