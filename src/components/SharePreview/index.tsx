import {type ReactNode} from 'react';

import type {Catalogue} from '@site/src/domain/content/catalogue';

import FileField from '../ui/FileField';
import OpenedView from './OpenedView';
import * as strings from './strings';
import styles from './styles.module.css';
import {useCatalogue, type LoadCatalogue} from './useCatalogue';
import {useOpened} from './useOpened';

/** Opens what a link or file carries, shows it, and merges it only when the reader says so. */
export default function SharePreview({
  catalogue: given,
}: {
  catalogue: Catalogue | LoadCatalogue;
}): ReactNode {
  const {opened, openFile} = useOpened();
  const catalogue = useCatalogue(given, typeof opened === 'object' && opened.ok);
  return (
    <div className={styles.share}>
      <p>{strings.explanation}</p>
      <noscript>
        <p className={styles.problem}>{strings.withoutScript}</p>
      </noscript>
      <div className={styles.opened}>
        <OpenedView opened={opened} catalogue={catalogue} />
        {opened !== 'reading' && (
          <FileField label={strings.file} onFile={(file) => void openFile(file)} />
        )}
      </div>
    </div>
  );
}
