import {useEffect, useState} from 'react';

import {readSheet} from '@site/src/domain/diagram/sheet';

async function titleAt(address: string): Promise<string | undefined> {
  const response = await fetch(address);
  return response.ok ? readSheet(await response.json())?.title : undefined;
}

/** `gone`: the handbook has no such diagram any more. */
export type Title = string | 'gone';

/** The captions of diagrams by the address of their sheet, as they arrive. */
export function useDiagramTitles(addresses: readonly string[]): Readonly<Record<string, Title>> {
  const [titles, setTitles] = useState<Readonly<Record<string, Title>>>({});
  const wanted = addresses.join(' ');
  useEffect(() => {
    let isHere = true;
    const keep = (address: string, title: Title) =>
      isHere && setTitles((before) => ({...before, [address]: title}));
    for (const address of wanted.split(' ').filter(Boolean)) {
      titleAt(address).then(
        (title) => keep(address, title ?? 'gone'),
        () => undefined, // offline: the id stands for it
      );
    }
    return () => {
      isHere = false;
    };
  }, [wanted]);
  return titles;
}
