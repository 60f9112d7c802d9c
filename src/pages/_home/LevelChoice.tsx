import {type ReactNode} from 'react';

import {LevelSelect} from '@site/src/components/Level/LevelSelect';
import {LEVELS, type Level} from '@site/src/domain/content/vocabulary';
import styles from './styles.module.css';

const WHAT_IT_SHOWS: Record<Level, string> = {
  mid: 'A complete, correct design with one concrete choice at each step.',
  senior: 'Choices that follow from numbers, and what is done when the system fails.',
  staff: 'The goal questioned, cost and ownership, effects beyond the one system.',
};

/** The site-wide level with what each one stands for. */
export default function LevelChoice(): ReactNode {
  return (
    <>
      <p className={styles.choose}>
        Passages above your level start folded; nothing is hidden for good. <LevelSelect />
      </p>
      <dl className={styles.levels}>
        {LEVELS.map((level) => (
          <div key={level} className={styles.level} data-of-level={level}>
            <dt>{level}</dt>
            <dd>{WHAT_IT_SHOWS[level]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
