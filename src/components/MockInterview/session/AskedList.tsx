import {type ReactNode} from 'react';

import Inline from '@site/src/components/ui/Inline';
import type {MockBody, MockCase} from '@site/src/domain/mock';

import {strings} from './strings';
import styles from './styles.module.css';

/** Questions that were asked, the latest first, with their answers. */
export default function AskedList({of, body}: {of: MockCase; body: MockBody}): ReactNode {
  if (body.asked.length === 0) return null;
  const answerOf = (found: string) =>
    of.interview.clarifications.find(({id}) => id === found)?.answer ?? strings.none;
  return (
    <dl className={styles.asked} aria-label={strings.asked}>
      {[...body.asked].reverse().map(({text, found, atMs}, at) => (
        <div key={`${atMs} ${at}`}>
          <dt>{text}</dt>
          <dd>
            <Inline text={answerOf(found)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
