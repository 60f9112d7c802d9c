import {useEffect, useState} from 'react';

import {sizeBytes} from '@site/src/domain/record/exportFile';

import {siteBoards} from './siteBoards';

export interface BoardsStored {
  readonly count: number;
  /** In an export. */
  readonly bytes: number;
}

/**
 * How many whiteboards there are and how large; undefined until they are read, and when they cannot be.
 * @param when they are counted again when it changes
 */
export function useBoards(when: string): BoardsStored | undefined {
  const [stored, setStored] = useState<BoardsStored>();
  useEffect(() => {
    void countBoards().then(setStored, () => undefined);
  }, [when]);
  return stored;
}

async function countBoards(): Promise<BoardsStored> {
  const boards = await (await siteBoards()).all();
  return {count: boards.length, bytes: sizeBytes(JSON.stringify(boards))};
}
