import {type ReactNode} from 'react';

import {setSlashOpensSearch, slashOpensSearch} from '@site/src/platform/search/slashKey';

import {strings} from './strings';
import styles from './styles.module.css';

/** A key of one letter can be pressed by a voice or a slip: it must be possible to turn it off (WCAG 2.1.4). */
export default function SlashSetting(): ReactNode {
  return (
    <label className={styles.setting}>
      <input
        type="checkbox"
        defaultChecked={slashOpensSearch()}
        onChange={(event) => setSlashOpensSearch(event.target.checked)}
      />
      {strings.slash}
    </label>
  );
}
