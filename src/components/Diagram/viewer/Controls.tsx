import {type ReactNode, useState} from 'react';

import Button from '@site/src/components/ui/Button';
import {hasRecall} from '@site/src/domain/diagram/kinds';
import {copyText} from '@site/src/platform/clipboard';

import type {Drawing, Mode} from '../drawing';
import {strings as diagramStrings} from '../strings';
import {strings} from './strings';
import styles from './styles.module.css';
import {pageLink, placeLink} from './useAddress';
import type {PanZoom} from './usePanZoom';

interface ControlsProps {
  id: string;
  of: Drawing;
  isOwnPage: boolean;
  panZoom: PanZoom;
  mode: Mode | undefined;
  onStudy(mode: Mode): void;
}

/** Everything that keys, wheel and fingers do, as buttons. */
export function Controls({id, of, isOwnPage, panZoom, mode, onStudy}: ControlsProps): ReactNode {
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
      <CopyLinks
        links={[
          [strings.copy, () => pageLink(of.href)],
          ...(isOwnPage ? [] : [[strings.copyPlace, () => placeLink(id)] as const]),
        ]}
      />
      <span className={styles.keys}>{strings.keys}</span>
    </div>
  );
}

/** Links by what their buttons say; one place tells what came of either. */
function CopyLinks({
  links,
}: {
  links: readonly (readonly [name: string, link: () => string])[];
}): ReactNode {
  const [said, setSaid] = useState('');
  const copy = async (link: string) => {
    const isCopied = await copyText(() => Promise.resolve(link));
    setSaid(isCopied ? strings.copied : strings.notCopied);
  };
  return (
    <>
      {links.map(([name, link]) => (
        <Button key={name} variant="quiet" onClick={() => void copy(link())}>
          {name}
        </Button>
      ))}
      <span role="status" className={styles.keys}>
        {said}
      </span>
    </>
  );
}
