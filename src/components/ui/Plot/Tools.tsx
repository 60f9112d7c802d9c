import {useState, type ReactNode} from 'react';
import {copyText} from '@site/src/platform/clipboard';
import {showFigureLink} from '@site/src/platform/visit';

import Button from '../Button';
import type {Controls} from './controls';
import {strings} from './strings';
import styles from './styles.module.css';
import type {Figure} from './useFigure';

/** Reset, and a link to the setting. */
export function Tools<C extends Controls>({figure}: {figure: Figure<C>}): ReactNode {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    const address = showFigureLink(figure.href);
    const copied = await copyText(async () => address);
    setOutcome(copied ? strings.copied : strings.inAddress);
  };
  return (
    <div className={styles.tools}>
      <Button variant="quiet" disabled={!figure.moved} onClick={figure.reset}>
        {strings.reset}
      </Button>
      <Button variant="quiet" onClick={() => void copy()}>
        {strings.link}
      </Button>
      <span role="status">{outcome}</span>
    </div>
  );
}
