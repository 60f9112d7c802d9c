import {type ComponentType, type MouseEvent, type ReactNode, useEffect, useState} from 'react';

import {opensSearch} from './opensSearch';
import styles from './button.module.css';

const LABEL = 'Search';

interface DialogProps {
  /** How often search was opened: the dialog opens whenever it grows. */
  openings: number;
  /** Address of the search page, with the base path. */
  href: string;
}

const load = () => import('./Dialog').then(({default: Dialog}) => Dialog);

/**
 * All of search that a page carries: a link to the search page, which opens the dialog instead once scripts
 * run, and the keys. The dialog's code comes when the reader reaches for it.
 */
export default function SearchButton({href}: {href: string}): ReactNode {
  const [Dialog, setDialog] = useState<ComponentType<DialogProps>>();
  const [openings, setOpenings] = useState(0);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      setOpenings((count) => count + 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(() => {
    if (openings === 0) return;
    load().then(
      (loaded) => setDialog(() => loaded),
      // The code cannot be had: the page of its own is the next best thing.
      () => window.location.assign(href),
    );
  }, [openings, href]);

  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpenings(openings + 1);
  };
  const prepare = () => void load().catch(() => {});
  return (
    <>
      <a
        className={styles.button}
        href={href}
        aria-haspopup="dialog"
        onClick={onClick}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        <Lens />
        <span className={styles.label}>{LABEL}</span>
        <kbd className={styles.key} aria-hidden>
          /
        </kbd>
      </a>
      {Dialog && <Dialog openings={openings} href={href} />}
    </>
  );
}

function Lens(): ReactNode {
  return (
    <svg
      width="15"
      height="15"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden
    >
      <circle cx="6.8" cy="6.8" r="4.8" />
      <path d="m10.5 10.5 4 4" strokeLinecap="round" />
    </svg>
  );
}
