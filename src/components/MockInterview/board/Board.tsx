import useBaseUrl from '@docusaurus/useBaseUrl';
import {lazy, type ReactNode, Suspense} from 'react';

import {useTheme} from '@site/src/platform/theme/useTheme';

import {setAssetPath} from './assetPath';
import {strings} from './strings';
import styles from './styles.module.css';
import {useDrawing} from './useDrawing';

const Canvas = lazy(() => import('./Canvas'));

interface BoardProps {
  id: string;
  isReadOnly: boolean;
}

/** Draws, stores, and follows what another tab draws. Every file that it needs comes from this site. */
export default function Board({id, isReadOnly}: BoardProps): ReactNode {
  const path = useBaseUrl('/whiteboard/');
  const theme = useTheme();
  const {first, reason, onApi, onChange} = useDrawing(id);
  setAssetPath(path);
  if (!first) return <p className={styles.loading}>{strings.loading}</p>;
  return (
    <>
      <link rel="stylesheet" href={`${path}index.css`} precedence="default" />
      <p role="status" className={styles.trouble}>
        {reason && strings.notKept(reason)}
      </p>
      <div className={styles.canvas} role="group" aria-label={strings.name}>
        <Suspense fallback={<p className={styles.loading}>{strings.loading}</p>}>
          <Canvas
            initialData={first as never}
            excalidrawAPI={onApi}
            onChange={onChange}
            theme={theme}
            viewModeEnabled={isReadOnly}
          />
        </Suspense>
      </div>
    </>
  );
}
