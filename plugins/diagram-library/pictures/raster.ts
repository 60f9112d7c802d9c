/** Turns a standalone drawing into a PNG, without a browser. */
import {renderAsync} from '@resvg/resvg-js';
import {FACES} from './faces';

/** @param scale pixels for each pixel of the drawing's own size */
export async function rasterOf(svg: string, scale: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: {mode: 'zoom', value: scale},
    font: {
      fontFiles: FACES.map(({file}) => file),
      loadSystemFonts: false,
      defaultFontFamily: 'Source Serif 4',
    },
  });
  return image.asPng();
}
