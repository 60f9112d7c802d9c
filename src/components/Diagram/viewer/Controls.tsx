import {type ReactNode, useState} from 'react';

import Button from '@site/src/components/ui/Button';
import {hasRecall} from '@site/src/domain/diagram/kinds';
import {copyText} from '@site/src/platform/clipboard';

import type {Drawing, Mode} from '../drawing';
import {strings as diagramStrings} from '../strings';
import {strings} from './strings';
import styles from './styles.module.css';
import {viewerLink} from './useAddress';
import type {PanZoom} from './usePanZoom';

interface ControlsProps {
  id: string;
  of: Drawing;
  panZoom: PanZoom;
  mode: Mode | undefined;
  onStudy(mode: Mode): void;
}

/** Everything that keys, wheel and fingers do, as buttons. */
export function Controls({id, of, panZoom, mode, onStudy}: ControlsProps): ReactNode {
  const percent = Math.round(panZoom.scale * 100);
  const study = (name: Mode) => (
    <Button data-study={name} aria-expanded={mode === name} onClick={() => onStudy(name)}>
      {diagramStrings[name]}
    </Button>
  );
  return (
    <div className={styles.controls}>
      <Button aria-label={strings.zoomOut} className={styles.sign} onClick={panZoom.zoomOut}>
        −
      </Button>
      <output className={styles.level} aria-label={strings.levelLabel(percent)}>
        {strings.level(percent)}
      </output>
      <Button aria-label={strings.zoomIn} className={styles.sign} onClick={panZoom.zoomIn}>
        +
      </Button>
      <Button onClick={panZoom.fit}>{strings.fit}</Button>
      <Button onClick={panZoom.actual}>{strings.actual}</Button>
      {of.walk && study('walk')}
      {hasRecall(of.kind) && study('recall')}
      <CopyLink id={id} />
      <span className={styles.keys}>{strings.keys}</span>
    </div>
  );
}

function CopyLink({id}: {id: string}): ReactNode {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const isCopied = await copyText(() => Promise.resolve(viewerLink(id)));
    setSaid(isCopied ? strings.copied : strings.notCopied);
  };
  return (
    <>
      <Button variant="quiet" onClick={() => void copy()}>
        {strings.copy}
      </Button>
      <span role="status" className={styles.keys}>
        {said}
      </span>
    </>
  );
}
