import {type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef} from 'react';

import Button from '@site/src/components/ui/Button';

import Options, {type Links} from './Options';
import SlashSetting from './SlashSetting';
import Told from './Told';
import {strings} from './strings';
import styles from './styles.module.css';
import {useActive} from './useActive';
import type {Search} from './useSearch';

interface DialogViewProps {
  /** Opens whenever it grows. */
  openings: number;
  search: Search;
  ask(query: string): void;
  links: Links;
  /** Address of the search page, with the base path. */
  pageHref: string;
}

/** The search dialog: a combo box over a list box of results. The native dialog keeps and returns the focus. */
export default function DialogView({
  openings,
  search,
  ask,
  links,
  pageHref,
}: DialogViewProps): ReactNode {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  const listId = useId();
  const active = useActive(search.results);
  const activeId = active.hit && `${listId}-${active.at}`;

  useEffect(() => {
    if (!dialogRef.current?.open) dialogRef.current?.showModal();
    inputRef.current?.select();
  }, [openings]);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({block: 'nearest'});
  }, [activeId]);

  const close = () => dialogRef.current?.close();
  const closing: Links = {
    hrefOf: links.hrefOf,
    open: (path, event) => {
      links.open(path, event);
      if (!event || event.defaultPrevented) close();
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) active.move(step);
    else if (event.key === 'Enter' && active.hit) closing.open(active.hit.path);
    else return;
    event.preventDefault();
  };
  const askAgain = (query: string) => {
    ask(query);
    inputRef.current?.focus();
  };
  const onBackdrop = (event: MouseEvent) => event.target === dialogRef.current && close();

  return (
    <dialog
      ref={dialogRef}
      className={styles.dialog}
      aria-label={strings.title}
      onClick={onBackdrop}
    >
      <div className={styles.panel}>
        <div className={styles.bar}>
          <input
            ref={inputRef}
            className={styles.input}
            role="combobox"
            aria-label={strings.label}
            aria-expanded={active.hit !== undefined}
            aria-controls={listId}
            aria-activedescendant={activeId}
            aria-autocomplete="list"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={200}
            placeholder={strings.placeholder}
            value={search.query}
            onChange={(event) => ask(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <Button onClick={close}>{strings.close}</Button>
        </div>
        <Told search={search} ask={askAgain} />
        <Options id={listId} results={search.results} active={active.at} links={closing} />
        <div className={styles.foot}>
          <span className={styles.keys}>{strings.keys}</span>
          <SlashSetting />
          <a href={`${pageHref}${search.query ? `?q=${encodeURIComponent(search.query)}` : ''}`}>
            {strings.page}
          </a>
        </div>
      </div>
    </dialog>
  );
}
