import {type ReactNode, useState} from 'react';

import Button from '@site/src/components/ui/Button';

import type {Asked} from './asked';
import type {ReviewDecksProps} from './ReviewDecks';
import {strings} from './strings';
import styles from './styles.module.css';
import type {DeckState} from './useDeck';

interface ExportProps extends ReviewDecksProps {
  asked: Asked;
  deck: DeckState;
}

type Making = 'rest' | 'making' | 'made' | 'failed';

/** The chosen deck as a file for Anki, or as text. What makes it is loaded when it is asked for. */
export default function Export({deck, pages, addressOf}: ExportProps): ReactNode {
  const [making, setMaking] = useState<Making>('rest');
  const save = (kind: 'anki' | 'text') => {
    setMaking('making');
    import('./saveDeck')
      .then(({saveDeck}) => saveDeck(kind, deck, pages, addressOf))
      .then(
        () => setMaking('made'),
        () => setMaking('failed'),
      );
  };
  const said = {
    ...{rest: '', making: strings.making, made: strings.made},
    failed: strings.exportFailed,
  };
  return (
    <div className={styles.export} role="group" aria-label={strings.export}>
      <span>{strings.export}:</span>
      <Button disabled={making === 'making'} onClick={() => save('anki')}>
        {strings.anki}
      </Button>
      <Button disabled={making === 'making'} onClick={() => save('text')}>
        {strings.text}
      </Button>
      <span role="status">{said[making]}</span>
      <p className={styles.soft}>{strings.exportNote}</p>
    </div>
  );
}
