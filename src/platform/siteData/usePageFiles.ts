import {useCallback, useEffect, useRef, useState} from 'react';

import {fetchJson} from '.';

export type PageFile<Data> = Data | 'failed';

/**
 * The data files of `pages`, each fetched once, as they arrive.
 * @param addressOf address of a page's file
 * @returns `fileOf`: undefined while it is fetched; `retry`: fetches again what failed
 */
export function usePageFiles<Data>(
  pages: readonly string[],
  addressOf: (page: string) => string | undefined,
): {fileOf: (page: string) => PageFile<Data> | undefined; retry: () => void} {
  const [files, setFiles] = useState<ReadonlyMap<string, PageFile<Data>>>(new Map());
  const asked = useRef(new Set<string>());
  const wanted = pages.filter((page) => !files.has(page)).join(' ');
  useEffect(() => {
    const keep = (page: string, got: PageFile<Data>) => {
      if (got === 'failed') asked.current.delete(page);
      setFiles((before) => new Map(before).set(page, got));
    };
    for (const page of wanted.split(' ').filter((one) => one && !asked.current.has(one))) {
      asked.current.add(page);
      load<Data>(addressOf(page)).then(
        (data) => keep(page, data),
        () => keep(page, 'failed'),
      );
    }
  }, [wanted, addressOf]);
  const fileOf = useCallback((page: string) => files.get(page), [files]);
  const retry = () =>
    setFiles((before) => new Map([...before].filter(([, got]) => got !== 'failed')));
  return {fileOf, retry};
}

async function load<Data>(address: string | undefined): Promise<Data> {
  if (address === undefined) throw new Error('no such file');
  return fetchJson<Data>(address, new AbortController().signal);
}
