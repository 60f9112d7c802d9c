import {expect, it} from 'vitest';

import {woff2Only} from './katexFiles';

it('leaves one address per face', () => {
  const face =
    'src:url(fonts/A.woff2) format("woff2"),url(fonts/A.woff) format("woff"),url(fonts/A.ttf) format("truetype")}';
  expect(woff2Only(face)).toBe('src:url(fonts/A.woff2) format("woff2")}');
});
