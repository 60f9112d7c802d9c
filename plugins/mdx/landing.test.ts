import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {isWritten, linkedAddresses, writeMarkers} from './landing';

describe('markers', () => {
  let siteDir: string;
  beforeEach(() => {
    siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'landing-'));
  });
  afterEach(() => fs.rmSync(siteDir, {recursive: true}));

  function ask(address: string) {
    const files: string[] = [];
    const written = isWritten({addDependency: (file) => files.push(file)}, siteDir, address);
    return {written, files};
  }

  it('tell what is written, and make the asking module depend on the answer', () => {
    writeMarkers(siteDir, (address) => address === '/building-blocks/caching/');
    const {written, files} = ask('/building-blocks/caching/#cost');
    expect(written).toBe(true);
    expect(files).toHaveLength(1);
    expect(ask('/building-blocks/calibration/').written).toBe(false);
    expect(ask('/building-blocks/calibration/').files).not.toEqual(files);
  });

  it('change when a page lands, and only then', () => {
    writeMarkers(siteDir, () => false);
    const marker = ask('/framework/').files[0]!;
    fs.utimesSync(marker, 1, 1);
    writeMarkers(siteDir, () => false);
    expect(fs.statSync(marker).mtimeMs).toBe(1000);
    writeMarkers(siteDir, (address) => address === '/framework/');
    expect(ask('/framework/').written).toBe(true);
  });
});

describe('linkedAddresses', () => {
  it('finds planned addresses, each once', () => {
    const source =
      '[a](/building-blocks/caching/#x) [b](/building-blocks/caching/) [c](</framework/levels/>)\n' +
      '[d](/unknown/) [e](#f) [g](https://example.org/framework/)\n\n[h]: /framework/estimation/\n';
    expect(linkedAddresses(source)).toEqual([
      '/building-blocks/caching/',
      '/framework/levels/',
      '/framework/estimation/',
    ]);
  });
});
