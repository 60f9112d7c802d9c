import {useEffect, useState} from 'react';

import {readSheet, type Sheet} from '@site/src/domain/diagram/sheet';

import {sheetAddress} from './address';

async function sheetAt(address: string, signal: AbortSignal): Promise<Sheet> {
  const response = await fetch(address, {signal});
  const sheet = response.ok ? readSheet(await response.json()) : undefined;
  if (!sheet) throw new Error(`no sheet at ${address}`);
  return sheet;
}

/** The graph behind a drawing, fetched when something is first practised on it. */
export function useSheet(href: string): Sheet | 'loading' | 'failed' {
  const [sheet, setSheet] = useState<Sheet | 'loading' | 'failed'>('loading');
  useEffect(() => {
    const leaving = new AbortController();
    sheetAt(sheetAddress(href), leaving.signal).then(setSheet, () => {
      if (!leaving.signal.aborted) setSheet('failed');
    });
    return () => leaving.abort();
  }, [href]);
  return sheet;
}
