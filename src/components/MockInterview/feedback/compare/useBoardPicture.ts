import {useEffect, useState} from 'react';

import type {Drawing} from '@site/src/domain/whiteboard';
import type {Theme} from '@site/src/platform/theme/useTheme';

import {setAssetPath} from '../../board/assetPath';

type BoardPicture = {readonly address: string} | 'loading' | 'failed';

const PADDING_PX = 12;

/**
 * A drawing as an SVG file of its own, in which nothing can run. The whiteboard's code is loaded for it.
 * @param path where the whiteboard's fonts lie
 */
export function useBoardPicture(
  drawing: Drawing | undefined,
  theme: Theme,
  path: string,
): BoardPicture {
  const [picture, setPicture] = useState<BoardPicture>('loading');
  useEffect(() => {
    if (!drawing) return;
    let isGone = false;
    let address = '';
    setAssetPath(path);
    svgOf(drawing, theme === 'dark').then(
      (svg) => {
        if (isGone) return;
        address = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
        setPicture({address});
      },
      () => !isGone && setPicture('failed'),
    );
    return () => {
      isGone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [drawing, theme, path]);
  return picture;
}

async function svgOf({elements, files}: Drawing, isDark: boolean): Promise<string> {
  const {exportToSvg} = await import('@excalidraw/excalidraw');
  const shown = elements.filter((one) => !('isDeleted' in one) || one.isDeleted !== true);
  const svg = await exportToSvg({
    elements: shown as never,
    files: files as never,
    appState: {exportBackground: false, exportWithDarkMode: isDark},
    exportPadding: PADDING_PX,
  });
  return new XMLSerializer().serializeToString(svg);
}
