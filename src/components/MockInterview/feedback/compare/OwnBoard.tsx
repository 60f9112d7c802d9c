import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode} from 'react';

import {contentOf} from '@site/src/domain/whiteboard/content';
import type {Drawing} from '@site/src/domain/whiteboard';
import {useTheme} from '@site/src/platform/theme/useTheme';

import {strings} from './strings';
import styles from './styles.module.css';
import {useBoardPicture} from './useBoardPicture';

/** The reader's drawing as a picture, with what is written on it as its alternative. */
export default function OwnBoard({board}: {board: Drawing}): ReactNode {
  const {pieces, labels} = contentOf(board);
  const path = useBaseUrl('/whiteboard/');
  const theme = useTheme();
  const picture = useBoardPicture(pieces > 0 ? board : undefined, theme, path);
  if (pieces === 0) return <p className={styles.soft}>{strings.noBoard}</p>;
  return (
    <figure className={styles.figure}>
      <figcaption>{strings.board}</figcaption>
      {picture === 'loading' && <p>{strings.loading}</p>}
      {picture === 'failed' && <p>{strings.boardFailed}</p>}
      {typeof picture === 'object' && (
        <img className={styles.board} src={picture.address} alt={strings.boardAlt(labels)} />
      )}
    </figure>
  );
}
