import {useEffect, useState} from 'react';

import {emptyDrawing, type Drawing} from '@site/src/domain/whiteboard';

/** What was drawn in an attempt, looked at once; undefined until that is known. What cannot be read counts as empty. */
export function useBoard(id: string): Drawing | undefined {
  const [drawing, setDrawing] = useState<Drawing>();
  useEffect(() => {
    let isGone = false;
    const show = (found: Drawing) => !isGone && setDrawing(found);
    import('@site/src/platform/whiteboard/look')
      .then(({lookAtBoard}) => lookAtBoard(id))
      .then(show, () => show(emptyDrawing));
    return () => void (isGone = true);
  }, [id]);
  return drawing;
}
