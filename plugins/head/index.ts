import type {LoadContext, Plugin} from '@docusaurus/types';

import {fontFaceCss, textFaceAddress} from './fonts';
import {askForScriptsAfterPaint} from './scriptsAfterPaint';

/** What must stand in every page's head before first paint, the faces with the base path in front; what may come after it. */
export default function headPlugin({baseUrl}: LoadContext): Plugin {
  return {
    name: 'handbook-head',
    injectHtmlTags: () => ({
      headTags: [
        {
          tagName: 'link',
          attributes: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: 'anonymous',
            href: textFaceAddress(baseUrl),
          },
        },
        {tagName: 'style', innerHTML: fontFaceCss(baseUrl)},
      ],
    }),
    postBuild: ({outDir}) => Promise.resolve(askForScriptsAfterPaint(outDir)),
  };
}
