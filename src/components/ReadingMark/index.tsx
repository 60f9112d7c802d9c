import Link from '@docusaurus/Link';
import {type ReactNode, useEffect, useRef, useState} from 'react';

import {watchStays} from '@site/src/platform/reading/watchStays';
import {whenNear} from '@site/src/platform/reading/whenNear';

import {keepPlace, mark, showMark} from './later';
import {strings} from './strings';
import styles from './styles.module.css';

/**
 * At the end of a page: whether the reader has read it. Beside that, the section on which the reader stays is
 * remembered, for 'continue where you left off'. The box is not controlled: a tick made before this code runs is kept.
 */
export function ReadingMark({page}: {page: string}): ReactNode {
  const box = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    const {signal} = stop;
    const show = () => showMark(page, box.current!, setSaid, signal);
    watchStays((section) => keepPlace(page, section), signal);
    if (box.current!.checked) show();
    else whenNear(box.current!, show, signal);
    return () => stop.abort();
  }, [page]);
  return (
    <div className={styles.mark}>
      <label className={styles.label}>
        <input
          ref={box}
          type="checkbox"
          autoComplete="off"
          onChange={(event) => mark(page, event.currentTarget.checked, setSaid)}
        />
        {strings.label}
      </label>
      <Link to="/practice/progress/">{strings.progress}</Link>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
