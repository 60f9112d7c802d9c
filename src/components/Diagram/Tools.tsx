import {type MouseEvent, type ReactNode, type RefObject} from 'react';

import {hasRecall} from '@site/src/domain/diagram/kinds';

import type {Drawing, Mode} from './drawing';
import {ownPage} from './ownPage';
import {strings} from './strings';
import styles from './styles.module.css';

export interface ToolsProps {
  of: Drawing;
  description: RefObject<HTMLParagraphElement | null>;
  descr: string;
  opener: RefObject<HTMLAnchorElement | null>;
  mode: Mode | undefined;
  /** The page is the diagram's own. */
  isOwnPage: boolean;
  onOpen(): void;
  onStudy(mode: Mode): void;
}

/** Under the picture: its words, the way to the viewer, and what can be practised on it. */
export function Tools(props: ToolsProps): ReactNode {
  const {of, description, descr, opener, isOwnPage, onOpen, ...study} = props;
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <div className={styles.tools}>
      <details className={styles.words}>
        <summary>{strings.description}</summary>
        <p ref={description} dangerouslySetInnerHTML={{__html: descr}} suppressHydrationWarning />
      </details>
      <a
        ref={opener}
        className={styles.open}
        href={of.href}
        aria-label={strings.openLabel(of.title)}
        onClick={open}
      >
        {strings.open}
      </a>
      {!isOwnPage && (
        <a
          className={styles.open}
          href={ownPage(of.href)}
          aria-label={strings.ownPageLabel(of.title)}
        >
          {strings.ownPage}
        </a>
      )}
      {of.walk && <StudyButton name="walk" {...study} />}
      {hasRecall(of.kind) && <StudyButton name="recall" {...study} />}
    </div>
  );
}

interface StudyButtonProps {
  name: Mode;
  mode: Mode | undefined;
  onStudy(mode: Mode): void;
}

/** Needs a script, and is not shown without one. */
function StudyButton({name, mode, onStudy}: StudyButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={styles.start}
      aria-expanded={mode === name}
      data-study={name}
      onClick={() => onStudy(name)}
    >
      {strings[name]}
    </button>
  );
}
